import { describe, expect, test } from 'vitest';
import docs from '../../../docs/quotations.md?raw';
import { paragraphs, quotationsIn } from './articleOf.ts';

/** Markup of an article, and the quotations to be found in it as `speaker: words`. */
type Case = [html: string, expected: string[]];

/** The forms in which speech stands in articles, and a case of each in every language where it differs. */
const forms: Record<string, Record<string, Case>> = {
  'several paragraphs, each opens, the last closes': {
    en: [
      paragraphs('Nora Quill wrote: “The winter was hard.', '“The spring was harder.”'),
      ['Nora Quill: The winter was hard. / The spring was harder.'],
    ],
    de: [
      paragraphs('Nora Quell schrieb: „Der Winter war hart.', '„Der Frühling war härter.“'),
      ['Nora Quell: Der Winter war hart. / Der Frühling war härter.'],
    ],
    fr: [
      paragraphs('Claire Quillot a écrit : « L’hiver a été dur.', '« Le printemps l’a été davantage. »'),
      ['Claire Quillot: L’hiver a été dur. / Le printemps l’a été davantage.'],
    ],
    es: [
      paragraphs('Laura Quiles escribió: «El invierno fue duro.', '«La primavera fue peor».'),
      ['Laura Quiles: El invierno fue duro. / La primavera fue peor'],
    ],
  },
  'broken by its attribution': {
    en: [
      paragraphs('“We had a plan,” said Owen Marsh, “and we kept to it.”'),
      ['Owen Marsh: We had a plan, and we kept to it.'],
    ],
    fr: [
      paragraphs('« Nous avions un plan », a expliqué Olivier Marais, « et nous l’avons suivi. »'),
      ['Olivier Marais: Nous avions un plan et nous l’avons suivi.'],
    ],
    es: [
      paragraphs('«Teníamos un plan», explicó Óscar Maresma, «y lo seguimos».'),
      ['Óscar Maresma: Teníamos un plan y lo seguimos'],
    ],
    sv: [
      paragraphs('”Vi hade en plan”, sade Olof Marsk, ”och vi följde den.”'),
      ['Olof Marsk: Vi hade en plan och vi följde den.'],
    ],
  },
  'a pronoun, then an office that the page has given': {
    en: [
      paragraphs('Mayor Nora Quill runs it. “We had a plan,” she said.', '“We kept to it,” the mayor added.'),
      ['Nora Quill: We had a plan,', 'Nora Quill: We kept to it,'],
    ],
    de: [
      paragraphs(
        'Bürgermeisterin Nora Quell leitet ihn. „Wir hatten einen Plan“, sagte sie.',
        '„Wir blieben dabei“, ergänzte die Bürgermeisterin.',
      ),
      ['Nora Quell: Wir hatten einen Plan', 'Nora Quell: Wir blieben dabei'],
    ],
    fr: [
      paragraphs(
        'La maire Claire Quillot le dirige. « Nous avions un plan », explique-t-elle.',
        '« Nous l’avons suivi », ajoute la maire.',
      ),
      ['Claire Quillot: Nous avions un plan', 'Claire Quillot: Nous l’avons suivi'],
    ],
    es: [
      paragraphs(
        'La alcaldesa Laura Quiles lo dirige. «Teníamos un plan», dijo ella.',
        '«Y lo seguimos bien», añadió la alcaldesa.',
      ),
      ['Laura Quiles: Teníamos un plan', 'Laura Quiles: Y lo seguimos bien'],
    ],
  },
  'a block quotation behind who wrote it, also two sentences before': {
    en: [
      '<p>Nora Quill wrote in June. The letter is long. This part matters:</p><blockquote><p>The gate can be lifted by hand, and it was.</p></blockquote>',
      ['Nora Quill: The gate can be lifted by hand, and it was.'],
    ],
    de: [
      '<p>Nora Quell schrieb im Juni. Der Brief ist lang. Die wichtigste Stelle:</p><blockquote><p>Das Tor geht von Hand auf, und das tat es.</p></blockquote>',
      ['Nora Quell: Das Tor geht von Hand auf, und das tat es.'],
    ],
    fr: [
      '<p>Claire Quillot a écrit en juin. La lettre est longue. Voici le passage :</p><blockquote><p>La vanne se lève à la main, et nous l’avons levée.</p></blockquote>',
      ['Claire Quillot: La vanne se lève à la main, et nous l’avons levée.'],
    ],
    it: [
      '<p>Ecco che cosa ha scritto Nora Quilla:</p><blockquote><p>La chiusa si alza a mano, e l’abbiamo alzata.</p></blockquote>',
      ['Nora Quilla: La chiusa si alza a mano, e l’abbiamo alzata.'],
    ],
    sv: [
      '<p>Svaret från Nora Kvist:</p><blockquote><p>Porten kan lyftas för hand, och vi har lyft den.</p></blockquote>',
      ['Nora Kvist: Porten kan lyftas för hand, och vi har lyft den.'],
    ],
  },
  'an embedded post, its quotation in the article counted once': {
    en: [
      '<p>“The gate stays open all night,” said Nora Quill.</p><blockquote class="twitter-tweet"><p>The gate stays open all night</p>— Nora Quill (@nq) <a href="/1">20 February 2016</a></blockquote>',
      ['Nora Quill: The gate stays open all night,'],
    ],
    de: [
      '<p>„Das Tor bleibt heute Nacht offen“, sagte Nora Quell.</p><blockquote class="twitter-tweet"><p>Das Tor bleibt heute Nacht offen</p>— Nora Quell (@nq) <a href="/1">20. Februar 2016</a></blockquote>',
      ['Nora Quell: Das Tor bleibt heute Nacht offen'],
    ],
    fr: [
      '<p>« La vanne reste ouverte cette nuit », a dit Claire Quillot.</p><blockquote class="twitter-tweet"><p>La vanne reste ouverte cette nuit</p>— Claire Quillot (@cq) <a href="/1">20 février 2016</a></blockquote>',
      ['Claire Quillot: La vanne reste ouverte cette nuit'],
    ],
  },
  'a pull quote is no second statement': {
    en: [
      '<p>“The gate stays open all night, come what may,” said Nora Quill.</p><aside><p>“The gate stays open all night”</p></aside>',
      ['Nora Quill: The gate stays open all night, come what may,'],
    ],
    de: [
      '<p>„Das Tor bleibt heute Nacht offen, was auch kommt“, sagte Nora Quell.</p><blockquote><p>Das Tor bleibt heute Nacht offen</p><p>— Nora Quell</p></blockquote>',
      ['Nora Quell: Das Tor bleibt heute Nacht offen, was auch kommt'],
    ],
    es: [
      '<p>«La puerta sigue abierta esta noche, pase lo que pase», dijo Laura Quiles.</p><blockquote><p>La puerta sigue abierta esta noche</p><p>— Laura Quiles</p></blockquote>',
      ['Laura Quiles: La puerta sigue abierta esta noche, pase lo que pase'],
    ],
  },
  'a letter, its salutation and its signature': {
    en: [
      '<p>Nora Quill runs it. A letter came.</p><blockquote><p>Dear Frank,<br>the gate can be lifted by hand.<br>Warm regards,<br>N.Q.</p></blockquote>',
      ['Nora Quill: Dear Frank, / the gate can be lifted by hand. / Warm regards,'],
    ],
    de: [
      '<p>Nora Quell leitet ihn. Ein Brief kam.</p><blockquote><p>Lieber Frank,<br>das Tor geht von Hand auf.<br>Mit freundlichen Grüßen<br>N.Q.</p></blockquote>',
      ['Nora Quell: Lieber Frank, / das Tor geht von Hand auf. / Mit freundlichen Grüßen'],
    ],
    fr: [
      '<p>Claire Quillot le dirige. Une lettre est venue.</p><blockquote><p>Cher Frank,<br>la vanne se lève à la main.<br>Cordialement,<br>Claire Quillot</p></blockquote>',
      ['Claire Quillot: Cher Frank, / la vanne se lève à la main. / Cordialement,'],
    ],
  },
  'a pasted head': {
    en: [
      '<blockquote><p>Nora Quill<br>February 20, 2016 at 12:53 PM<br>No, it is not for sale.</p></blockquote>',
      ['Nora Quill: No, it is not for sale.'],
    ],
    de: [
      '<blockquote><p>Nora Quell<br>20. Februar 2016, 12:53 Uhr<br>Nein, es steht nicht zum Verkauf.</p></blockquote>',
      ['Nora Quell: Nein, es steht nicht zum Verkauf.'],
    ],
    fr: [
      '<blockquote><p>Claire Quillot<br>20 février 2016 à 12:53<br>Non, elle n’est pas à vendre.</p></blockquote>',
      ['Claire Quillot: Non, elle n’est pas à vendre.'],
    ],
  },
  'an update': {
    en: [
      paragraphs('“It is safe,” said Nora Quill.', 'UPDATE: Owen Marsh now says: “It was never safe.”'),
      ['Nora Quill: It is safe,', 'Owen Marsh: It was never safe.'],
    ],
    de: [
      paragraphs('„Es ist sicher“, sagte Nora Quell.', 'Nachtrag: Otto Marsch sagt nun: „Es war nie sicher.“'),
      ['Nora Quell: Es ist sicher', 'Otto Marsch: Es war nie sicher.'],
    ],
    es: [
      paragraphs('«Es muy seguro», dijo Laura Quiles.', 'Actualización: Óscar Maresma dice ahora: «Nunca fue seguro».'),
      ['Laura Quiles: Es muy seguro', 'Óscar Maresma: Nunca fue seguro'],
    ],
  },
  'marks inside marks': {
    en: [
      paragraphs('“I asked him ‘why now?’ and he left,” said Nora Quill.'),
      ['Nora Quill: I asked him ‘why now?’ and he left,'],
    ],
    de: [
      paragraphs('„Ich fragte ihn ‚warum jetzt?‘ und er ging“, sagte Nora Quell.'),
      ['Nora Quell: Ich fragte ihn ‚warum jetzt?‘ und er ging'],
    ],
    it: [
      paragraphs('«Gli ho chiesto “perché ora?” ed è uscito», ha detto Nora Quilla.'),
      ['Nora Quilla: Gli ho chiesto “perché ora?” ed è uscito'],
    ],
  },
  'no statement: speech that is only imagined or denied': {
    en: [
      paragraphs('Owen Marsh might say: “We knew nothing of it at all.”', '“We knew of it,” Nora Quill would say.'),
      [],
    ],
    de: [
      paragraphs('Otto Marsch würde sagen: „Wir wussten von nichts.“', '„Wir wussten es“, würde Nora Quell sagen.'),
      [],
    ],
    fr: [
      paragraphs(
        'Olivier Marais dirait : « Nous n’en savions rien. »',
        '« Nous savions tout », affirmerait Claire Quillot.',
      ),
      [],
    ],
    es: [paragraphs('Óscar Maresma diría: «No sabíamos nada».', '«Lo sabíamos todo», afirmaría Laura Quiles.'), []],
    it: [paragraphs('Osvaldo Marsi direbbe: «Non sapevamo nulla».', '«Sapevamo tutto», affermerebbe Nora Quilla.'), []],
    pt: [paragraphs('Osmar Mares diria: “Não sabíamos de nada”.', '“Sabíamos de tudo”, afirmaria Nora Quintela.'), []],
    nl: [paragraphs('Otto Maas zou zeggen: “We wisten niets van deze haven.”'), []],
    sv: [paragraphs('Olof Marsk skulle säga: ”Vi visste ingenting om hamnen.”'), []],
    pl: [paragraphs('Olek Marsz mógłby powiedzieć: „Nic nie wiedzieliśmy o tym porcie”.'), []],
  },
  'no statement: the title of a work, a motto behind its noun': {
    en: [paragraphs('Nora Quill wrote the novel “the long night of the river gate”.'), []],
    de: [paragraphs('Nora Quell schrieb den Roman „Die lange Nacht am alten Tor“.'), []],
    fr: [paragraphs('Claire Quillot a écrit le livre « la longue nuit de la vieille porte ».'), []],
    es: [paragraphs('Laura Quiles escribió la novela «la larga noche del puente viejo».'), []],
    it: [paragraphs('Nora Quilla ha scritto il romanzo «la lunga notte del vecchio ponte».'), []],
  },
  'an opening mark that is never closed, a closing one never opened': {
    en: [
      paragraphs(
        'Nora Quill said: “The gate was open. Nobody knew why.',
        'The council met on Monday. It decided nothing.',
        '“We will wait,” said Owen Marsh.',
        'The gate is old,” said Nora Quill.',
      ),
      ['Owen Marsh: We will wait,'],
    ],
    de: [
      paragraphs(
        'Nora Quell sagte: „Das Tor war offen. Niemand wusste warum.',
        'Der Rat trat am Montag zusammen.',
        '„Wir warten“, sagte Otto Marsch.',
        'Das Tor ist alt“, sagte Nora Quell.',
      ),
      ['Otto Marsch: Wir warten'],
    ],
    fr: [
      paragraphs(
        'Claire Quillot a déclaré : « La porte était ouverte. Personne ne savait.',
        'Le conseil s’est réuni lundi.',
        '« Nous attendrons », a dit Olivier Marais.',
        'La porte est vieille », a dit Claire Quillot.',
      ),
      ['Olivier Marais: Nous attendrons'],
    ],
  },
  'set with dashes': {
    no: [paragraphs('– Vi er klare, sier havnesjef Nora Kvist til Havneposten.'), ['Nora Kvist: Vi er klare']],
    sv: [
      paragraphs('– Bron öppnar i vår. Det är säkert! säger Nora Kvist.'),
      ['Nora Kvist: Bron öppnar i vår. Det är säkert!'],
    ],
    da: [paragraphs('- Broen åbner til maj, siger Mads Marsk.'), ['Mads Marsk: Broen åbner til maj']],
    pl: [paragraphs('– Most otworzymy wiosną – mówi Nora Kwil.'), ['Nora Kwil: Most otworzymy wiosną']],
    es: [
      paragraphs('—No hay nadie —dijo Óscar Maresma—. Habrá que esperar.'),
      ['Óscar Maresma: No hay nadie Habrá que esperar.'],
    ],
    fr: [paragraphs('— Le pont ouvrira, a déclaré Olivier Marais.'), ['Olivier Marais: Le pont ouvrira']],
    ru: [paragraphs('— Мост откроется весной, — сказал Иван Маршев.'), ['Иван Маршев: Мост откроется весной']],
  },
  'no statement: a scare quote, a single word, a title, a motto': {
    en: [
      paragraphs('Nora Quill praised the “new” pier.', 'Over the door stands “Nobody sails alone on this river.”'),
      [],
    ],
    de: [
      paragraphs('Nora Quell lobte den „neuen“ Steg.', 'Über der Tür steht „Niemand fährt auf diesem Fluss allein“.'),
      [],
    ],
    fr: [
      paragraphs(
        'Claire Quillot a qualifié le projet de « fou ».',
        'Sur la porte on lit « Nul ne vogue seul sur ce fleuve ».',
      ),
      [],
    ],
    es: [
      paragraphs('Laura Quiles calificó el plan de «loco».', 'Sobre la puerta se lee «Nadie navega solo en este río».'),
      [],
    ],
    it: [
      paragraphs(
        'Nora Quilla definisce il piano «folle».',
        'Sulla porta si legge «Nessuno naviga da solo su questo fiume».',
      ),
      [],
    ],
    pl: [paragraphs('Nora Kwil nazwała plan „szalonym”.', 'Nad drzwiami stoi „Nikt nie pływa sam po tej rzece”.'), []],
    sv: [paragraphs('Nora Kvist kallade planen ”galen”.', 'Över dörren står ”Ingen seglar ensam på denna flod”.'), []],
  },
};

describe.each(Object.entries(forms))('%s', (form, cases) => {
  test.each(Object.entries(cases))('%s', (language, [html, expected]) => {
    expect(quotationsIn(html, language)).toEqual(expected);
  });

  test('is in the table of docs/quotations.md', () => {
    expect(docs).toContain(`| ${form} | ${Object.keys(cases).join(', ')} |`);
  });
});
