import type { Catalogue } from '../words.ts';

/** French: a statement, what can be done with it, and what repeats it. */
export const statement: Catalogue = {
  unknownAuthor: 'Inconnu',
  quotedBy: 'cité par {name}',
  relayedBy: 'Transmis par {name}',
  addressed: 'À {name}',
  answering: 'À {name} :',
  answeringWords: 'En réponse à :',
  save: 'Enregistrer',
  unsave: 'Enregistré. Appuyez pour ne plus l’enregistrer',
  saved: 'Enregistré',
  savedNow: 'Enregistré.',
  unsavedNow: 'N’est plus enregistré.',
  copy: 'Copier comme citation',
  copied: 'Copié, avec le nom, le jour et le lien.',
  notCopied: 'Le navigateur ne laisse pas cette page copier. Ouvrez le propos dans la bibliothèque et copiez-le là.',
  openPlace: 'Ouvrir à l’endroit où cela fut dit',
  showOnPage: 'Montrer dans la page',
  remove: 'Supprimer',
  removed: {
    one: 'Supprimé. Il reste 30 jours dans la corbeille.',
    many: '{count} supprimés. Ils restent 30 jours dans la corbeille.',
    other: '{count} supprimés. Ils restent 30 jours dans la corbeille.',
  },
  saidTimes: 'Dit {count} fois :',
  quotedTimes: { one: 'Cité :', many: 'Cité {count} fois :', other: 'Cité {count} fois :' },
  tieVerbatim: 'Mêmes mots',
  tieShortened: 'Abrégé',
  tieAltered: 'Modifié',
  tieLater: 'plus tard',
  tieLegend: 'Barré : omis. Souligné : ajouté.',
};
