import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../utils/claims/readClaims.ts';
import { type Case, shortDue, shortQuantity } from './case.ts';
import { english } from './english.ts';
import { englishBudgets } from './englishBudgets.ts';
import { englishCounts } from './englishCounts.ts';
import { englishDays } from './englishDays.ts';
import { englishFields } from './englishFields.ts';
import { englishLaunches } from './englishLaunches.ts';
import { englishLetters } from './englishLetters.ts';
import { englishNews } from './englishNews.ts';
import { englishOffices } from './englishOffices.ts';
import { englishPhrasings } from './englishPhrasings.ts';
import { englishPlans } from './englishPlans.ts';
import { englishReforms } from './englishReforms.ts';
import { englishSeasons } from './englishSeasons.ts';
import { englishTerms } from './englishTerms.ts';
import { englishTold } from './englishTold.ts';
import { englishTrades } from './englishTrades.ts';
import { englishWorks } from './englishWorks.ts';
import { french } from './french.ts';
import { frenchBudgets } from './frenchBudgets.ts';
import { frenchCounts } from './frenchCounts.ts';
import { frenchDays } from './frenchDays.ts';
import { frenchFields } from './frenchFields.ts';
import { frenchLaunches } from './frenchLaunches.ts';
import { frenchLetters } from './frenchLetters.ts';
import { frenchOffices } from './frenchOffices.ts';
import { frenchReforms } from './frenchReforms.ts';
import { frenchTerms } from './frenchTerms.ts';
import { frenchTold } from './frenchTold.ts';
import { frenchTrades } from './frenchTrades.ts';
import { frenchWorks } from './frenchWorks.ts';
import { german } from './german.ts';
import { germanBudgets } from './germanBudgets.ts';
import { germanCounts } from './germanCounts.ts';
import { germanDays } from './germanDays.ts';
import { germanFields } from './germanFields.ts';
import { germanLaunches } from './germanLaunches.ts';
import { germanLetters } from './germanLetters.ts';
import { germanOffices } from './germanOffices.ts';
import { germanReforms } from './germanReforms.ts';
import { germanTerms } from './germanTerms.ts';
import { germanTold } from './germanTold.ts';
import { germanTrades } from './germanTrades.ts';
import { germanWorks } from './germanWorks.ts';
import { italian } from './italian.ts';
import { italianBudgets } from './italianBudgets.ts';
import { italianCounts } from './italianCounts.ts';
import { italianDays } from './italianDays.ts';
import { italianFields } from './italianFields.ts';
import { italianLaunches } from './italianLaunches.ts';
import { italianLetters } from './italianLetters.ts';
import { italianOffices } from './italianOffices.ts';
import { italianReforms } from './italianReforms.ts';
import { italianTerms } from './italianTerms.ts';
import { italianTold } from './italianTold.ts';
import { italianTrades } from './italianTrades.ts';
import { italianWorks } from './italianWorks.ts';
import { spanish } from './spanish.ts';
import { spanishBudgets } from './spanishBudgets.ts';
import { spanishCounts } from './spanishCounts.ts';
import { spanishDays } from './spanishDays.ts';
import { spanishFields } from './spanishFields.ts';
import { spanishLaunches } from './spanishLaunches.ts';
import { spanishLetters } from './spanishLetters.ts';
import { spanishOffices } from './spanishOffices.ts';
import { spanishReforms } from './spanishReforms.ts';
import { spanishTerms } from './spanishTerms.ts';
import { spanishTold } from './spanishTold.ts';
import { spanishTrades } from './spanishTrades.ts';
import { spanishWorks } from './spanishWorks.ts';

