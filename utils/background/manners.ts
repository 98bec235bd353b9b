import type { PageManners } from '../pageMessages.ts';
import type { Settings } from '../settings.ts';
import { pageLanguageFor } from '../words/onPage.ts';

/**
 * Hosts whose pages are never read: banking, health, webmail, private messages. A label matches a whole part of the
 * host's name (`mail` fits mail.example and webmail.mail.example), a name with a dot that host and all below it.
 */
const neverRead = [
  ...['bank', 'banking', 'ebanking', 'onlinebanking', 'mail', 'webmail', 'email', 'outlook', 'owa', 'imap'],
  ...['mychart', 'patient', 'patients', 'health-portal', 'intranet', 'vpn', 'sso', 'login', 'accounts', 'auth'],
  ...[
    'mail.google.com',
    'outlook.live.com',
    'outlook.office.com',
    'mail.yahoo.com',
    'mail.proton.me',
    'app.fastmail.com',
  ],
  ...['web.whatsapp.com', 'web.telegram.org', 'messages.google.com', 'messenger.com', 'discord.com', 'app.slack.com'],
  ...['paypal.com', 'wise.com', 'docs.google.com', 'drive.google.com', 'calendar.google.com', 'teams.microsoft.com'],
];

/** Where the launcher stands until it is moved, in percent of the window's height. */
const middle = 40;

/** Names that resolve only inside somebody's own network. */
const ownNetwork = /\.(?:local|lan|intranet|internal|corp|home|private)$/;

/**
 * How a frame at `url` is to behave. Whether it is read, its own host says, not the host of a page around it; whether
 * anything is drawn in it, also that of the whole page, which stands at `pageUrl`. `preferred` are the browser's languages,
 * for a reader who has chosen none.
 */
export function mannersFor(
  settings: Settings,
  url: string,
  preferred: readonly string[],
  pageUrl: string = url,
): PageManners {
  const { sidebarSide: side, sidebarWidth: width, makeRoom: makesRoom, launcher, appearance } = settings;
  const language = pageLanguageFor(settings.language, preferred);
  const host = hostOf(url);
  const launcherTop = settings.launcherTops[host] ?? middle;
  const draws = !settings.undrawnSites.some((site) => isAtOrBelow(host, site) || isAtOrBelow(hostOf(pageUrl), site));
  return {
    read: readingOf(settings, host),
    draws,
    launcher,
    launcherTop,
    side,
    width,
    makesRoom,
    appearance,
    language,
  };
}

const hostOf = (url: string): string => URL.parse(url)?.hostname ?? '';

function readingOf(settings: Settings, host: string): PageManners['read'] {
  if (isNeverRead(host, settings)) return 'never';
  return settings.paused ? 'paused' : 'yes';
}

/**
 * Whether a host is on the reader's own list; or on the built-in one or inside a private network, and the reader has made
 * no exception for it.
 */
export function isNeverRead(
  host: string,
  { neverReadSites, readAnywaySites }: Pick<Settings, 'neverReadSites' | 'readAnywaySites'>,
): boolean {
  const isAmong = (sites: readonly string[]) => sites.some((site) => isAtOrBelow(host, site));
  return isAmong(neverReadSites) || (isBuiltIn(host) && !isAmong(readAnywaySites));
}

function isBuiltIn(host: string): boolean {
  const labels = host.split('.');
  return (
    ownNetwork.test(host) ||
    neverRead.some((name) => (name.includes('.') ? isAtOrBelow(host, name) : labels.slice(0, -1).includes(name)))
  );
}

/** Whether `host` is `site` or one of its subdomains. */
export function isAtOrBelow(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
