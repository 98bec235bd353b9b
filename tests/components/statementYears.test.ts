import { describe, expect, it } from 'vitest';
import { chosenAmong, statementYears } from '../../components/statementYears.ts';
import { comment, everything, latest, recorded, related } from './invented.ts';

describe('statementYears', () => {
  it('counts each year from the first to the last, the silent ones too', () => {
    const years = statementYears(everything);
    expect(years.map(({ year }) => year)).toEqual([2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020]);
    expect(years.map(({ said }) => said)).toEqual([1, 0, 0, 1, 0, 1, 1, 1]);
    expect(years.filter(({ saved }) => saved > 0).map(({ year }) => year)).toEqual([2016, 2020]);
  });

  it('is empty where no day is known', () => {
    expect(statementYears([recorded({ text: 'Some day.' })])).toEqual([]);
  });
});

describe('chosenAmong', () => {
  it.each([
    [{ savedOnly: false }, everything],
    [{ savedOnly: true }, [comment, related]],
    [{ savedOnly: false, year: 2016 }, [related]],
    [{ savedOnly: true, site: 'harbour.example' }, [comment]],
    [{ savedOnly: true, year: 2013 }, []],
    [{ savedOnly: false, words: ['winch', 'test'] }, [related, latest]],
    [{ savedOnly: false, words: ['winch', 'zeppelin'] }, []],
  ])('%j', (choice, expected) => {
    expect(chosenAmong(everything, choice)).toEqual(expected);
  });

  it('finds by what the reader has written on a statement, too', () => {
    const tagged = recorded({ text: 'It opens when it opens.', tags: ['Bridge'] });
    expect(chosenAmong([tagged, comment], { savedOnly: false, words: ['bridge'] })).toEqual([tagged]);
  });
});
