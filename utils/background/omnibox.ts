import { browser } from 'wxt/browser';
import type { Background } from './background.ts';
import { openAddress, openLibrary } from './openPages.ts';
import { chosenAddress, mostSuggestions, type Suggestion, suggestionFor } from './suggestions.ts';

/** Chromium reads a description as XML, Firefox as it stands. */
const markup = import.meta.env.BROWSER !== 'firefox';

/** The address bar's keyword `said`: offers statements of the record as one types; entered words are searched in the library. */
export function listenToOmnibox(background: Background): void {
  browser.omnibox.onInputStarted.addListener(() => void introduce(background));
  browser.omnibox.onInputChanged.addListener((words, suggest) => {
    suggestionsFor(background, words).then(suggest, () => suggest([]));
  });
  browser.omnibox.onInputEntered.addListener((entered, disposition) => void open(entered, disposition));
}

async function introduce(background: Background): Promise<void> {
  const say = await background.say();
  browser.omnibox.setDefaultSuggestion({ description: say('omnibox') });
}

async function suggestionsFor(background: Background, words: string): Promise<Suggestion[]> {
  if (!words.trim()) return [];
  const store = await background.record.get();
  const { statements } = await store.history(words.slice(0, 2_000), false, { offset: 0, limit: mostSuggestions });
  const locale = await background.locale();
  return statements.map((statement) => suggestionFor(statement, locale, markup));
}

async function open(entered: string, disposition: string): Promise<void> {
  const [tab] = disposition === 'currentTab' ? await browser.tabs.query({ active: true, currentWindow: true }) : [];
  const address = chosenAddress(entered);
  if (address) openAddress(address, tab?.id);
  else openLibrary(entered, tab?.id);
}
