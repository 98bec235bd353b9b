import type { Break } from './break.ts';

const leak = {
  without: 'a session that asks for nothing of its own',
  file: 'utils/page/attend.ts',
  find: '    this.#reporting.start();\n',
  replace: "    this.#reporting.start();\n    new Image().src = '/here.gif';\n",
};
const everywhere = {
  without: 'a list of what is never read',
  file: 'utils/background/manners.ts',
  find: "if (isNeverRead(host, settings)) return 'never';\n  return settings.paused ? 'paused' : 'yes';",
  replace: "return 'yes';",
};
const noted = {
  without: 'settings that hold no site unasked',
  file: 'utils/background/pages.ts',
  find: '  background.forgetTold(place.tabId, place.frameId);',
  replace:
    "  const settings = await background.desk.settings();\n  await background.desk.keepSettings({ ...settings, launcherTops: { [URL.parse(url)?.hostname ?? '']: 40 } });\n  background.forgetTold(place.tabId, place.frameId);",
};
const remembered = {
  without: 'private windows that are only looked at',
  file: 'utils/background/pages.ts',
  find: '  if (place.private) return;\n',
  replace: '',
};

/** What leaves the machine, and what is kept of what nobody asked to keep. */
export const privacyBreaks: readonly Break[] = [
  {
    ...leak,
    guard: 'privacy/session.e2e.test.ts',
    test: 'a session behind a proxy that writes everything down > reads',
  },
  { ...noted, guard: 'privacy/session.e2e.test.ts', test: 'a session behind a proxy that writes everything down > ' },
  {
    without: 'links that tell nobody where the reader came from',
    file: 'components/Chosen.tsx',
    find: 'rel="noopener noreferrer"',
    replace: 'rel="opener"',
    guard: 'privacy/session.e2e.test.ts',
    test: 'a session behind a proxy that writes everything down > ',
  },
  {
    ...everywhere,
    guard: 'privacy/session.e2e.test.ts',
    test: 'a session behind a proxy that writes everything down > does not read',
  },
  {
    ...leak,
    guard: 'privacy/firefoxSession.e2e.test.ts',
    test: 'Firefox: a session behind a proxy that writes everything down > reads',
  },
  {
    ...everywhere,
    guard: 'privacy/firefoxSession.e2e.test.ts',
    test: 'Firefox: a session behind a proxy that writes everything down > does not read',
  },
  {
    ...remembered,
    guard: 'privacy/privateWindow.e2e.test.ts',
    test: 'a private window reads and writes nothing: the store’s hash stays > Chromium',
  },
  {
    ...remembered,
    guard: 'privacy/privateWindow.e2e.test.ts',
    test: 'a private window reads and writes nothing: the store’s hash stays > Firefox',
  },
];
