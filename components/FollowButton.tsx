import type { Handle } from '../utils/statement.ts';
import { Icon } from './Icon.tsx';
import { useOrder } from './NoticeBoard.tsx';
import { t } from './words/words.ts';
import './FollowButton.css';

/** Follows a person: all that they say from now on is kept. Pressed again, no longer. */
export function FollowButton({ handle, followed }: { handle: Handle; followed: boolean }) {
  const give = useOrder();
  const { name } = handle;
  const toggle = () =>
    followed
      ? give({ do: 'unfollow', handle }, { said: t('unfollowed', { name }), undo: { do: 'follow', handle } })
      : give({ do: 'follow', handle }, { said: t('followedNow', { name }), undo: { do: 'unfollow', handle } });
  return (
    <button
      type="button"
      class="button"
      aria-pressed={followed}
      title={followed ? t('followedExplained') : t('followExplained')}
      onClick={toggle}
    >
      <Icon name={followed ? 'tick' : 'plus'} />
      {followed ? t('following') : t('follow')}
      <span class="out-of-sight">{name}</span>
    </button>
  );
}

/** The mark beside the name of someone the reader follows. */
export function FollowedMark() {
  return (
    <span class="followed-mark" title={t('following')}>
      <span class="out-of-sight">{t('following')}</span>
    </span>
  );
}
