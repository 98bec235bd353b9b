import type { Item } from './items.ts';

/** How many lines are taken off at each end at most, and how long one may be. */
const mostLines = 8;
const longestLine = 120;

/**
 * Takes off what stands above or below the words of most comments alike: `Delete`, `Score: 3`, a day. Only lines at the
 * ends, in threads of several people; numbers and the writer's own name may differ.
 */
export function takeOffChrome(items: readonly Item[]): void {
  if (items.length < 3 || new Set(items.map(({ author }) => author?.name)).size < 2) return;
  for (const end of [0, -1] as const) {
    for (let taken = 0; taken < mostLines; taken++) {
      const common = commonLine(items, end);
      if (common === undefined) break;
      for (const item of items) takeOff(item, end, common);
    }
  }
}

/** The form of the first or last line that most texts share, beside others of their own. */
function commonLine(items: readonly Item[], end: 0 | -1): string | undefined {
  const counts = new Map<string, number>();
  for (const item of items) {
    const lines = linesOf(item);
    if (lines.length < 2) continue;
    const form = formOf(item, lines.at(end) ?? '');
    if (form) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const [form, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return count >= items.length * 0.6 ? form : undefined;
}

function takeOff(item: Item, end: 0 | -1, common: string): void {
  const text = item.text ?? '';
  const line = linesOf(item).at(end) ?? '';
  if (formOf(item, line) !== common) return;
  item.text = (end === 0 ? text.slice(line.length) : text.slice(0, text.length - line.length)).trim();
}

const linesOf = ({ text = '' }: Item): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** What a person may well say in the same words as others: a sentence, or what announces a quotation. */
const said = /^[\p{L}\p{N}].*[:：]$|\S \S+ \S+[.!?]$/u;

/** A line with its numbers and the writer's name made alike; empty for one that cannot be chrome. */
function formOf({ author }: Item, line: string): string {
  if (line.length > longestLine || said.test(line)) return '';
  const name = author?.name;
  return (name ? line.replaceAll(name, '@') : line).replace(/\d+/g, '#').trim();
}
