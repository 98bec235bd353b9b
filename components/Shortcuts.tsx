import type { Shortcut } from './port.ts';
import { type PhraseName, t } from './words/words.ts';

/** What each command of the manifest does, in words. */
const named: Record<string, PhraseName> = {
  'open-sidebar': 'commandSidebar',
  'save-statement': 'commandSave',
  'next-statement': 'commandNext',
  'previous-statement': 'commandPrevious',
  search: 'searchRecord',
};

interface ShortcutsProps {
  shortcuts: readonly Shortcut[];
  /** Opens the place where the browser changes them. */
  change: () => void;
}

/** The keyboard shortcuts as the browser has them, and how to change them there. */
export function Shortcuts({ shortcuts, change }: ShortcutsProps) {
  const ours = shortcuts.flatMap(({ name, shortcut }) => {
    const words = named[name];
    return words ? [{ words, shortcut }] : [];
  });
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
