import type { RecordedStatement } from '../utils/statement.ts';
import { Icon } from './Icon.tsx';
import { searchedWords } from './marking.ts';
import { type StatementChoice, statementYears } from './statementYears.ts';
import { t } from './words/words.ts';
import './PersonFilter.css';

interface PersonFilterProps {
  /** All of the person's statements that are there to choose among. */
  statements: readonly RecordedStatement[];
  choice: StatementChoice;
  onChoice: (choice: StatementChoice) => void;
  /** How they are ordered; undefined where there is only one order. */
  order?: PersonOrder;
  onOrder: (order: PersonOrder) => void;
}

/** Near the passage that is being read first, or the newest. */
export type PersonOrder = 'near' | 'newest';

/** Chooses among a person's statements: by words, by year, by site, the saved ones; and their order. */
export function PersonFilter({ statements, choice, onChoice, order, onOrder }: PersonFilterProps) {
  const years = statementYears(statements)
    .filter(({ said }) => said > 0)
    .map(({ year }) => String(year))
    .reverse();
  const sites = [...new Set(statements.map(({ isPartOf }) => isPartOf.site))].sort();
  return (
    <search class="person-filter">
      <input
        type="search"
        class="field person-find"
        placeholder={t('findInThese')}
        aria-label={t('findInThese')}
        autocomplete="off"
        onInput={(event) => onChoice({ ...choice, words: soughtIn(event.currentTarget.value) })}
      />
      <button
        type="button"
        class="chip"
        aria-pressed={choice.savedOnly}
        onClick={() => onChoice({ ...choice, savedOnly: !choice.savedOnly })}
      >
        <Icon name="save" filled={choice.savedOnly} />
        {t('savedOnly')}
      </button>
      {order && (
        <select
          class="field"
          aria-label={t('orderBy')}
          value={order}
          onChange={(event) => onOrder(event.currentTarget.value === 'near' ? 'near' : 'newest')}
        >
          <option value="near">{t('nearWhatYouRead')}</option>
          <option value="newest">{t('newestFirst')}</option>
        </select>
      )}
      <Choice
        label={t('whichYear')}
        all={t('allYears')}
        options={years}
        chosen={choice.year?.toString()}
        onChoose={(year) => onChoice({ ...choice, year: year === undefined ? undefined : Number(year) })}
      />
      <Choice
        label={t('whichSite')}
        all={t('allSites')}
        options={sites}
        chosen={choice.site}
        onChoose={(site) => onChoice({ ...choice, site })}
      />
    </search>
  );
}

/** What is looked for; one letter is no word yet. */
const soughtIn = (typed: string) => searchedWords(typed).filter((word) => word.length > 1);

interface ChoiceProps {
  label: string;
  /** What choosing nothing is called. */
  all: string;
  options: readonly string[];
  chosen?: string;
  onChoose: (option: string | undefined) => void;
}

/** Nothing where there is no choice to make. */
function Choice({ label, all, options, chosen, onChoose }: ChoiceProps) {
  if (options.length < 2) return null;
  return (
    <select
      class="field"
      aria-label={label}
      value={chosen ?? ''}
      onChange={(event) => onChoose(event.currentTarget.value || undefined)}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option}>{option}</option>
      ))}
    </select>
  );
}
