import type { NumberWords } from '../words.ts';

const small =
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(
    ' ',
  );
const tens = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ');

/** How Italian counts. Compounds are one word: `venticinque`. */
export const numbers: NumberWords = {
  commaIsDecimal: true,
  numbers: {
    ...Object.fromEntries(small.map((word, value) => [word, value]).filter(([word]) => word !== 'uno')),
    ...Object.fromEntries(
      tens.flatMap((ten, index) => [
        [ten, 20 + index * 10],
        ...small
          .slice(1, 10)
          .map((one, unit) => [`${/^[uo]/.test(one) ? ten.slice(0, -1) : ten}${one}`, 21 + index * 10 + unit]),
      ]),
    ),
    cento: 100,
    duecento: 200,
    trecento: 300,
    quattrocento: 400,
    cinquecento: 500,
    seicento: 600,
    settecento: 700,
    ottocento: 800,
    novecento: 900,
  },
  joint: ' ?(?:e )?',
  point: 'virgola',
  glued: 'un',
  scales: {
    decina: 10,
    decine: 10,
    dozzina: 12,
    dozzine: 12,
    quindicina: 15,
    ventina: 20,
    trentina: 30,
    quarantina: 40,
    cinquantina: 50,
    centinaio: 100,
    centinaia: 100,
    cento: 100,
    migliaio: 1e3,
    migliaia: 1e3,
    mille: 1e3,
    mila: 1e3,
    milione: 1e6,
    milioni: 1e6,
    mln: 1e6,
    miliardo: 1e9,
    miliardi: 1e9,
    mld: 1e9,
  },
  one: "un[oa]?'?",
  half: 'mezz[oa]',
  andHalf: 'e mezz[oa]',
  couple: 'un paio(?: di)?',
  to: 'a|al|o',
  between: 'tra|fra|da|dal',
  and: 'e|a',
};
