import type { Shortcut } from './port.ts';
import { type PhraseName, t } from './words/words.ts';

/** What each command of the manifest does, in words, the most used first. */
const named: Record<string, PhraseName> = {
  'open-sidebar': 'commandSidebar',
  'save-statement': 'commandSave',
  search: 'searchRecord',
  'next-statement': 'commandNext',
  'previous-statement': 'commandPrevious',
};

interface ShortcutsProps {
  shortcuts: readonly Shortcut[];
  /** Opens the place where the browser changes them. */
  change: () => void;
}

/** The keyboard shortcuts as the browser has them, and how to change them there. */
export function Shortcuts({ shortcuts, change }: ShortcutsProps) {
  const ours = Object.entries(named).flatMap(([command, words]) =>
    shortcuts.filter(({ name }) => name === command).map(({ shortcut }) => ({ words, shortcut })),
  );
  return (
    <>
      <dl class="shortcuts">
        {ours.map(({ words, shortcut }) => (
          <>
            <dt>{t(words)}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="quiet">{t('noShortcut')}</span>}</dd>
          </>
        ))}
        <dt>{t('commandOmnibox')}</dt>
        <dd>
          <kbd>said</kbd>
        </dd>
      </dl>
      <p class="quiet small">{t('changeShortcuts')}</p>
      <button type="button" class="button" onClick={change}>
        {t('changeShortcutsHere')}
      </button>
    </>
  );
}
