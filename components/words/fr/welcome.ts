import type { Catalogue } from '../words.ts';

/** French: the welcome page. */
export const welcome: Catalogue = {
  welcomeTitle: 'Ce qu’ils disaient avant, à côté de ce qu’ils disent',
  welcomeLead: 'Pour qui suit un sujet pendant des années, et se souvient que quelqu’un a dit un jour autre chose.',
  welcomeWhat: 'Pendant que vous lisez, il sait qui parle',
  welcomeWhatWords:
    'L’auteur, les personnes citées dans l’article, chacun dans les commentaires. À côté de leurs mots vous voyez ce que la même personne a dit auparavant, avec le jour et un lien vers l’endroit.',
  welcomeAccess:
    'Pour remarquer qui parle, il lit les pages que vous ouvrez. Ce qu’il garde reste sur cette machine ; rien n’est envoyé nulle part.',
  welcomeKeep: 'Choisir ce qu’il faut garder',
  welcomeKeepChosen: 'Ce que j’enregistre, et les personnes que je suis',
  welcomeKeepChosenExplained:
    'Une pression garde un propos. Suivez quelqu’un, et tout ce qu’il dit sur les pages que vous lisez est gardé.',
  welcomeKeepAll: 'Tout ce que je lis',
  welcomeKeepAllExplained:
    'Chaque article, commentaire et citation des pages que vous ouvrez, sans devoir suivre personne d’avance. Vous pouvez l’éteindre à tout moment.',
  welcomeBackUpWords:
    'Ce que vous gardez se trouve dans ce seul navigateur. Une sauvegarde le fait revenir, ici ou sur une autre machine.',
  welcomeStart: 'Ouvrir quelque chose à lire',
  welcomeStartWords:
    'Un article qui cite quelqu’un, ou des commentaires. Pointez un propos et appuyez sur Enregistrer ; la barre d’outils tient tout ce que vous gardez.',
  welcomeSkip: 'Passer',
  welcomeDone: 'Commencer',
  exampleLabel: 'Un exemple',
  exampleIntro: 'Interrogée sur l’ouverture, l’ingénieure a dit :',
  exampleNow: 'Le tunnel ouvre en 2029. Je n’ai jamais donné d’autre date.',
  exampleAfter: 'Les travaux ont coûté 40 millions jusqu’ici.',
  exampleFirst: 'Vous y roulerez à Noël 2021.',
  exampleSecond: 'Pas avant 2026, et je vous prie de ne pas me prendre au mot.',
};
