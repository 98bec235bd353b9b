import type { Break } from './break.ts';

const chrome = (find: string, replace: string) => ({ file: 'wxt.config.ts', find, replace });
const output = { guard: 'build/output.e2e.test.ts' };

/** What is shipped, and of what it is made. */
export const buildBreaks: readonly Break[] = [
  {
    without: 'a list of rights that stays as it is',
    ...chrome("'alarms', 'scripting']", "'alarms', 'scripting', 'tabs']"),
    ...output,
    test: 'the build for chrome > asks for these rights and no others',
  },
  {
    without: 'a closed door to pages',
    ...chrome(
      "omnibox: { keyword: 'said' },",
      "omnibox: { keyword: 'said' }, externally_connectable: { matches: ['*://*.example/*'] },",
    ),
    ...output,
    test: 'the build for firefox > is reached by nobody else',
  },
  {
    without: 'addresses that change with every start',
    ...chrome('{ use_dynamic_url: true }', '{}'),
    ...output,
    test: 'the build for chrome > is reached by nobody else',
  },
  {
    without: 'Trusted Types in our own pages',
    ...chrome('  "trusted-types \'none\'",\n', ''),
    ...output,
    test: 'the build for chrome > lets its pages load nothing but themselves',
  },
  {
    without: 'Preact’s innerHTML taken out',
    ...chrome('withoutInnerHtml(), ', ''),
    ...output,
    test: 'the build for firefox > has no innerHTML and its kin',
  },
  {
    without: 'sources that ask no network',
    file: 'entrypoints/scout.ts',
    find: 'here.aforesaidHere = true;\n',
    replace: "here.aforesaidHere = true;\n  fetch('/here').catch(() => undefined);\n",
    ...output,
    test: 'the build for chrome > has no a way to the network',
  },
  {
    without: 'addresses of standards alone',
    file: 'entrypoints/scout.ts',
    find: 'here.aforesaidHere = true;\n',
    replace: "here.aforesaidHere = true;\n  document.title ||= 'https://elsewhere.example/here';\n",
    ...output,
    test: 'the build for firefox > names no address but of standards',
  },
  {
    without: 'one id wherever Chromium loads it from',
    ...chrome(': { key: chromiumKey }', ': {}'),
    ...output,
    test: 'the extension is the same one wherever it is loaded from > in Chromium',
  },
  {
    without: 'one id in Firefox',
    ...chrome("id: 'aforesaid@aforesaid.example'", "id: 'another@aforesaid.example'"),
    ...output,
    test: 'the extension is the same one wherever it is loaded from > in Firefox',
  },
  {
    without: 'digests in the lock file',
    file: 'package-lock.json',
    find: '"integrity": "sha512-wemFiCl3DTCnfzyqepUTX1ugbYbkTrw3aEZOG7YjAOUoEQB5g5PrEywPzk5JpbX/SxqQ9IvjUpxCDIEjoOWEfA==",\n',
    replace: '',
    guard: 'build/sources.test.ts',
    test: 'the lock file',
  },
  {
    without: 'a licence that is free, of a tool',
    file: 'package-lock.json',
    find: '"license": "Python-2.0"',
    replace: '"license": "SSPL-1.0"',
    guard: 'build/sources.test.ts',
    test: 'licences',
  },
  {
    without: 'a reason for each run-time dependency',
    file: 'package.json',
    find: '    "dexie": "4.4.7",',
    replace: '    "dexie": "4.4.7",\n    "left-pad": "1.3.0",',
    guard: 'build/sources.test.ts',
    test: 'run-time dependencies',
  },
  {
    without: 'sources that ask no network',
    file: 'entrypoints/scout.ts',
    find: 'here.aforesaidHere = true;\n',
    replace: "here.aforesaidHere = true;\n  fetch('/here').catch(() => undefined);\n",
    guard: 'build/sources.test.ts',
    test: 'no source of ours makes markup or code out of text, or asks the network > the network',
  },
  {
    without: 'text that stays text',
    file: 'components/Words.tsx',
    find: '<Telling key={at} text={piece.text} telling={telling} />',
    replace: '<i key={at} dangerouslySetInnerHTML={{ __html: piece.text }} />',
    guard: 'build/sources.test.ts',
    test: 'no source of ours makes markup or code out of text, or asks the network > innerHTML',
  },
  {
    without: 'builds that depend on the sources alone',
    ...chrome(
      "description: '__MSG_description__',\n    default_locale",
      'description: String(Math.random()),\n    default_locale',
    ),
    guard: 'build/reproducible.long.test.ts',
    test: 'what is shipped is what the sources say > two builds for chrome',
  },
  {
    without: 'a zip of all sources',
    ...chrome('  imports: false,\n', "  imports: false,\n  zip: { excludeSources: ['components/words/**'] },\n"),
    guard: 'build/reproducible.long.test.ts',
    test: 'what is shipped is what the sources say > the zip of sources alone',
  },
  {
    without: 'a word to Firefox on what is collected',
    ...chrome("              data_collection_permissions: { required: ['none'] },\n", ''),
    guard: 'build/reproducible.long.test.ts',
    test: 'what is shipped is what the sources say > web-ext',
  },
  {
    without: 'links that tell nobody where the reader came from',
    file: 'components/CardActions.tsx',
    find: 'rel="noopener noreferrer"',
    replace: 'rel="noopener"',
    guard: 'build/sources.test.ts',
    test: 'a link out of the record tells nobody where the reader came from',
  },
];
