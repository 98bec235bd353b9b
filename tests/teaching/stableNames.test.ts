import { describe, expect, it } from 'vitest';
import { isStable } from '../../utils/teaching/stableNames.ts';

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
