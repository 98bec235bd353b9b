import { useRef, useState } from 'preact/hooks';
import { useOrder } from './NoticeBoard.tsx';
import { siteFrom } from './sites.ts';
import { t } from './words/words.ts';

/** Leaves no trace of a site in the record. It cannot be undone, so it asks first, naming what will be gone. */
export function ForgetSite() {
  const give = useOrder();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const site = siteFrom(typed);
  const forget = async () => {
    dialog.current?.close();
    if (!site) return;
    const result = await give({ do: 'forget', what: { site } }, { said: t('siteForgotten', { site }) });
    if (result.ok) setTyped('');
  };
  const ask = (event: Event) => {
    event.preventDefault();
    dialog.current?.showModal();
  };
  return (
    <>
      <p class="quiet">{t('forgetSiteExplained')}</p>
      <form class="sites-form" onSubmit={ask}>
        <input
          class="field"
          aria-label={t('siteToForget')}
          placeholder="news.example"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={!site}>
          {t('forgetSite')}
        </button>
      </form>
      <dialog class="confirm" ref={dialog} aria-labelledby="forget-title">
        <h2 id="forget-title">{t('forgetSiteAsk', { site: site ?? '' })}</h2>
        <p class="quiet">{t('cannotBeUndone')}</p>
        <div class="confirm-actions">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {t('keepIt')}
          </button>
          <button type="button" class="button button-main" onClick={forget}>
            {t('forgetSite')}
          </button>
        </div>
      </dialog>
    </>
  );
}
