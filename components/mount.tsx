import { type ComponentChildren, render } from 'preact';
import type { Asker } from './connection.ts';
import { NoticeBoard } from './NoticeBoard.tsx';
import { useAppearance } from './useAppearance.ts';
import { ConnectionContext } from './useQuestion.ts';
import { t } from './words/words.ts';
import './base.css';

/** Draws a page of ours into its document: the view, with the line to the background and a place for notices. */
export function mount(view: ComponentChildren, connection: Asker, document: Document): void {
  document.title = document.title || t('name');
  render(<Page connection={connection}>{view}</Page>, document.body);
}

function Page({ connection, children }: { connection: Asker; children: ComponentChildren }) {
  return (
    <ConnectionContext.Provider value={connection}>
      <Appearance />
      <NoticeBoard>{children}</NoticeBoard>
    </ConnectionContext.Provider>
  );
}

function Appearance() {
  useAppearance(document);
  return null;
}
