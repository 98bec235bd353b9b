import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const chromiumNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'brave-browser',
];
const chromiumPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a Chromium-family browser: `AFORESAID_CHROMIUM`, the search path, then the usual places. */
export function findChromium(): string | undefined {
  return process.env.AFORESAID_CHROMIUM ?? onPath(chromiumNames) ?? chromiumPlaces.find((place) => existsSync(place));
}

/** Path of a Firefox: `AFORESAID_FIREFOX`, the search path, then the usual places. */
export function findFirefox(): string | undefined {
  const places = [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ];
  return (
    process.env.AFORESAID_FIREFOX ?? onPath(['firefox-esr', 'firefox']) ?? places.find((place) => existsSync(place))
  );
}

function onPath(names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    for (const folder of folders) if (existsSync(join(folder, name))) return join(folder, name);
  }
  return undefined;
}

/**
 * A Chromium that is there or is installed now, saying so: Debian's package where apt-get may be used, else
 * Playwright's download. Throws one sentence saying what to install where neither works.
 */
export function ensureChromium(say: (line: string) => void = console.error): string {
  return (
    findChromium() ??
    installed(say, 'chromium', findChromium) ??
    refuse('No Chromium found. Install Chromium, Chrome, Edge or Brave, or set AFORESAID_CHROMIUM to its path.')
  );
}

/** The same for Firefox. */
export function ensureFirefox(say: (line: string) => void = console.error): string {
  return (
    findFirefox() ??
    installed(say, 'firefox-esr', findFirefox) ??
    refuse('No Firefox found. Install Firefox 142 or later, or set AFORESAID_FIREFOX to its path.')
  );
}

function installed(
  say: (line: string) => void,
  debianPackage: string,
  find: () => string | undefined,
): string | undefined {
  if (process.getuid?.() === 0 && onPath(['apt-get'])) {
    say(`No browser found: installing Debian's package ${debianPackage} …`);
    const quietly = { stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[] };
    try {
      execFileSync('apt-get', ['update', '-qq'], quietly);
      execFileSync('apt-get', ['install', '-y', '-qq', debianPackage], {
        ...quietly,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    } catch {
      say(`apt-get could not install ${debianPackage}.`);
    }
    const found = find();
    if (found) return found;
  }
  return downloaded(say, debianPackage === 'chromium' ? 'chromium' : 'firefox');
}

function downloaded(say: (line: string) => void, name: 'chromium' | 'firefox'): string | undefined {
  if (name === 'firefox') return undefined; // Playwright's Firefox is patched and cannot install extensions.
  say(`Downloading Chromium with Playwright …`);
  try {
    execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
    const path = execFileSync(process.execPath, ['-p', "require('playwright').chromium.executablePath()"], {
      encoding: 'utf8',
    }).trim();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

function refuse(sentence: string): never {
  throw new Error(sentence);
}
