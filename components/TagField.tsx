import { useState } from 'preact/hooks';
import type { Handle } from '../utils/statement.ts';
import { Icon } from './Icon.tsx';
import { useOrder } from './NoticeBoard.tsx';
import { t } from './words/words.ts';
import './TagField.css';

/** What a tag or note is put on. */
export type Noted = { ids: number[] } | { handle: Handle };

/** The reader's tags on statements or a person, with a field for one more. */
export function TagField({ on, tags }: { on: Noted; tags: readonly string[] }) {
  const give = useOrder();
  const [typed, setTyped] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const tag = typed.trim();
    if (tag && !tags.includes(tag)) void give({ do: 'tag', on, tag, set: true });
    setTyped('');
  };
  return (
    <form class="tags" onSubmit={add}>
      {tags.map((tag) => (
        <span class="tag" key={tag}>
          <bdi>{tag}</bdi>
          <button
            type="button"
            class="icon-button"
            aria-label={t('removeTag', { tag })}
            title={t('removeTag', { tag })}
            onClick={() => give({ do: 'tag', on, tag, set: false })}
          >
            <Icon name="close" />
          </button>
        </span>
      ))}
      <input
        aria-label={t('addTag')}
        placeholder={t('addTag')}
        maxLength={60}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
    </form>
  );
}
