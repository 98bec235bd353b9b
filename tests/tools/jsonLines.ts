import { readFileSync } from 'node:fs';

/** The objects of a JSON Lines file, one a line; empty lines are skipped. Throws what names the file and line that is not JSON. */
export function readJsonLines<Row>(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, index) => (line.trim() ? [parse<Row>(line, `${file}:${index + 1}`)] : []));
}

function parse<Row>(line: string, where: string): Row {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`${where} is not JSON.`);
  }
}
