import type { VerbWords } from '../words.ts';

/** How Spanish says that something will happen, has happened, will not, or might. */
export const verbs: VerbWords = {
  conjunction: 'y|e',
  that: 'que',
  subject: 'yo|nosotros|ellos|ellas?',
  scheduled:
    '(?:fijad|convocad|citad|senalad|anunciad|programad|prometid|emplazad)[oa]s?|(?:fijo|convoco|cito|senalo|anuncio|programo)',
  moved:
    'aplazad[oa]s?|aplazamos|aplazan|retrasamos|retrasad[oa]s?|pospuest[oa]s?|se (?:aplaza|retrasa|pospone)|adelantad[oa]s?|prorrogad[oa]s?',
  not: 'no|nunca|jamas|tampoco|ni',
  nobody: 'nadie|ningun[oa]?|nada',
  doubting: 'no (?:creo|creemos|cree|creen|pienso|pensamos|espero|esperamos|parece)|dud(?:o|amos|a)|improbable',
  but: 'pero|sino|aunque|sin embargo',
  knowing: 'saber|sabremos|sabra|sabe|sabemos|ver|veremos|decid\\p{L}+|dira|pregunta',
  if: 'si(?= \\p{L})|siempre (?:que|y cuando)|con tal de que|a menos que|salvo(?: que)?|a condicion de|sujeto a|sujeta a|en caso de|dependiendo|a reserva de|previa|siempre y cuando|mientras(?= (?:no|la|el) )|si todo va bien|pendiente de',
  past: '(?:previst|anunciad|programad|esperad)[oa]s?(?<=(?:estab(?:a|an)|era|eran|fue|fueron) (?:\\p{L}+ ){0,2}\\p{L}+)|(?:ganamos|perdimos|empatamos)(?= \\d| por \\d)|era(?:n|mos)?|fue(?:ron)?|fui(?:mos)?|estab(?:a|an|amos)|estuv\\p{L}+|habia(?:n|mos)?|hubo|tuv(?:o|ieron|imos)|tenia(?:n|mos)?|hizo|hicieron|hicimos|dij(?:o|eron|imos|e)|vino|vinieron|pud(?:o|ieron|imos)|quiso|puso|pusieron|supo|dio|dieron|vio|vieron|gane|gano|vendi|\\p{L}{3,}(?:aron|ieron|aste|amos(?=(?!))|abamos|aban|aba)|(?:he|ha|has|han|hemos|habeis) (?:ya )?\\p{L}+(?:ado|ido|to|cho)s?|prometi(?:o|mos|eron)?|(?<!\\p{L})(?!(?:a|des)?precio|necio)\\p{L}{3,}io(?<=(?:ecio|vendio|perdio|cumplio|abrio|subio|decidio|salio|recibio|pidio|cayo))|aprobo|presento|entrego|inauguro|visito|logro|invirtio|crecio|produjo|acordo|adjudico|confirmo|nombro|rechazo|autorizo|concedio|eligio|recaudo|empezo|termino|comenzo|acabo|llego|cerro|gano|costo|bajo(?= (?:un|el|en|a))|alcanzo|anuncio(?= (?:que|la|el))|firmo|compro|paso(?= (?:en|de|a|por))|el (?:ano|mes) pasado|la semana pasada|ayer|hace (?:\\p{L}+|\\d+) (?:anos|meses|semanas|dias)|antano|entonces',
  reporting:
    'dij(?:o|eron)|anuncio|afirmo|explico|aseguro|declaro|senalo|indico|confirmo|(?:ha|han) (?:dicho|anunciado|afirmado|explicado|asegurado|declarado)',
  stateVerb:
    'cuesta[n]?|tarda[n]?|cuenta[n]?|emplea[n]?|produce[n]?|dura[n]?|queda[n]?|vale[n]?|ocupa[n]?|consume[n]?|pesa[n]?|acoge[n]?|viven|trabaja[n]?|circula[n]?|suma[n]?|representa[n]?|alcanza[n]?|hace falta[n]?',
  stateOfBeing: 'es|son|somos|esta|estan|hay|tenemos|estamos|tiene[n]?',
  planned: 'previst[oa]s?|esperad[oa]s?',
  future:
    '\\p{L}{2,}(?:are|ara|aras|aremos|aran|ere|era(?<=(?:cerr|abr|tend|pond|sald|vend|pod|hab|sab|quer|cab|dr)era)|eremos|eran(?<=(?:s|v)eran)|ire|ira|iras|iremos|iran|dre|dra|dras|dremos|dran|bra|bran|bremos|rra|rran|rremos)|sera|seran|seremos|ira|iran|iremos|va|van|vamos|voy|debe|deben|debemos|puede|pueden|podemos|podria|podrian|deberia|deberian|preve|preven|prevemos|previst[oa]s?|espera|esperan|esperamos|queremos|quiere|quieren|planea|planeamos|planean|empieza|empiezan|comienza|comienzan|abre|abren|abrimos|llega|llegan|sale|salen|estrena|lanza|lanzamos|lanzan|entrega|entregamos|entregan|termina|terminan|acaba|acaban|promete|prometo|firma|firmamos|vuelve|vuelven|volvemos|entra en|publica|publicamos|objetivo|haremos|hara|haran|cierra|cierran',
  refusal:
    '(?:no|ni) (?:puedo|podemos|voy a|vamos a|quiero) (?:decir|dar|adelantar|confirmar|concretar)|ni idea|no (?:lo )?se(?=[.,;:!?]|$| (?:que|si|cuando|cuanto|como|donde|nada)(?!\\p{L}))|no sabemos|nadie sabe',
  yes: 'si|claro|por supuesto|exacto|exactamente|efectivamente|desde luego|sin duda|correcto|asi es',
  no: 'no|en absoluto|para nada|claro que no|nunca|de ninguna manera|falso',
};
