import { beforeEach, describe, expect, it } from 'vitest';
import { Course } from '../../../utils/page/lesson/course.ts';
import { stepFrom } from '../../../utils/page/lesson/elementWalk.ts';
import { pageOf } from '../../teaching/pageOf.ts';

let page: Document;
const one = (selector: string): Element => page.querySelector(selector) ?? page.body;

beforeEach(() => {
  page = pageOf(
    '<div id="note"><b>Ola Fenn</b> <i>3 May 2019</i><div id="body"><p>It cracked.</p><p>Twice.</p></div></div><script>1</script><br><p id="end">So.</p>',
  );
});

describe('a course', () => {
  it('asks for text, name and date, and gives the lesson', () => {
    const course = new Course('en');
    expect(course.part).toBe('text');
    expect(course.take(one('p'))).toBeUndefined();
    expect(course.lesson()).toBeUndefined();
    expect(course.take(one('b'))).toBeUndefined();
    expect(course.shown().map(({ element }) => element)).toEqual([one('#body'), one('b')]);
    expect(course.take(one('i'))).toBeUndefined();
    expect(course.part).toBeUndefined();
    expect(course.lesson()).toEqual({ text: one('p'), author: one('b'), date: one('i') });
  });

  it('stays where an element is not what was asked for', () => {
    const course = new Course('en');
    course.take(one('p'));
    course.take(one('b'));
    expect(course.take(one('b'))).toBe('noDate');
    expect(course.part).toBe('date');
  });

  it('goes on without a date, and back to it', () => {
    const course = new Course('en');
    course.take(one('p'));
    course.take(one('b'));
    course.skip();
    expect(course.lesson()).toEqual({ text: one('p'), author: one('b'), date: undefined });
    course.back();
    expect(course.part).toBe('date');
    course.startAgain();
    expect([course.part, course.shown()]).toEqual(['text', []]);
    course.back();
    expect(course.part).toBe('text');
  });
});

describe('the keyboard goes', () => {
  it.each([
    ['out', '#body', '#note'],
    ['in', '#note', 'b'],
    ['on', 'b', 'i'],
    ['on', '#body', '#end'],
    ['back', '#end', '#note'],
    ['back', '#body', 'i'],
  ] as const)('%s from %s to %s', (step, from, to) => {
    expect(stepFrom(one(from), step)).toBe(one(to));
  });
  it.each([
    ['out', '#note'],
    ['in', 'b'],
    ['on', '#end'],
    ['back', '#note'],
  ] as const)('%s from %s nowhere: there the page ends', (step, from) => {
    expect(stepFrom(one(from), step)).toBeUndefined();
  });
});
