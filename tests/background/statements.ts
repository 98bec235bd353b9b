import type { Statement } from '../../utils/statement.ts';

/** A comment of an invented reader, with what a test wants otherwise. */
export function comment(change: Partial<Statement> = {}): Statement {
  return {
    kind: 'comment',
    author: { platform: 'blog.example', name: 'Orla Tennant' },
    text: 'I would wait for three thousand cycles.',
    datePublished: '2012-03-12',
    url: 'https://blog.example/wall#comment-1',
    isPartOf: { url: 'https://blog.example/wall', title: 'The wall', site: 'blog.example' },
    target: { source: 'https://blog.example/wall', selector: [] },
    ...change,
  };
}
