import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { check } from 'recheck';
import { parseAst } from 'vite';

/** A regular expression as it stands in the source. */
export interface Expression {
  source: string;
  flags: string;
  /** Path from the folder that was asked for. */
  file: string;
}

/** Every regular expression written out in the TypeScript files of a folder, in the order of the files' names. */
export function expressionsIn(folder: string): Expression[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => {
      const file = join(folder, name);
      const tree: unknown = parseAst(readFileSync(file, 'utf8'), { lang: name.endsWith('x') ? 'tsx' : 'ts' }, file);
      return literalsIn(tree).map(({ pattern, flags }) => ({ source: pattern, flags, file: relative(folder, file) }));
    });
}

interface Literal {
  pattern: string;
  flags: string;
}

function literalsIn(node: unknown): Literal[] {
  if (Array.isArray(node)) return node.flatMap(literalsIn);
  if (typeof node !== 'object' || node === null) return [];
  const own = 'regex' in node && 'type' in node && node.type === 'Literal' ? [node.regex as Literal] : [];
  return [...own, ...Object.values(node).flatMap(literalsIn)];
}

/** `linear`, or for what can take the square of its input: the text that makes it do so, `[before, again and again, after]`. */
export type Verdict = 'linear' | [prefix: string, pump: string, suffix: string];

/** What recheck finds of an expression; where it is worse than the square, or cannot be judged, why, in words. */
export async function judge({ source, flags }: Expression): Promise<{ verdict: Verdict } | { refused: string }> {
  const found = await check(source, flags, { timeout: 20_000 });
  if (found.status === 'safe') return { verdict: 'linear' };
  if (found.status === 'unknown') return { refused: `could not be judged (${found.error.kind})` };
  const { complexity, attack } = found;
  const [pump] = attack.pumps;
  if (complexity.type !== 'polynomial' || complexity.degree > 2 || !pump) return { refused: complexity.summary };
  return { verdict: [pump.prefix, pump.pump, attack.suffix] };
}

/** An expression as the record names it. */
export const keyOf = ({ source, flags }: Expression): string => `/${source}/${flags}`;
