import type { OpeningWords } from '../words.ts';

/** How Spanish opens a time: in, by, not before, after. */
export const openings: OpeningWords = {
  within:
    'de aqui a|en menos de|en (?:un|el) plazo (?:maximo )?(?:de|inferior a)|antes de(?= (?:\\d+|un|una|dos|tres|seis) (?:dias|semanas|mes|meses|anos|ano))|en no mas de|en un maximo de|como maximo en|en el transcurso de',
  in: 'dentro de poco mas de|en poco mas de|en|dentro de|en unos|en unas|dentro de unos|dentro de unas|en apenas|en cosa de|en torno a|de aqui a(?=(?!))|dentro de aproximadamente',
  at: '(?:en |durante )?todo(?: el)?(?= (?:ano |\\d))|(?:en el|con) horizonte(?: del?)?|bien entrad[oa]|en la (?:madrugada|manana|tarde|noche) del|a lo largo (?:de|del)|en el curso (?:de|del)|en|el|al|a|para(?=(?!))|hacia|por|durante|sobre|alrededor (?:de|del)|recien en|ya en|este(?=(?!))|en algun momento (?:de|del)|los|las|la(?= (?:proxima|semana))',
  by: 'hasta que(?: no)?|hasta(?: el| la| los| las| finales de(?=(?!)))?|para(?: el| la| los| las)?|a mas tardar(?: en| el| a| para| la)?|como (?:muy )?tarde(?: en| el| a| la)?|no mas tarde (?:de|del)|antes de(?= (?:que )?(?:acabe|termine|finalice) (?:el ano|la semana|el mes))|fecha limite(?: es)?(?: el)?|de aqui a',
  before: 'antes (?:de|del)(?: los| las| la| el)?',
  beforeThat: 'antes de que|hasta que',
  isOver: 'acabe|termine|finalice',
  beforeOver:
    'antes de que (?:acabe|termine|finalice|concluya)|antes de (?:acabar|terminar|finalizar)|hasta que (?:acabe|termine|finalice)',
  from: 'a partir (?:de|del)(?: la)?|desde(?: el| la)?|con efecto(?:s)? (?:de|del)',
  after:
    'despues (?:de|del)(?: los| las| la)?|tras(?: el| la| los| las)?|pasad[oa]s?(?= (?:el|la|las|los))(?: el| la)?|una vez pasad[oa]s?(?: el| la)?',
  notBefore:
    'no (?:\\p{L}+ )?antes (?:de|del)(?: los| las| la)?|nunca antes (?:de|del)|como (?:muy )?pronto(?: en| el| a| para| la)?|nada antes (?:de|del)|no (?:\\p{L}+ )?hasta(?: el| la)?',
  earliest: 'como (?:muy )?pronto|como minimo|o mas tarde|o despues',
  latest: 'como (?:muy )?tarde|como maximo|a mas tardar|o antes',
  nextSpan:
    '(?:los|las) (?:proximos|proximas|siguientes)|proximos|proximas|(?:los|las)(?= \\p{L}+ (?:que vienen|venideros))',
  few: 'unos pocos|unas pocas|pocos|pocas|unos cuantos|unas cuantas|varios|varias|algunos|algunas|cuestion de',
  fromNow: 'a partir de (?:hoy|ahora)|desde (?:hoy|ahora)',
  inThe: 'en l[oa]s|durante l[oa]s',
  following:
    'desde(?: el| la)|tras(?: el| la)|siguientes a(?:l| la| los)?|posteriores a(?:l| la| los)?|despues de(?:l| la)?',
  ago: 'antes|despues|mas tarde|atras',
  soon: '(?<!como (?:muy )?)pronto(?! (?:como|que))|muy pronto|en breve|proximamente|cualquier dia(?: de estos)?|de un momento a otro|en (?:los|las) proxim[oa]s (?:dias|semanas|meses|horas)|en (?:unos|unas|pocos|pocas|varios|varias|cuestion de|unas pocas|unos pocos) (?:dias|semanas|meses)|dentro de (?:unos|unas|poco(?! mas)|pocos|pocas|unos pocos|unas pocas)(?: (?:dias|semanas|meses))?|en un futuro (?:proximo|cercano)|a corto plazo|cuanto antes|en cuestion de (?:dias|semanas|meses)|en poco tiempo|enseguida',
  when: 'en cuanto|tan pronto como|cuando|una vez que|despues de que|una vez|nada mas(?= \\p{L}+[aei]r(?!\\p{L}))',
  during: 'durante(?: el| la| los| las)?|a tiempo para(?: el| la| los| las)?|con motivo de',
  leaning: 'entonces|luego',
};
