import type { Catalogue } from '../words.ts';

/** Spanish: what stands beside a page. */
export const page: Catalogue = {
  onThisPage: 'En esta página',
  here: 'Aquí',
  related: 'Sobre el mismo asunto',
  firstAndLast: 'Primera y última',
  earlier: 'Antes',
  earliest: 'La primera',
  latest: 'La última',
  onlyOne: 'La única',
  allEarlier: { one: 'La declaración', many: 'Todas ({count} de declaraciones)', other: 'Las {count} declaraciones' },
  thisPerson: 'Esta persona',
  othersHere: {
    one: '{count} más en esta página',
    many: '{count} más en esta página',
    other: '{count} más en esta página',
  },
  countEarlier: { one: '{count} anterior', many: '{count} de anteriores', other: '{count} anteriores' },
  alsoHere: 'También en esta página',
  countWithout: {
    one: '{count} persona sin nada anterior',
    many: '{count} de personas sin nada anterior',
    other: '{count} personas sin nada anterior',
  },
  silentInView: '{name}: todavía nada anterior de esta persona.',
  nothingEarlier: 'Todavía nada anterior de esta persona.',
  nothingEarlierShort: 'nada anterior',
  nothingEarlierAnyone: 'Todavía nada anterior de nadie en esta página.',
  nothingEarlierHint: 'Guarde lo que se dice aquí, o siga a la persona. Estará aquí cuando vuelva a hablar.',
  peopleWithEarlier: {
    one: '{count} persona de esta página ya dijo algo antes.',
    many: '{count} de personas de esta página ya dijeron algo antes.',
    other: '{count} personas de esta página ya dijeron algo antes.',
  },
  nobodyHere: 'No se reconoció a nadie en esta página.',
  nobodyHereHint: 'Parece que no hay citas ni comentarios. Si se cargan más tarde, aparecerán solos.',
  pausedHere: 'La lectura está en pausa. No se advierte ni se conserva nada.',
  pausedHereHint: 'Abra la ventana de la barra de herramientas para continuar.',
  neverHere: 'Este sitio nunca se lee.',
  neverHereHint: 'Está en la lista de sitios que se dejan en paz. Puede cambiarla en los ajustes.',
  unreadHere: 'Esta página no se ha leído.',
  unreadHereHint:
    'Si estaba abierta antes de instalar Aforesaid, recárguela. Algunas páginas del propio navegador no pueden leerse.',
  privateHere: 'Ventana privada: se muestra lo dicho antes, y nada de aquí se conserva.',
  closeSidebar: 'Cerrar la barra lateral',
  openSidebar: 'Abrir la barra lateral',
};
