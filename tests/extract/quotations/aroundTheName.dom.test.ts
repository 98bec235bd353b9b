import { describe, test } from 'vitest';
import { type ArticleCase, checkArticle } from './articleOf.ts';

describe('what stands between a name and its verb, or between the words and the name', () => {
  test.each<ArticleCase>([
    [
      'a trade behind "the"',
      'en',
      ['As the critic Owen Marsh wrote, “there is no river like a dry river in June”.'],
      ['Owen Marsh: there is no river like a dry river in June'],
    ],
    [
      'a short phrase before the name and one behind it',
      'en',
      ['Over coffee, Owen Marsh of the Tilbury Mill told me that “the wheel will never turn again”.'],
      ['Owen Marsh: the wheel will never turn again'],
    ],
    [
      'a time before the office',
      'cs',
      ['„Most se otevře na jaře,“ řekl po jednání starosta Otto Marš.'],
      ['Otto Marš: Most se otevře na jaře,'],
    ],
    [
      'a verb turned upon itself',
      'cs',
      ['„Most se otevře na jaře,“ smál se Otto Marš.'],
      ['Otto Marš: Most se otevře na jaře,'],
    ],
    [
      'the same with a hyphen',
      'pt',
      ['“A ponte abre na primavera”, ri-se Paulo Mares.'],
      ['Paulo Mares: A ponte abre na primavera'],
    ],
    [
      'any French verb turned round',
      'fr',
      ['La maire Ada Ruisseau attend. « Le pont ouvrira au printemps », s’agace-t-elle.'],
      ['Ada Ruisseau: Le pont ouvrira au printemps'],
    ],
    [
      'an Italian article is no French pronoun',
      'it',
      ['«Il ponte apre in primavera», ha detto il sindaco di Tilburi, Carlo Maresi.'],
      ['Carlo Maresi: Il ponte apre in primavera'],
    ],
    [
      'a clause on the name before a colon',
      'de',
      ['Es regnet und der Fluss steigt. Nora Quell, die am Hafen wohnt, ist vorsichtiger: „Das Wasser bleibt hoch.“'],
      ['Nora Quell: Das Wasser bleibt hoch.'],
    ],
    [
      'a nickname in marks',
      'en',
      ['“We lost the mill in one night,” said William “Bill” Marsh.'],
      ['William Marsh: We lost the mill in one night,'],
    ],
    [
      'a nickname in single marks',
      'en',
      ['“We lost the mill in one night,” said William ‘Bill’ Marsh.'],
      ['William Marsh: We lost the mill in one night,'],
    ],
  ])('%s (%s)', checkArticle);
});

describe('whom the sentence before is about', () => {
  test.each<ArticleCase>([
    [
      'whose view it gives',
      'en',
      ['According to economist Nora Quill, each day costs more. “That is what we can count,” she said.'],
      ['Nora Quill: That is what we can count,'],
    ],
    [
      'whom the writer asks',
      'en',
      ['Owen Marsh left. I asked Nora Quill about it. “The wheel will never turn again,” she said.'],
      ['Nora Quill: The wheel will never turn again,'],
    ],
    [
      'who stands behind a verb in second place',
      'de',
      ['Nach dem Spiel fand Trainer Otto Marsch klare Worte. „Wir waren viel zu langsam“, sagte er.'],
      ['Otto Marsch: Wir waren viel zu langsam'],
    ],
    [
      'who is then called by another office',
      'de',
      ['Nach dem Spiel fand Trainer Otto Marsch klare Worte. „Wir waren viel zu langsam“, schimpfte der Coach.'],
      ['Otto Marsch: Wir waren viel zu langsam'],
    ],
    [
      'a stranger whom nothing vouches for may be the next "he"',
      'en',
      [
        '“The bridge opens in spring,” said Owen Marsh.',
        'Zorbo Zelk shrugged at the plan. “The wheel will never turn again,” he said.',
      ],
      ['Owen Marsh: The bridge opens in spring,'],
    ],
    [
      'whose view was given in between takes the word from the speaker before',
      'it',
      [
        'La maestra Giulia Fiumi è preoccupata: «Il pane arriva ormai a spalla». Per la geologa Teresa Maresi la frana «era attesa da molti anni». «Lo avevamo scritto, ma nessuno leggeva».',
      ],
      ['Giulia Fiumi: Il pane arriva ormai a spalla', 'Teresa Maresi: era attesa da molti anni'],
    ],
    [
      'the title of a work is not what its author then says',
      'fr',
      ['Dans son roman, « Les Heures basses du port », Ada Ruisseau raconte une enfance.'],
      [],
    ],
    [
      'two trades before the name',
      'de',
      ['„Die Zahlen sind gut“, erklärt Endokrinologe und Ernährungsmediziner Otto Marsch. Das ist nicht neu.'],
      ['Otto Marsch: Die Zahlen sind gut'],
    ],
    [
      'a last name that is a word of houses too, behind a trade',
      'en',
      ['Labor journalist Alex Press noted this year, “there has been no strike of that size since”.'],
      ['Alex Press: there has been no strike of that size since'],
    ],
    [
      'a verb and its name between what is told and what is quoted',
      'de',
      ['Die Reserven würden nicht reichen und das ist bekannt, sagte Otto Marsch, „wir setzen zu sehr auf Monopole“.'],
      ['Otto Marsch: wir setzen zu sehr auf Monopole'],
    ],
    [
      'a speaker at the end of the sentence before',
      'en',
      ['Ada Marsh left.', 'The mill will close in spring, said Nora Quill. “It was a hard choice,” she said.'],
      ['Nora Quill: It was a hard choice,'],
    ],
    [
      'no later post for a later somebody',
      'en',
      [
        '“No vote is needed,” Owen Marsh wrote.',
        'In a later post, he changed his tone. “I would like a vote,” he wrote.',
      ],
      ['Owen Marsh: No vote is needed,', 'Owen Marsh: I would like a vote,'],
    ],
  ])('%s (%s)', checkArticle);
});
