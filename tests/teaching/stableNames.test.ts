import { describe, expect, it } from 'vitest';
import { isNamed, isStable } from '../../utils/teaching/stableNames.ts';

describe('a name is stable', () => {
  it.each([
    'comment',
    'comment-body',
    'commentBody',
    'CommentListItem',
    'post__author',
    'msg',
    'js-comment',
    'vcard',
    'TOC',
    'rhythm',
  ])('where a person chose it: %s', (name) => expect(isStable(name)).toBe(true));
  it.each([
    'post-123',
    'depth-2',
    'css-1x2y3z',
    'css-qwerty',
    'sc-bdVaJa',
    'bTnAGk',
    'jsx-abc',
    'Comment_body__3xK9a',
    'md:flex',
    'w-1/2',
    'x',
    'xkcdqrs',
    '',
  ])('not where it is numbered or hashed: %s', (name) => expect(isStable(name)).toBe(false));
});

describe('a selector names what it finds', () => {
  it.each([
    ['li.comment', true],
    ['div[data-id]', true],
    ['.list > div[itemprop~="text"]', true],
    ['li.comment > p', false],
    ['ul:has(a.who)', false],
    ['.list b', false],
    ['p', false],
  ])('%s: %s', (selector, named) => expect(isNamed(selector)).toBe(named));
});
