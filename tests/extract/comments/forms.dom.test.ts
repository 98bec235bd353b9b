import { describe, expect, test } from 'vitest';
import { readGeneric } from '../../../utils/extract/generic.ts';
import { atOnce } from '../../../utils/extract/steps.ts';
import { type Form, forms } from './forms.ts';
import { headForms } from './headForms.ts';

function read(form: Form) {
  const document = new DOMParser().parseFromString(`<html lang="en"><body>${form.html}</body></html>`, 'text/html');
  return atOnce(readGeneric(document, form.url ?? 'https://harbour.example/2019/05/ferry'));
}

describe.each([...forms, ...headForms])('$name', (form) => {
  const found = read(form);

  test('who said what', () => {
    expect(found.map(({ author, text }) => ({ author, text }))).toEqual(
      form.said.map(({ author, text }) => ({ author, text: text.join('\n\n') })),
    );
  });

  test('when', () => {
    const cut = { exact: 20, minute: 16, none: 0 }[form.time];
    expect(found.map(({ time }) => time)).toEqual(form.said.map(({ time }) => time.slice(0, cut) || undefined));
  });

  test('where', () => {
    expect(found.map(({ permalink }) => permalink)).toEqual(form.said.map((one) => form.permalink?.(one)));
  });

  test('in answer to whom', () => {
    expect(found.map(({ parent }) => parent)).toEqual(form.said.map(({ parent }) => parent));
  });
});
