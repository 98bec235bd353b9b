import type { Selection } from '../messages.ts';
import { type Handle, handleKey, quotedPlatform, type Statement, speakerOf } from '../statement.ts';
import { presentOn, type TabReport } from './tabs.ts';

/** The most names offered. */
const mostNames = 8;

/** The words that the reader has selected in a tab, and whose they may be. */
export function selectionIn(tab: TabReport | undefined): Selection {
  const names = tab ? speakersNear(tab).map(({ name }) => name) : [];
  return { text: tab?.selected?.text, private: tab?.private ?? false, names: [...new Set(names)].slice(0, mostNames) };
}

/**
 * The selected words as a quotation of somebody: of a speaker of the page where one has that name, else of whoever is
 * known by that name from being quoted. Undefined where nothing is selected.
 */
export function statementSelected(tab: TabReport, name: string): Statement | undefined {
  const { selected } = tab;
  if (!selected) return undefined;
  const around = statementAround(tab);
  const speaker = speakersNear(tab).find((handle) => handle.name === name);
  return {
    kind: 'quotation',
    author: around?.author,
    spokenByCharacter: speaker ?? { platform: quotedPlatform, name },
    text: selected.text,
    headline: around?.headline,
    datePublished: (around ?? articleOn(tab))?.datePublished,
    url: around?.url,
    isPartOf: selected.page,
    target: selected.target,
  };
}

/** Who says what the selected words stand in, then the others of the page. */
function speakersNear(tab: TabReport): Handle[] {
  const around = statementAround(tab);
  const all = [around, ...presentOn(tab).map(({ statement }) => statement)].flatMap(
    (one) => (one && speakerOf(one)) ?? [],
  );
  return [...new Map(all.map((handle) => [handleKey(handle), handle])).values()];
}

function statementAround({ selected, frames }: TabReport): Statement | undefined {
  if (selected?.around === undefined) return undefined;
  return frames.get(selected.frameId)?.statements.get(selected.around);
}

function articleOn(tab: TabReport): Statement | undefined {
  return presentOn(tab).find(({ statement }) => statement.kind === 'article')?.statement;
}
