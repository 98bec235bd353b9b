import type { Catalogue } from '../words.ts';

/** French: what stands beside a page. */
export const page: Catalogue = {
  onThisPage: 'Sur cette page',
  here: 'Ici',
  related: 'Sur le même sujet',
  firstAndLast: 'Premier et dernier',
  earlier: 'Auparavant',
  earliest: 'Le premier',
  latest: 'Le dernier',
  onlyOne: 'Le seul',
  allEarlier: { one: 'Le propos', many: 'Tous les {count} de propos', other: 'Les {count} propos' },
  thisPerson: 'Cette personne',
  othersHere: {
    one: '{count} autre sur cette page',
    many: '{count} d’autres sur cette page',
    other: '{count} autres sur cette page',
  },
  countEarlier: { one: '{count} antérieur', many: '{count} d’antérieurs', other: '{count} antérieurs' },
  alsoHere: 'Aussi sur cette page',
  countWithout: {
    one: '{count} personne sans propos antérieur',
    many: '{count} de personnes sans propos antérieur',
    other: '{count} personnes sans propos antérieur',
  },
  silentInView: '{name} : encore rien d’antérieur de cette personne.',
  nothingEarlier: 'Encore rien d’antérieur de cette personne.',
  nothingEarlierShort: 'rien d’antérieur',
  nothingEarlierAnyone: 'Encore rien d’antérieur de quiconque sur cette page.',
  nothingEarlierHint: 'Enregistrez ce qui est dit ici, ou suivez la personne. Ce sera là quand elle reparlera.',
  peopleWithEarlier: {
    one: '{count} personne de cette page a déjà parlé auparavant.',
    many: '{count} de personnes de cette page ont déjà parlé auparavant.',
    other: '{count} personnes de cette page ont déjà parlé auparavant.',
  },
  nobodyHere: 'Personne n’a été reconnu sur cette page.',
  nobodyHereHint:
    'Il ne semble y avoir ni citations ni commentaires. S’ils se chargent plus tard, ils apparaîtront d’eux-mêmes.',
  pausedHere: 'La lecture est en pause. Rien n’est remarqué et rien n’est gardé.',
  pausedHereHint: 'Ouvrez la fenêtre de la barre d’outils pour reprendre.',
  neverHere: 'Ce site n’est jamais lu.',
  neverHereHint: 'Il est sur la liste des sites laissés tranquilles. Les réglages permettent de la changer.',
  unreadHere: 'Cette page n’a pas été lue.',
  unreadHereHint:
    'Si elle était ouverte avant l’installation d’Aforesaid, rechargez-la. Certaines pages du navigateur ne peuvent pas être lues.',
  privateHere: 'Fenêtre privée : ce qui fut dit auparavant est montré, et rien d’ici n’est gardé.',
  closeSidebar: 'Fermer le panneau latéral',
  openSidebar: 'Ouvrir le panneau',
};
