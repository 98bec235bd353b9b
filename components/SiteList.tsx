import { useId, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { useTell } from './NoticeBoard.tsx';
import { siteFrom, switched } from './sites.ts';
import { t } from './words/words.ts';

interface SiteListProps {
  label: string;
  explained: string;
  sites: readonly string[];
  onSites: (sites: string[]) => void;
}

/** A list of sites that the reader makes: one is typed or pasted, others are taken off, with a way back. */
export function SiteList({ label, explained, sites, onSites }: SiteListProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const tell = useTell();
  const add = (event: Event) => {
    event.preventDefault();
    const site = siteFrom(typed);
    setWrong(!site);
    if (!site) return;
    setTyped('');
    onSites(switched(sites, site, true));
  };
  const takeOff = (site: string) => {
    onSites(switched(sites, site, false));
    tell({ sentence: t('offTheList', { site }), undo: () => onSites([...sites]) });
  };
  return (
    <div class="sites">
      <label for={id}>{label}</label>
      <p class="quiet small">{explained}</p>
      <form class="sites-form" onSubmit={add}>
        <input
          id={id}
          class="field"
          placeholder="news.example"
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('add')}
        </button>
      </form>
      {wrong && (
        <p class="sites-wrong small" id={`${id}-wrong`} role="alert">
          {t('noSite')}
        </p>
      )}
      <ul class="sites-list">
        {sites.map((site) => (
          <li key={site}>
            {site}
            <button
              type="button"
              class="icon-button"
              aria-label={t('takeOff', { site })}
              title={t('takeOff', { site })}
              onClick={() => takeOff(site)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
