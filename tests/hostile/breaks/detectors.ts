import type { Break } from './break.ts';

const hidden = 'names of fields and images do not hide the document from the readers';

/** Reading what a page has made to stop or mislead us. */
export const detectorBreaks: readonly Break[] = [
  {
    without: 'a document that no image’s name hides',
    file: 'utils/extract/plainDocument.ts',
    find: 'if (!Object.getOwnPropertyNames(document).some((name) => name in Document.prototype)) return document;',
    replace: 'if (document) return document;',
    guard: 'detectors/reading.dom.test.ts',
    test: hidden,
  },
  {
    without: 'siblings asked of the prototype',
    file: 'utils/extract/nodes.ts',
    find: 'return nextSibling.call(node);',
    replace: 'return node.nextSibling;',
    guard: 'detectors/reading.dom.test.ts',
    test: `${hidden} > a form`,
  },
  {
    without: 'patience with JSON that is none',
    file: 'utils/extract/article/jsonLd.ts',
    find: '// the next attempt, or none',
    replace: "throw new Error('That is no JSON.');",
    guard: 'detectors/reading.dom.test.ts',
    test: 'data made to be endless, wrong or poisonous stops nobody',
  },
  {
    without: 'a bound to how deep comments are looked for',
    file: 'utils/extract/comments/survey.ts',
    find: 'const deepest = 600;',
    replace: 'const deepest = 60_000_000;',
    guard: 'detectors/reading.dom.test.ts',
    test: 'what only a script can build, for a parser bounds it, is read or given up in time',
  },
  {
    without: 'a bound to paragraphs in which quotations are sought',
    file: 'utils/extract/quotations.ts',
    find: 'const longestParagraph = 30_000;',
    replace: 'const longestParagraph = 30_000_000;',
    guard: 'detectors/reading.dom.test.ts',
    test: 'pages beyond measure are read or given up in time',
  },
  {
    without: 'silence of templates and fields',
    file: 'utils/extract/comments/survey.ts',
    find: "'script style template noembed noframes svg select textarea iframe",
    replace: "'style noembed noframes svg",
    guard: 'detectors/reading.dom.test.ts',
    test: 'what no browser draws was said by nobody',
  },
  {
    without: 'silence on what is still being written',
    file: 'utils/extract/statements.ts',
    find: '.filter(({ body }) => !isDraft(body))',
    replace: '.filter(() => !isDraft(document.documentElement))',
    guard: 'detectors/reading.dom.test.ts',
    test: 'what no browser draws was said by nobody > in an editor',
  },
  {
    without: 'patience with what a selector or an address cannot be made of',
    file: 'utils/extract/comments/linkScore.ts',
    find: '    return text;\n  }\n}',
    replace: "    throw new Error('That is no address.');\n  }\n}",
    guard: 'detectors/reading.dom.test.ts',
    test: 'strange trees, attributes and data leave the thread beside them to be read',
  },
  {
    without: 'a bound to what calls itself a language', // what hides a document is the browser's business there (Xray)
    file: 'utils/extract/bounded.ts',
    find: 'tag && tag.length <= longestTag ? tag',
    replace: 'tag ? tag',
    guard: 'detectors/firefox.e2e.test.ts',
    test: 'Firefox reads them too, in a real page > a language without end',
  },
];
