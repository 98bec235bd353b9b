import type { Catalogue } from '../words.ts';

/** French: the popup. */
export const popup: Catalogue = {
  history: 'Historique',
  savedOnly: 'Enregistrés seuls',
  nothingSaved: 'Encore rien d’enregistré.',
  nothingKept: 'Encore rien de gardé.',
  nothingKeptHint: 'Enregistrez un propos sur une page, ou suivez quelqu’un.',
  firstUse: 'Ouvrez un article ou des commentaires, pointez ce que quelqu’un a dit, et appuyez sur Enregistrer.',
  firstUseHint:
    'Ce que vous enregistrez est ici, le plus récent d’abord. Quand cette personne reparlera, vous le verrez à côté de ses mots.',
  goOn: 'Reprendre la lecture',
  pause: 'Pause',
  paused: 'En pause',
  pauseExplained: 'Pendant la pause, aucune page n’est lue et rien n’est gardé.',
  thisSite: 'Pour {site}',
  keepReadHere: 'Garder tout ce que je lis ici',
  keepReadHereExplained: 'Chaque commentaire, article et citation de ce site est gardé quand vous l’ouvrez.',
  neverReadHere: 'Ne jamais lire ce site',
  neverReadHereExplained: 'Personne n’y est reconnu et rien n’est gardé.',
  drawHere: 'Ne rien afficher sur ce site',
  drawHereExplained:
    'Ni petit bouton, ni traits sous les noms, ni rien à côté des mots. La barre d’outils, les raccourcis et les menus marchent comme toujours.',
  nothingDrawn: 'Plus rien n’est affiché sur {site}. La barre d’outils ouvre le panneau latéral.',
};
