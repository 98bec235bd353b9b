import { type ComponentChildren, render } from 'preact';
import type { Asker } from './connection.ts';
import { NoticeBoard } from './NoticeBoard.tsx';
import { useAppearance } from './useAppearance.ts';
import { useLanguage } from './useLanguage.ts';
import { ConnectionContext } from './useQuestion.ts';
import { languageFor, speakIn } from './words/languages.ts';
import { t } from './words/words.ts';
import './base.css';

/**
 * Draws a page of ours into its document: the view, with the line to the background and a place for notices. In the
 * browser's language at once; in another that the reader has chosen as soon as that is known.
 */
export async function mount(view: ComponentChildren, connection: Asker, document: Document): Promise<void> {
  const preferred = document.defaultView?.navigator.languages ?? [];
  await speakIn(languageFor('', preferred), document, preferred);
  document.title = document.title || t('name');
  render(<Page connection={connection}>{view}</Page>, document.body);
}

function Page({ connection, children }: { connection: Asker; children: ComponentChildren }) {
  return (
    <ConnectionContext.Provider value={connection}>
      <Spoken>{children}</Spoken>
    </ConnectionContext.Provider>
  );
}

/** Draws everything anew where the language changes. */
function Spoken({ children }: { children: ComponentChildren }) {
  useAppearance(document);
  const language = useLanguage(document);
  return <NoticeBoard key={language}>{children}</NoticeBoard>;
}
