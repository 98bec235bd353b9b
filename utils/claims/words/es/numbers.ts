import type { NumberWords } from '../words.ts';

const small =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const tens = { treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90 };

/** How Spanish counts. */
export const numbers: NumberWords = {
  commaIsDecimal: true,
  numbers: {
    ...Object.fromEntries(small.map((word, value) => [word, value]).filter(([word]) => word !== 'uno')),
    ...tens,
    cien: 100,
    ciento: 100,
    doscientos: 200,
    doscientas: 200,
    trescientos: 300,
    trescientas: 300,
    cuatrocientos: 400,
    cuatrocientas: 400,
    quinientos: 500,
    quinientas: 500,
    seiscientos: 600,
    seiscientas: 600,
    setecientos: 700,
    ochocientos: 800,
    ochocientas: 800,
    novecientos: 900,
  },
  joint: ' (?:y )?',
  point: 'coma|punto',
  glued: '',
  scales: {
    decena: 10,
    docena: 12,
    docenas: 12,
    veintena: 20,
    treintena: 30,
    cincuentena: 50,
    centenar: 100,
    centenares: 100,
    cientos: 100,
    millar: 1e3,
    millares: 1e3,
    mil: 1e3,
    miles: 1e3,
    millon: 1e6,
    millones: 1e6,
    billon: 1e12,
    billones: 1e12,
    'mil millones': 1e9,
    mill: 1e6,
  },
  one: 'una?',
  half: 'medi[oa]',
  andHalf: 'y medi[oa]',
  couple: 'un par(?: de)?',
  to: 'a|al|o',
  between: 'entre|de|del',
  and: 'y|a',
};
