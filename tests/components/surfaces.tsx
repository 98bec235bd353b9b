import type { ComponentChildren } from 'preact';
import { CardFrame } from '../../components/CardFrame.tsx';
import { Library } from '../../components/Library.tsx';
import { Options } from '../../components/Options.tsx';
import { Popup } from '../../components/Popup.tsx';
import { Sidebar } from '../../components/Sidebar.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import type { Answers, Here } from '../../utils/messages.ts';
import { draw, settle } from './draw.tsx';
import { fakeConnection } from './fakeConnection.ts';
import { answers, here, nothingYet, silentHere } from './invented.ts';

/** A view in one of its states, at the width it has in a window of 1280 px or in the browser's own furniture. */
export interface Surface {
  name: string;
  /** CSS px. */
  width: number;
  view: ComponentChildren;
  answers: Answers;
  /** What is pressed to reach the state, as selectors, one after the other. */
  press?: readonly string[];
}

const popup = <Popup tabId={7} site="gazette.example" />;
const options = (
  <Options
    shortcuts={[{ name: 'open-sidebar', shortcut: 'Alt+Shift+E' }]}
    changeShortcuts={() => undefined}
    allowDownloads={async () => true}
    version="9.9.9"
  />
);
const hereIs = (changed: Partial<Here>): Answers => ({ ...answers, here: { ...here, ...changed } });
const nth = (selector: string, at: number) => `${selector}:nth-of-type(${at})`;

/** Every view in each of its states. */
export const surfaces: readonly Surface[] = [
  { name: 'sidebar', width: 360, view: <Sidebar />, answers },
  { name: 'sidebar: nobody said anything earlier', width: 360, view: <Sidebar />, answers: nothingYet },
  ...(['nothingFound', 'paused', 'never', 'unread'] as const).map((state) => ({
    name: `sidebar: ${state}`,
    width: 360,
    view: <Sidebar />,
    answers: hereIs({ state, private: state === 'nothingFound' }),
  })),
  { name: 'sidebar: a person', width: 360, view: <Sidebar />, answers, press: ['.speaker-name button'] },
  { name: 'sidebar: search', width: 360, view: <Sidebar />, answers, press: ['.bar [aria-pressed="false"]'] },
  { name: 'card: a person', width: 360, view: <CardFrame about={{ frameId: 0, ref: 1 }} above={false} />, answers },
  {
    name: 'card: nothing earlier',
    width: 360,
    view: <CardFrame about={{ frameId: 3, ref: 2 }} above />,
    answers: { ...answers, speaker: { speaker: silentHere, private: false } },
  },
  { name: 'card: whose words', width: 360, view: <CardFrame about="selection" above={false} />, answers },
  {
    name: 'card: saved as a statement',
    width: 360,
    view: <CardFrame about="selection" above={false} />,
    answers,
    press: ['.button-main'],
  },
  { name: 'popup', width: 400, view: popup, answers, press: ['summary'] },
  { name: 'popup: people', width: 400, view: popup, answers, press: ['.segments [aria-pressed="false"]'] },
  { name: 'popup: a person', width: 400, view: popup, answers, press: ['.card-name'] },
  { name: 'popup: nothing yet', width: 400, view: popup, answers: nothingYet },
  {
    name: 'popup: paused',
    width: 400,
    view: popup,
    answers: { ...hereIs({ state: 'paused' }), settings: { ...answers.settings, paused: true } },
  },
  { name: 'library', width: 1280, view: <Library allowNotifications={async () => true} />, answers },
  {
    name: 'library: nothing yet',
    width: 1280,
    view: <Library allowNotifications={async () => true} />,
    answers: nothingYet,
  },
  {
    name: 'library: a statement',
    width: 1280,
    view: <Library allowNotifications={async () => true} />,
    answers,
    press: ['[role=option]'],
  },
  ...[2, 3, 4, 5, 6].map((room) => ({
    name: `library: room ${room}`,
    width: 1280,
    view: <Library allowNotifications={async () => true} />,
    answers,
    press: [nth('button.nav-item', room)],
  })),
  { name: 'options', width: 1280, view: options, answers },
  {
    name: 'welcome',
    width: 1280,
    view: <Welcome allowDownloads={async () => true} onDone={() => undefined} />,
    answers,
  },
];

/** Draws a surface in its state. */
export async function drawSurface({ view, answers, press = [] }: Surface): Promise<HTMLElement> {
  const body = await draw(view, fakeConnection(answers));
  for (const selector of press) {
    const found = body.querySelector<HTMLElement>(selector);
    if (found) found.click();
    await settle();
  }
  return body;
}
