import type { Figure } from './figure.ts';

/** Figures as a table in Markdown, columns aligned for a terminal. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [['figure', 'ours', 'baseline', 'against', 'ratio', 'bar', 'holds'], ...figures.map(cellsOf)];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** One figure as a line of its own, for a run that is not over. */
export function lineOf(figure: Figure): string {
  return cellsOf(figure).join(' | ');
}

function cellsOf(f: Figure): string[] {
  const holds = f.holds ? 'yes' : 'NO';
  return [`${f.group}: ${f.figure}`, short(f.ours), short(f.baseline), f.baselineName, short(f.ratio), f.bar, holds];
}

/** Three figures that count: `0.123`, `12.3`, `1234`. */
function short(number: number): string {
  if (number === 0) return '0';
  return Math.abs(number) >= 100 ? number.toFixed(0) : String(Number(number.toPrecision(3)));
}