const languages: Record<string, readonly Case[]> = {
  en: [
    ...english,
    ...englishPlans,
    ...englishFields,
    ...englishNews,
    ...englishPhrasings,
    ...englishSeasons,
    ...englishTerms,
    ...englishWorks,
    ...englishOffices,
    ...englishLaunches,
    ...englishDays,
    ...englishLetters,
    ...englishTrades,
    ...englishReforms,
    ...englishBudgets,
    ...englishTold,
    ...englishCounts,
  ],
  de: [
    ...german,
    ...germanFields,
    ...germanTerms,
    ...germanWorks,
    ...germanOffices,
    ...germanLaunches,
    ...germanDays,
    ...germanLetters,
    ...germanTrades,
    ...germanReforms,
    ...germanBudgets,
    ...germanTold,
    ...germanCounts,
  ],
  fr: [
    ...french,
    ...frenchFields,
    ...frenchTerms,
    ...frenchWorks,
    ...frenchOffices,
    ...frenchLaunches,
    ...frenchDays,
    ...frenchLetters,
    ...frenchTrades,
    ...frenchReforms,
    ...frenchBudgets,
    ...frenchTold,
    ...frenchCounts,
  ],
  es: [
    ...spanish,
    ...spanishFields,
    ...spanishTerms,
    ...spanishWorks,
    ...spanishOffices,
    ...spanishLaunches,
    ...spanishDays,
    ...spanishLetters,
    ...spanishTrades,
    ...spanishReforms,
    ...spanishBudgets,
    ...spanishTold,
    ...spanishCounts,
  ],
  it: [
    ...italian,
    ...italianFields,
    ...italianTerms,
    ...italianWorks,
    ...italianOffices,
    ...italianLaunches,
    ...italianDays,
    ...italianLetters,
    ...italianTrades,
    ...italianReforms,
    ...italianBudgets,
    ...italianTold,
    ...italianCounts,
  ],
};

describe.each(Object.entries(languages))('%s', (language, cases) => {
  it.each(cases)('%s: %s', (said, text, due, quantities) => {
    const claims = readClaims(text, language, said);
    expect(claims.due.map(shortDue)).toEqual(due);
    expect(claims.quantities.map(shortQuantity)).toEqual(quantities);
  });
});

describe('readClaims', () => {
  it('gives the words and where they stand', () => {
    const text = 'Élan: 500 € by 3 May.';
    const { due, quantities } = readClaims(text, 'en-GB', '2020-01-01T12:30:00Z');
    for (const { words, start, end } of [...due, ...quantities]) expect(text.slice(start, end)).toBe(words);
    expect(due[0]?.words).toBe('by 3 May');
    expect(quantities[0]?.words).toBe('500 €');
  });

  it('says nothing in a language it does not read, and of a statement without a day', () => {
    const nothing = { due: [], quantities: [] };
    expect(readClaims('Valmis 3.5.2021, hinta 500 euroa.', 'fi', '2020-01-01')).toEqual(nothing);
    expect(readClaims('By 3 May, for 500 euros.', 'en', undefined)).toEqual(nothing);
    expect(readClaims('By 3 May, for 500 euros.', 'en', '2020-01')).toEqual(nothing);
  });

  it('takes any text, and never a place outside it', () => {
    const word = fc.constantFrom(
      ...'by in 3 May 2021 not before after a million € % to half the , . ? 10–12 week'.split(' '),
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(word, { maxLength: 40 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...Object.keys(languages)), (words, language) => {
        const { due, quantities } = readClaims(words, language, '2020-02-29');
        for (const one of [...due, ...quantities]) expect(words.slice(one.start, one.end)).toBe(one.words);
        for (const { from, to } of due) if (from && to) expect(from <= to).toBe(true);
      }),
      { numRuns: 1500 },
    );
  }, 60_000); // on a machine with other work

  it('finds no day beyond those that can be written', () => {
    for (const text of ['In 999999999 years we open.', 'Within 99999999999999999999 days.', 'in a billion weeks']) {
      expect(readClaims(text, 'en', '2020-01-01').due).toEqual([]);
    }
    expect(readClaims('In 300 years we open.', 'en', '2020-01-01').due.map(shortDue)).toEqual([
      '2320-01-01..2320-01-01',
    ]);
  });

  it('reads a long text without going back over it, up to a limit', () => {
    const english = readClaims('has been 3 to ge '.repeat(60_000), 'en', '2020-01-01');
    const german = readClaims(`hat die 3 bis ge ${'hat die 3 bis ge '.repeat(60_000)} 500 Euro`, 'de', '2020-01-01');
    expect(english.quantities.map(shortQuantity)).toEqual(['3']);
    expect(german.quantities.map(shortQuantity)).toEqual(['3']);
  }, 60_000); // on a machine with other work
});
