import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { breaks } from './hostile/breaks/breaks.ts';
import { checklist } from './hostile/checklist/checklist.ts';
import { groups } from './hostile/groups.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const all = Object.values(breaks).flat();

describe('a defence that is taken out by `npm run test:hostile -- --broken` still stands where it did', () => {
  it.each(all)('$file, without $without ($guard)', ({ file, find, replace }) => {
    // Where you changed these lines: say in `tests/hostile/breaks` how the defence is taken out now.
    expect(read(file).split(find).length - 1, `how often ${file} holds: ${find}`).toBe(1);
    expect(replace).not.toBe(find);
  });
});

describe('whoever is to notice is there', () => {
  it.each(all)('$guard: $test', ({ guard, test }) => {
    // Up to where a title is filled in by the test itself.
    const titles = [...read(`tests/hostile/${guard}`).matchAll(/'([^'\n]+)'|`([^`]+)`/g)].map(
      ([, plain, template]) => (plain ?? template ?? '').split(/\$\{|%|\$\w/)[0] ?? '',
    );
    expect(titles.some((title) => title.length > 4 && (test.startsWith(title) || title.startsWith(test)))).toBe(true);
  });
});

test('every file of hostile tests has a defence that was taken out', () => {
  const files = readdirSync(join(root, 'tests/hostile'), { recursive: true, encoding: 'utf8' });
  const tests = files.filter((name) => /\.test\.tsx?$/.test(name));
  const guarded = new Set(all.map(({ guard }) => guard));
  expect(tests.filter((name) => !guarded.has(name))).toEqual([]);
  expect(Object.keys(breaks).filter((group) => !(group in groups))).toEqual([]);
});

describe('each sentence of the checklist names tests that are there, or says what lacks', () => {
  const sentences = Object.values(checklist).flat();
  it.each(sentences)('$says', ({ by, lacks }) => {
    expect(by.length > 0 || lacks).toBeTruthy();
    for (const named of by) {
      const [file = '', title = ''] = named.split(' › ');
      expect(read(file.startsWith('tests/') ? file : `tests/hostile/${file}`), named).toContain(title);
    }
  });
});
