import * as v from 'valibot';
import type { PageMessage, PreferAnswer } from '../pageMessages.ts';
import { type Settings, settingsSchema } from '../settings.ts';
import type { Background } from './background.ts';
import type { Place } from './tabs.ts';

/** On how many sites the place of the launcher is remembered; the oldest is forgotten first. */
const mostSites = 300;

/** Changes settings. What a partial change does not name stays: absent is not default here. */
export async function changeSettings(background: Background, change: Partial<Settings>): Promise<void> {
  const { desk } = background;
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const settings = v.parse(settingsSchema, { ...(await desk.settings()), ...given });
  await desk.keepSettings(settings);
  background.settingsChanged();
}

/**
 * Remembers what the reader does to our things on a page: the sidebar's width, the launcher's place and whether there is
 * one. Answers whether it was kept.
 */
export async function prefer(
  background: Background,
  place: Place,
  { width, launcher, launcherTop }: Extract<PageMessage, { say: 'prefer' }>,
): Promise<PreferAnswer> {
  // Of a private window nothing is kept, not even that its site was visited.
  if (place.private) return { kept: false };
  const host = URL.parse(place.origin ?? '')?.hostname;
  const { launcherTops } = await background.desk.settings();
  await changeSettings(background, {
    sidebarWidth: width,
    launcher,
    launcherTops: host && launcherTop !== undefined ? withPlace(launcherTops, host, launcherTop) : undefined,
  });
  return { kept: true };
}

function withPlace(tops: Settings['launcherTops'], host: string, top: number): Settings['launcherTops'] {
  const others = Object.entries(tops).filter(([site]) => site !== host);
  return Object.fromEntries([...others, [host, top] as const].slice(-mostSites));
}
