import type { VerbWords } from '../words.ts';

/** How French says that something will happen, has happened, will not, or might. */
export const verbs: VerbWords = {
  conjunction: 'et',
  that: "qu[e']",
  subject: 'je|nous|vous|ils?|elles?|on',
  scheduled: '(?:fixee?s?|programmee?s?|convoquee?s?|annoncee?s?|promise?s?|prevue?s?|arretee?s?|planifiee?s?)',
  moved:
    'report(?:e[es]?|es|ons|ent)|repousse(?:e|es|s)?|decale(?:e|es|s)?|prolonge(?:e|es|s)?|ajourne(?:e|es|s)?|avance(?:e|es|s)',
  not: "pas|jamais|ni|non|(?<=(?:ne |n').{0,25})plus(?! tard| tot| d[e'] ?\\d)|aucunement|guere",
  nobody: 'personne(?! )|personne ne|aucune?|rien|nul',
  doubting: '(?:croi[st]|croyons|croient|pense|pensons|pensent) (?:pas|guere)|dout(?:e|ons|ent)|peu probable',
  but: 'mais|plutot|sinon|en revanche|cependant',
  knowing: 'savoir|saurons|saura|sait|savons|sais|voir|verrons|verra|decider\\p{L}*|dira|dire|demande',
  if: "si(?= (?!bien|vite|peu|grand|bon)\\p{L})|s'(?=ils?(?!\\p{L}))|a condition (?:que|qu'|de|d')|sous (?:reserve|condition)(?: de| du| que)?|pourvu (?:que|qu')|a moins (?:que|qu'|de)|en cas (?:de|d')|sauf(?! (?:le|la|les|l'|en|au|aux))|dans la mesure ou|sous reserve|au cas ou|selon qu[e']|si tout va bien|moyennant",
  past: "(?:prevue?s?|programmee?s?|annoncee?s?|attendue?s?)(?<=(?:etait|etaient|avait ete|avaient ete) (?:\\p{L}+ ){0,2}\\p{L}+)|etaient|etait|etais|etions|avaient|avait|avais|nous avions|fut|furent|eut|ont (?!(?:le|la|un|une|pour|encore a|besoin)\\b)(?:deja |tous |bien |pas |toujours |encore |enfin )?\\p{L}+(?:e|i|u|s|t|es|is|us|ee|ees)(?!\\p{L})|(?:a|as|avons|avez|ai|n'a|n'ont|n'avons|l'a|l'ont|m'a|on a|j'ai) (?!(?:le|la|un|une|l'|partir|compter|pour|venir|besoin|cette|ce|ces|des|du)\\b)(?:deja |tous |bien |pas |toujours |encore |enfin |jamais )?(?:\\p{L}+(?:e|i|u|is|us|it|ert|uit)|fait|dit|mis|pris|promis|eu|ete|vu|su|pu)(?!\\p{L})|(?:est|sont|suis|sommes|s'est|se sont) (?:deja |bien )?(?:alle|venu|arrive|parti|sorti|ne|mort|devenu|revenu|reste|entre|tombe|termine|acheve|deroule|passe)e?s?|\\p{L}{3,}aient|\\p{L}{3,}erent|\\p{L}{3,}irent|l'an dernier|l'annee derniere|hier|il y a|coutait|valait|tournait|disait|pensait|comptait|produisait|promettait",
  reporting: '(?:a|ont) (?:declare|annonce|affirme|indique|precise|explique|dit|ajoute|confirme|prevenu)',
  stateVerb:
    "compte(?:nt)?|coute(?:nt)?|emploie(?:nt)?|tourne(?:nt)?|produit|produisent|s'eleve(?:nt)?|represente(?:nt)?|dure(?:nt)?|il y a|reste(?:nt)?|vaut|valent|atteint|consomme(?:nt)?|pese(?:nt)?|accueille(?:nt)?|vivent|travaillent|met|mettent|faut",
  stateOfBeing: 'est|sont|sommes|(?:en )?sommes|a|avons|ont',
  planned: 'prevue?s?|attendue?s?',
  future:
    'sera|\\p{L}{2,}(?:erai|eras|era|erons|erez|eront|irai|iras|ira|irons|irez|iront|drai|dras|dra|drons|drez|dront|rra|rront|rrons|vra|vront|tra|tront|trons|fera|feront|ferons|sera|seront|serons|aura|auront|aurons|ira|iront)|seront?|serons|auront?|aurons|iront?|va|vont|allons|vais|allez|doit|doivent|devons|peut|peuvent|pouvons|devrait|devraient|pourrait|pourraient|prevoit|prevoient|prevoyons|prevue?s?|prevu|attendue?s?|espere|esperons|esperent|compte|comptons|veut|veulent|voulons|commence(?:nt)?|debute(?:nt)?|ouvre(?:nt)?|arrive(?:nt)?|sort(?:ent)?|demarre(?:nt)?|lance(?:nt)?|lancons|livre(?:nt)?|livrons|termine(?:nt)?|finit|promets|promet|signe|reste|prend|entre en|publie|publions|objectif|vise|visons',
  refusal:
    "(?:ne|n') ?(?:peux|peut|pouvons|dirai|dirons|donnerai|donnerons|veux|souhaite)(?: pas)?(?: \\p{L}+){0,3}|aucune idee|(?:ne|n') ?\\p{L}+ sai[st]",
  yes: 'oui|ouais|bien sur|absolument|tout a fait|exactement|evidemment|certainement|en effet|effectivement',
  no: 'non|pas du tout|absolument pas|jamais|certainement pas|pas vraiment|faux',
};
