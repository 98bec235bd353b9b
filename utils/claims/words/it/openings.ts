import type { OpeningWords } from '../words.ts';

/** How Italian opens a time: in, by, not before, after. */
export const openings: OpeningWords = {
  within:
    "da qui a|di qui a|entro(?: i prossimi| le prossime| il termine di)?|in meno di|nel giro di|nell'arco di|in non piu di|al massimo in|al massimo entro",
  in: '[tf]ra poco piu di|in poco piu di|tra|fra|in|in circa|tra circa|fra circa|nel giro di(?=(?!))|di qui a',
  at: "(?:per |in |durante )?tutto(?: il)?(?= \\d)|all'orizzonte(?: del)?|nella (?:notte|mattinata|serata) (?:di|del|tra)|negli(?= anni \\d)|nel corso (?:del|della|dell')|a|in|nel|nella|nell'|nei|ad|al|alla|all'|il|lo|la|l'|per il|per la|per|verso|durante|intorno (?:al|alla|a)|attorno a|solo nel|solo in|gia nel|gia a|da qualche parte|i|le",
  by: "fin(?:o a quando|che) non|d[ai] qui al|entro(?: il| la| lo| l'| le| i| e non oltre(?: il)?)?|fino (?:alle|ai|agli|al|alla|allo|all'|a|ad)|non oltre(?: il| la| l')?|al piu tardi(?: nel| a| il| entro| in| la)?|sino (?:al|alla|a)|al massimo (?:a|nel|entro)|scadenza(?: il| e il)?|non piu tardi (?:di|del)",
  before: "prima (?:di|del|della|dell'|dello|dei|delle|degli)",
  beforeThat: 'prima che',
  isOver: 'finisca|termini|si concluda|sia finit[oa]|sia passat[oa]',
  beforeOver:
    'prima che (?:finisca|termini|si concluda|si chiuda)|prima di (?:finire|terminare)|finche non (?:finisce|termina)',
  from: "da(?:l|lla|ll'|llo|i|lle)?|a partire da(?:l|lla|ll'|i)?|a decorrere da(?:l|lla)?|con decorrenza da(?:l)?",
  after:
    "dopo(?: il| la| lo| l'| le| i| gli)?|passat[oai](?= (?:il|la|le|l'|i))(?: il| la| le| l')?|al termine (?:del|della|dell'|di)",
  notBefore:
    "non prima (?:di|del|della|dell'|dei|delle)|mai prima (?:di|del|della)|al piu presto(?: nel| a| in| il| da)?|non (?:\\p{L}+ ){1,3}prima (?:di|del|della|dell')",
  earliest: 'al piu presto|se va bene|o dopo|o piu tardi',
  latest: 'al piu tardi|al massimo|o prima|e non oltre',
  nextSpan: '(?:i|nei|le|nelle|per i|per le)? ?prossim[ie]',
  few: 'poch[ie]|qualche|alcun[ie]|divers[ie]|vari[ei]?|un paio(?=(?!))',
  fromNow: 'da (?:oggi|ora|adesso)|a partire da oggi',
  inThe: 'nei|nelle|entro i|entro le',
  following: "da(?:l|lla|llo|ll'|i|gli|lle)|successivi a(?:l|lla|lle|i|ll')|dopo(?: il| la| le| l')?",
  ago: 'prima|dopo|piu tardi|addietro|fa',
  soon: "presto(?! o)|molto presto|a breve|tra (?:poco(?! piu)|breve)|fra (?:poco(?! piu)|breve)|prossimamente|da un (?:giorno|momento) all'altro|nei prossimi (?:giorni|mesi)|nelle prossime (?:settimane|ore)|in (?:pochi|poche) (?:giorni|settimane|mesi)|tra (?:pochi|poche|qualche|alcuni|alcune) (?:giorni|settimane|settimana|mesi|mese|giorno)|fra (?:pochi|poche|qualche|alcuni|alcune) (?:giorni|settimane|settimana|mesi|mese|giorno)|entro (?:pochi|poche|qualche) (?:giorni|settimane|settimana|mesi|mese|giorno)|in un futuro (?:prossimo|vicino)|quanto prima|nel breve termine|a giorni(?! altern)|questione di (?:giorni|settimane|mesi)",
  when: 'non appena|appena|quando|una volta che|dopo che|nel momento in cui|una volta',
  during: "durante(?: il| la| l'| i| le)?|in tempo per(?: il| la| l'| i| le)?",
  leaning: 'allora|poi',
};
