/** What the first and the last lines of a letter tell. */
export interface Letter {
  /** The words, without the name they are signed with. */
  text: string;
  /** "Dear Frank," and "Frank Acland:" name whom it is written to. */
  addressee?: string;
  /** "Warm regards, A.R." names who wrote it. */
  signed?: string;
}

const nameWords = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]*|van|von|de|der|den|da|di|du|la|le|bin)`;
const name = `${nameWords}(?: ${nameWords}){0,4}`;
const greeting =
  /^(?:dear|hi|hello|hey|good (?:morning|day|evening)|lieber?|sehr geehrte[rs]?|guten (?:tag|morgen)|hallo|cher|chère|bonjour|querid[oa]|estimad[oa]|hola|car[oa]|gentile|buongiorno|prezad[oa]|olá|beste|geachte|kära|bästa|hej|drogi|droga|szanown[ya])(?: (?:mr|mrs|ms|dr|prof|herr|frau|monsieur|madame|mme|señora?|sra?|signora?|dott|pani?)\b\.?)*\s+/iu;
const addressed = new RegExp(`^(${name})[:,!]$`, 'u');
const greeted = new RegExp(`^(${name})[:,!–—]`, 'u');
const nameAlone = new RegExp(`^[-–—―~]? ?(${name})\\.?$`, 'u');
const closing =
  /^(?:(?:with )?(?:my |our )?(?:warm|warmest|best|kind|kindest|many)? ?(?:regards|wishes|greetings)|all the best|best|sincerely|yours(?: \p{L}+)?|respectfully|cheers|thanks|thank you|cordially|(?:mit )?(?:freundlichen|besten|herzlichen|vielen?|liebe) grüße?n?|hochachtungsvoll|herzlichst?|cordialement|bien (?:à vous|cordialement)|amicalement|(?:un )?(?:cordial )?saludos?|atentamente|un abrazo|(?:cordiali|distinti) saluti|un saluto|atenciosamente|(?:um )?abraço|met vriendelijke groet(?:en)?|(?:med )?vänliga hälsningar|hälsningar|pozdrawiam|z poważaniem)[,.!]?$/iu;

const lineList = (text: string) => text.split(/\n+/).map((line) => line.trim());

/** Whom a first line addresses ("Dear Frank,", "Frank Acland:"), or undefined. */
export function addresseeOf(text: string): string | undefined {
  const first = text.trimStart().split('\n', 1)[0]?.trim().slice(0, 80) ?? '';
  const hello = greeting.exec(first)?.[0];
  return hello ? greeted.exec(first.slice(hello.length))?.[1] : addressed.exec(first)?.[1];
}

/** Parts a letter into its words, whom it addresses and who signed it. */
export function letterOf(text: string): Letter {
  const addressee = addresseeOf(text);
  const lines = lineList(text);
  while (lines.at(-1) === '') lines.pop();
  const last = lines.at(-1) ?? '';
  const before = lines.slice(0, -1).findLast((line) => line !== '') ?? '';
  const inOne = /^(.{2,40}?)[,.] (.{2,40})$/.exec(last);
  const signedLine = lines.length > 1 && closing.test(before) ? nameAlone.exec(last)?.[1] : undefined;
  const dashed = /^[-–—―~]/.test(last) && lines.length > 1 ? nameAlone.exec(last)?.[1] : undefined;
  const signed = signedLine ?? dashed;
  if (signed) return { text: text.slice(0, text.lastIndexOf(last)).trim(), addressee, signed };
  if (inOne && closing.test(inOne[1] ?? '')) {
    const who = nameAlone.exec(inOne[2] ?? '')?.[1];
    if (who) return { text: text.slice(0, text.lastIndexOf(inOne[2] ?? '')).trim(), addressee, signed: who };
  }
  return { text: text.trim(), addressee };
}

/** Whether a line takes leave, as a letter's last one does. */
export function isClosing(line: string): boolean {
  return closing.test(line.trim());
}

/** Whether a line is a name and nothing else. */
export function isNameLine(line: string): boolean {
  return nameAlone.test(line.trim());
}
