import type { RefusalSentences } from './sentences.ts';

/** Why something could not be done, in Spanish. */
export const es: RefusalSentences = {
  diskFull:
    'El disco está lleno, así que no se ha guardado nada. Libere espacio, u olvide lo que ya no necesite, e inténtelo de nuevo.',
  neverRemembers:
    'El navegador se niega a guardar nada para las extensiones. Si está configurado para no recordar el historial, cámbielo y abra esto de nuevo.',
  dataBlocked:
    'El navegador se niega a guardar nada para las extensiones. Si todos los datos de sitios están bloqueados, permítalos y abra esto de nuevo.',
  noDatabase:
    'Este navegador no tiene IndexedDB, donde se guarda el registro. Use otro perfil o un navegador más nuevo.',
  recordNewer: 'El registro fue escrito por una versión más nueva de Aforesaid. Actualice la extensión para abrirlo.',
  recordReadOnly:
    'El registro fue escrito por una versión más nueva de Aforesaid y solo puede leerse. Actualice la extensión.',
  recordUnreadable:
    'El navegador no pudo leer el registro en su disco. Reinícielo; si sigue igual, restaure su copia de seguridad más reciente.',
  recordDamaged:
    'El registro contiene algo que no puede leerse. Restaure su copia de seguridad más reciente, o avise del fallo.',
  recordTorn: 'Falta una parte del registro en el disco. Restaure su copia de seguridad más reciente.',
  recordClosed: 'El registro se cerró. Abra esto de nuevo.',
  recordUnopened:
    'No se pudo abrir el registro. Reinicie el navegador; si sigue igual, restaure su copia de seguridad más reciente.',
  recordHeld:
    'Una copia más antigua de Aforesaid mantiene abierto el registro. Cierre sus ventanas y abra esto de nuevo.',
  recordUnknown: 'No existe ese registro. Abra esta página de nuevo.',
  recordFailed: 'El registro no pudo hacerlo. Inténtelo de nuevo; si vuelve a fallar, avise del fallo.',

  wordsGone: 'Estas palabras ya no están en la página. Recargue la página e inténtelo de nuevo.',
  pageClosed:
    'El navegador no deja entrar extensiones en esta página. Abra una página web corriente e inténtelo de nuevo.',
  privateWindow:
    'Esta es una ventana privada: nada de aquí se conserva. Abra la página en una ventana normal para guardar.',
  noSiteHere: 'Esta parte de la página no pertenece a ningún sitio, así que no hay nada que enseñar.',
  wholePageOnly: 'El panel pertenece a la página entera. Ábralo desde la barra de herramientas.',
  nothingToUndo: 'No hay nada que deshacer.',
  inLibraryOnly: 'Esto se hace en la biblioteca, no dentro de una página.',
  requestUnknown: 'Esta vista pidió algo que esta versión no conoce. Ciérrela y ábrala de nuevo.',
  viewFailed: 'Algo falló en la extensión. Cierre esta vista y ábrala de nuevo.',
  notSaved: 'No se pudo guardar la declaración. Recargue la página e inténtelo de nuevo.',

  downloadsForbidden:
    'El navegador no deja que Aforesaid escriba en sus descargas. Desactive las copias de seguridad y actívelas de nuevo.',
  nothingToBackUp: 'Todavía no hay nada en el registro, así que no hay nada que copiar.',
  backupFailed: 'No se pudo escribir la copia de seguridad. Libere espacio en el disco e inténtelo de nuevo.',
  backupUnreadable:
    'La copia de seguridad recién escrita no puede volver a leerse. Revise el disco e inténtelo de nuevo.',
  downloadFailed:
    'El navegador no pudo escribir la copia de seguridad en sus descargas. Se intentará de nuevo en una hora.',
  downloadFailedBy:
    'El navegador no pudo escribir la copia de seguridad en sus descargas ({reason}). Se intentará de nuevo en una hora.',

  fileTooLarge: 'Este archivo es demasiado grande. Divídalo e importe las partes.',
  fileUnknown: 'Este archivo no es de ningún tipo que Aforesaid sepa leer. No se ha importado nada.',
  fileEmpty: 'En este archivo no hay declaraciones. No se ha importado nada.',
  backupNewer:
    'Esta copia de seguridad la hizo una versión más nueva de Aforesaid. Actualice la extensión e inténtelo de nuevo.',
  backupLine: 'La línea {line} de esta copia de seguridad no es una entrada. No se ha importado nada.',
  backupCutOff: 'A esta copia de seguridad le falta el final. Use otra.',
  backupNotWhole: 'Esta copia de seguridad no está entera: contiene otro número de entradas del que dice. Use otra.',
  backupChanged: 'Esta copia de seguridad está dañada o fue modificada: su suma de comprobación no coincide. Use otra.',
};
