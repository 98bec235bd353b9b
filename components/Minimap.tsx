import { type PageMap, placesInWords } from './pageMap.ts';
import { localeInUse, t } from './words/words.ts';
import './Minimap.css';

/** Who speaks where on the page: a lane for each, from its first statement to its last; a table for screen readers. */
export function Minimap({ map }: { map: PageMap }) {
  const { lanes, length, inView } = map;
  return (
    <figure class="minimap">
      <h2 class="minimap-title">{t('whoSpeaksWhere')}</h2>
      <div aria-hidden="true">
        {lanes.map((lane, at) => (
          <div class={at === 0 ? 'minimap-lane minimap-first' : 'minimap-lane'} key={at}>
            <span class="minimap-name small">{laneName(lane)}</span>
            <svg viewBox={`0 0 ${length} 1`} preserveAspectRatio="none" aria-hidden="true">
              <rect class="minimap-ground" x={0} y={0.46} width={length} height={0.08} />
              {inView !== undefined && <rect class="minimap-view" x={inView - 1} y={0} width={1} height={1} />}
              {lane.places.map((place) => (
                <rect class="minimap-said" key={place} x={place - 0.9} y={0.18} width={0.8} height={0.64} />
              ))}
            </svg>
          </div>
        ))}
      </div>
      <div class="out-of-sight">
        <PlaceTable map={map} />
      </div>
    </figure>
  );
}

function PlaceTable({ map: { lanes } }: { map: PageMap }) {
  return (
    <table>
      <caption>{t('whoSpeaksWhere')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('person')}</th>
          <th scope="col">{t('statements')}</th>
          <th scope="col">{t('placesFromTop')}</th>
        </tr>
      </thead>
      <tbody>
        {lanes.map((lane, at) => (
          <tr key={at}>
            <th scope="row">{laneName(lane)}</th>
            <td>{lane.places.length.toLocaleString(localeInUse())}</td>
            <td>{placesInWords(lane.places, localeInUse())}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function laneName({ handle, people }: PageMap['lanes'][number]) {
  return handle ? <bdi>{handle.name}</bdi> : t('furtherPeople', { count: people });
}
