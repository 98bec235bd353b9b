import type { Catalogue } from '../words.ts';

/** Spanish: the welcome page. */
export const welcome: Catalogue = {
  welcomeTitle: 'Lo que dijeron antes, junto a lo que dicen ahora',
  welcomeLead: 'Para quien sigue un asunto durante años y recuerda que alguien dijo una vez otra cosa.',
  welcomeWhat: 'Mientras lee, sabe quién habla',
  welcomeWhatWords:
    'El autor, las personas citadas en el artículo, todos en los comentarios. Junto a sus palabras ve lo que la misma persona dijo antes, con su día y un enlace al lugar.',
  welcomeAccess:
    'Para advertir quién habla, lee las páginas que usted abre. Lo que conserva queda en este equipo; no se envía nada.',
  welcomeKeep: 'Elija qué conservar',
  welcomeKeepChosen: 'Lo que guardo y las personas que sigo',
  welcomeKeepChosenExplained:
    'Una pulsación guarda una declaración. Siga a alguien, y se conserva todo lo que diga en las páginas que lea.',
  welcomeKeepAll: 'Todo lo que leo',
  welcomeKeepAllExplained:
    'Cada artículo, comentario y cita de las páginas que abre, sin tener que seguir a nadie antes. Puede apagarlo en cualquier momento.',
  welcomeBackUpWords:
    'Lo que conserva está solo en este navegador. Una copia de seguridad lo devuelve, aquí o en otro equipo.',
  welcomeStart: 'Abra algo para leer',
  welcomeStartWords:
    'Un artículo que cite a alguien, o unos comentarios. Señale una declaración y pulse Guardar; la barra de herramientas tiene todo lo que conserva.',
  welcomeSkip: 'Omitir',
  welcomeDone: 'Empezar',
  exampleLabel: 'Un ejemplo',
  exampleIntro: 'Preguntada por la apertura, la ingeniera dijo:',
  exampleNow: 'El túnel se abre en 2029. Nunca he dado otra fecha.',
  exampleAfter: 'Las obras han costado 40 millones hasta ahora.',
  exampleFirst: 'En la Navidad de 2021 pasará usted por él.',
  exampleSecond: 'No antes de 2026, y le ruego que no me lo eche en cara.',
};
