import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../utils/extract/steps.ts';
import { taughtCommentsSchema } from '../../utils/taughtComments.ts';
import { previewOf } from '../../utils/teaching/preview.ts';
import { layouts } from './layouts.ts';
import { lessonOn, pageOf, taughtOn } from './pageOf.ts';

const url = 'https://bricks.example/cracks';

describe.each(layouts)('$name', (layout) => {
  it('is learnt from one comment', () => {
    const page = pageOf(layout.html);
    const comments = taughtOn(page, lessonOn(page, layout));
    expect(v.parse(taughtCommentsSchema, JSON.parse(JSON.stringify(comments)))).toBeTruthy();
    const read = atOnce(previewOf(page, url, comments));
    expect(
      read.map(({ author, text, time, parent }) => [author, text, time, parent]),
      JSON.stringify(comments),
    ).toEqual(layout.comments.map(([author, text, time, parent]) => [author, text, time, parent]));
  });

  it('takes no numbered and no hashed name', () => {
    const page = pageOf(layout.html);
    const selectors = JSON.stringify(taughtOn(page, lessonOn(page, layout)));
    expect(selectors).not.toMatch(/n-\d|depth-\d|t\d00|sc-|css-|jss|bTnAGk|3xK9a|9Qw2z/);
  });
});

it('calls a thing by its name where it has one, not by where it stands', () => {
  const layout = layouts.find(({ name }) => name.startsWith('each in a list of its own'));
  const page = pageOf(layout?.html ?? '');
  const comments = taughtOn(page, lessonOn(page, layout ?? { text: '', author: '' }));
  expect(comments).toMatchObject({ item: 'li.remark', author: ['a.member'], text: 'div.remark-text' });
});
