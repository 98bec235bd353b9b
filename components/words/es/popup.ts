import type { Catalogue } from '../words.ts';

/** Spanish: the popup. */
export const popup: Catalogue = {
  history: 'Historial',
  savedOnly: 'Solo guardadas',
  nothingSaved: 'Todavía no hay nada guardado.',
  nothingKept: 'Todavía no se conserva nada.',
  nothingKeptHint: 'Guarde una declaración en una página, o siga a alguien.',
  firstUse: 'Abra un artículo o unos comentarios, señale algo que alguien dijo y pulse Guardar.',
  firstUseHint:
    'Lo que guarde está aquí, lo más reciente primero. Cuando esa persona vuelva a hablar, lo verá junto a sus palabras.',
  goOn: 'Seguir leyendo',
  pause: 'Pausa',
  paused: 'En pausa',
  pauseExplained: 'Durante la pausa no se lee ninguna página ni se conserva nada.',
  thisSite: 'Para {site}',
  keepReadHere: 'Conservar todo lo que leo aquí',
  keepReadHereExplained: 'Cada comentario, artículo y cita de este sitio se conserva al abrirlo.',
  neverReadHere: 'No leer nunca este sitio',
  neverReadHereExplained: 'Aquí no se reconoce a nadie ni se conserva nada.',
  drawHere: 'No mostrar nada en este sitio',
  drawHereExplained:
    'Ni botón pequeño, ni marcas bajo los nombres, ni nada junto a las palabras. La barra de herramientas, los atajos y los menús funcionan como siempre.',
  nothingDrawn: 'Ya no se muestra nada en {site}. La barra de herramientas abre la barra lateral.',
};
