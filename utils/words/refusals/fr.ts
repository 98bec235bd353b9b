import type { RefusalSentences } from './sentences.ts';

/** Why something could not be done, in French. */
export const fr: RefusalSentences = {
  diskFull:
    'Le disque est plein : rien n’a été gardé. Libérez de la place, ou oubliez ce dont vous n’avez plus besoin, et réessayez.',
  neverRemembers:
    'Le navigateur refuse de garder quoi que ce soit pour les extensions. S’il est réglé pour ne jamais conserver l’historique, changez cela, puis ouvrez ceci de nouveau.',
  dataBlocked:
    'Le navigateur refuse de garder quoi que ce soit pour les extensions. Si toutes les données de sites sont bloquées, autorisez-les, puis ouvrez ceci de nouveau.',
  noDatabase:
    'Ce navigateur n’a pas IndexedDB, où le recueil est gardé. Utilisez un autre profil ou un navigateur plus récent.',
  recordNewer:
    'Le recueil a été écrit par une version plus récente d’Aforesaid. Mettez l’extension à jour pour l’ouvrir.',
  recordReadOnly:
    'Le recueil a été écrit par une version plus récente d’Aforesaid et ne peut être que lu. Mettez l’extension à jour.',
  recordUnreadable:
    'Le navigateur n’a pas pu lire le recueil sur son disque. Redémarrez-le ; si cela persiste, restaurez votre sauvegarde la plus récente.',
  recordDamaged:
    'Le recueil contient quelque chose d’illisible. Restaurez votre sauvegarde la plus récente, ou signalez-le.',
  recordTorn: 'Une partie du recueil manque sur le disque. Restaurez votre sauvegarde la plus récente.',
  recordClosed: 'Le recueil a été fermé. Ouvrez ceci de nouveau.',
  recordUnopened:
    'Le recueil n’a pas pu s’ouvrir. Redémarrez le navigateur ; si cela persiste, restaurez votre sauvegarde la plus récente.',
  recordHeld:
    'Une copie plus ancienne d’Aforesaid tient le recueil ouvert. Fermez ses fenêtres, puis ouvrez ceci de nouveau.',
  recordUnknown: 'Ce recueil n’existe pas. Ouvrez cette page de nouveau.',
  recordFailed: 'Le recueil n’a pas pu le faire. Réessayez ; si cela échoue encore, signalez-le.',

  wordsGone: 'Ces mots ne sont plus sur la page. Rechargez la page et réessayez.',
  pageClosed:
    'Le navigateur ne laisse pas les extensions entrer dans cette page. Ouvrez une page web ordinaire et réessayez.',
  privateWindow:
    'Ceci est une fenêtre privée : rien n’est gardé d’ici. Ouvrez la page dans une fenêtre normale pour enregistrer.',
  noSiteHere: 'Cette partie de la page n’appartient à aucun site : il n’y a rien à montrer.',
  wholePageOnly: 'Le panneau appartient à la page entière. Ouvrez-le depuis la barre d’outils.',
  nothingToUndo: 'Il n’y a rien à annuler.',
  inLibraryOnly: 'Cela se fait dans la bibliothèque, pas à l’intérieur d’une page.',
  requestUnknown: 'Cette vue a demandé une chose que cette version ne connaît pas. Fermez-la et ouvrez-la de nouveau.',
  viewFailed: 'Quelque chose a échoué dans l’extension. Fermez cette vue et ouvrez-la de nouveau.',
  notSaved: 'Ce propos n’a pas pu être enregistré. Rechargez la page et réessayez.',

  downloadsForbidden:
    'Le navigateur ne laisse pas Aforesaid écrire dans vos téléchargements. Désactivez les sauvegardes, puis réactivez-les.',
  nothingToBackUp: 'Le recueil est encore vide : il n’y a rien à sauvegarder.',
  backupFailed: 'La sauvegarde n’a pas pu être écrite. Libérez de la place sur le disque, puis réessayez.',
  backupUnreadable: 'La sauvegarde qui vient d’être écrite ne peut pas être relue. Vérifiez le disque, puis réessayez.',
  downloadFailed:
    'Le navigateur n’a pas pu écrire la sauvegarde dans vos téléchargements. Un nouvel essai aura lieu dans une heure.',
  downloadFailedBy:
    'Le navigateur n’a pas pu écrire la sauvegarde dans vos téléchargements ({reason}). Un nouvel essai aura lieu dans une heure.',

  fileTooLarge: 'Ce fichier est trop grand. Divisez-le et importez les parties.',
  fileUnknown: 'Ce fichier n’est d’aucun type qu’Aforesaid sache lire. Rien n’a été importé.',
  fileEmpty: 'Il n’y a aucun propos dans ce fichier. Rien n’a été importé.',
  backupNewer:
    'Cette sauvegarde a été faite par une version plus récente d’Aforesaid. Mettez l’extension à jour, puis réessayez.',
  backupLine: 'La ligne {line} de cette sauvegarde n’est pas une entrée. Rien n’a été importé.',
  backupCutOff: 'Cette sauvegarde est coupée à la fin. Utilisez-en une autre.',
  backupNotWhole:
    'Cette sauvegarde n’est pas entière : elle contient un autre nombre d’entrées qu’elle ne le dit. Utilisez-en une autre.',
  backupChanged:
    'Cette sauvegarde a été abîmée ou modifiée : sa somme de contrôle ne correspond pas. Utilisez-en une autre.',
};
