import type { Catalogue } from '../words.ts';

/** German: the welcome page. */
export const welcome: Catalogue = {
  welcomeTitle: 'Was sie früher sagten, neben dem, was sie jetzt sagen',
  welcomeLead: 'Für alle, die einer Sache über Jahre folgen und sich erinnern, dass jemand einst anderes sagte.',
  welcomeWhat: 'Während Sie lesen, weiß es, wer spricht',
  welcomeWhatWords:
    'Der Autor, die im Artikel Zitierten, alle in den Kommentaren. Neben ihren Worten sehen Sie, was dieselbe Person früher sagte, mit Tag und Link zur Stelle.',
  welcomeAccess:
    'Um zu bemerken, wer spricht, liest es die Seiten, die Sie öffnen. Was es behält, bleibt auf diesem Gerät; nichts wird gesendet.',
  welcomeKeep: 'Wählen, was behalten wird',
  welcomeKeepChosen: 'Was ich sichere, und Personen, denen ich folge',
  welcomeKeepChosenExplained:
    'Ein Druck sichert eine Aussage. Folgen Sie jemandem, wird alles behalten, was er auf gelesenen Seiten sagt.',
  welcomeKeepAll: 'Alles, was ich lese',
  welcomeKeepAllExplained:
    'Jeder Artikel, Kommentar und jedes Zitat geöffneter Seiten, sodass man niemandem vorher folgen muss. Sie können es jederzeit abschalten.',
  welcomeBackUpWords:
    'Was Sie behalten, liegt nur in diesem Browser. Eine Sicherungskopie bringt es zurück, hier oder auf einem anderen Gerät.',
  welcomeStart: 'Etwas zum Lesen öffnen',
  welcomeStartWords:
    'Einen Artikel, der jemanden zitiert, oder Kommentare. Zeigen Sie auf eine Aussage und drücken Sie Sichern; in der Symbolleiste liegt alles Behaltene.',
  welcomeSkip: 'Überspringen',
  welcomeDone: 'Beginnen',
  exampleLabel: 'Ein Beispiel',
  exampleIntro: 'Nach der Eröffnung gefragt, sagte die Ingenieurin:',
  exampleNow: 'Der Tunnel öffnet 2029. Ein anderes Datum habe ich nie genannt.',
  exampleAfter: 'Die Arbeiten haben bisher 40 Millionen gekostet.',
  exampleFirst: 'Weihnachten 2021 fahren Sie hindurch.',
  exampleSecond: 'Nicht vor 2026, und ich bitte, mich darauf nicht festzunageln.',
};
