/** Endings of a language, longest first, each with what takes its place. */
type Endings = readonly (readonly [ending: string, replacement: string])[];

/** The fewest letters that stay, and where a lone consonant goes, which is as often the stem's own. */
const leastStem = 3;
const leastBeforeConsonant = 4;

/**
 * Light stemming of folded words (lower case, no accents): number, gender and the commonest forms of the verb, so that
 * forms of one word meet; not the derivation of words from each other, where rules err most.
 * After Jacques Savoy, Light Stemming Approaches for the French, Portuguese, German and Hungarian Languages, 2006.
 */
export function stemLightly(word: string, language: string): string {
  const rounds = rules[language];
  if (!rounds) return word;
  return rounds.reduce(withoutEnding, word);
}

function withoutEnding(word: string, endings: Endings): string {
  for (const [ending, replacement] of endings) {
    const least = /^[^aeiou]$/.test(ending) ? leastBeforeConsonant : leastStem;
    const stays = word.length - ending.length;
    if (word.endsWith(ending) && stays >= least) return word.slice(0, stays) + replacement;
  }
  return word;
}

/** For each language its endings in rounds: one ending is taken a round. */
const rules: Readonly<Partial<Record<string, readonly Endings[]>>> = {
  de: [
    endings('erinnen ungen>ung ern end est em en er es st e s n t'),
    endings('ung heit keit lich isch ig end er en e'),
  ],
  nl: [endings('heden>heid ingen>ing eren tjes tje jes je en er es s e t')],
  sv: [
    endings('heterna heten anden arna erna orna ande arne aste ades ade are ast ar er or at en et an na as es a e t s'),
  ],
  fr: [
    endings('issement>iss issements>iss issions issaient>i issait>i issant>i aux>al eaux>eau'),
    endings(
      'erions eraient erait erons erez eront erai eras era assions aient ions iez ait ant ees ent ee es er ez ai s x e',
    ),
    endings('e i'),
  ],
  es: [
    endings('amientos>amient imientos>imient aciones>acion iciones>icion eces>ez'),
    endings(
      'ariamos eriamos iriamos aremos eremos iremos ieron aron aban iendo ando arian aran eran iran ados adas idos idas ado ada ido ida aba ara era ira ian amos emos imos ar er ir es os as en an o a e s',
    ),
  ],
  pt: [
    endings('coes>cao oes>ao aes>ao ais>al eis>el ois>ol'),
    endings(
      'ariamos eriamos iriamos aremos eremos iremos aram eram iram avam ando endo indo ados adas idos idas ado ada ido ida ava aria ara era ira amos emos imos ar er ir es os as em am o a e s',
    ),
  ],
  it: [
    endings(
      'amenti>ament imenti>iment azioni>azion erebbero irebbero erebbe irebbe eranno iranno eremo iremo erete irete',
    ),
    endings(
      'avamo evamo ivamo avano evano ivano ando endo ato ata ati ate uto uta uti ute ito ita iti ite era ira iamo ano ono are ere ire ava eva iva hi he ii i e o a',
    ),
    endings('h i'),
  ],
};

function endings(list: string): Endings {
  return list
    .split(' ')
    .map((item): readonly [string, string] => {
      const [ending = '', replacement = ''] = item.split('>');
      return [ending, replacement];
    })
    .sort(([one], [other]) => other.length - one.length);
}
