import { readDateText } from '../dates.ts';
import { authorLabel } from './names.ts';
import { reacting, replying } from './phrases.ts';

const noName =
  /^(?:(?:reply|quote|report|flag|share|link|respond)(?: .*)?|like|permalink|link|edit|delete|flag|parent|more|less|show|hide|next|prev(?:ious)?|top|up|down|vote|login|log in|sign in|register|antworten|zitieren|melden|répondre|responder|rispondi|odpowiedz|ответить|回覆|回复|返信|offline|online|member|members|newbie|author|autor|op|op posts|original poster|verified|pro|premium|follow|(?:view|visit|send|find|show|see) .*|hide (?:comments?|repl(?:y|ies)|all|this)|profile|posts?|comments?|joined|location|registered|senior member|junior member|new member|active member|well-known member|\+ ?\d+|#\d+|[\d.,]+k? \p{L}+|[\p{L} ]{3,20}: ?[\d.,]+k?|(?:posts|messages|topics|threads|likes|reputation|beiträge|nachrichten)\s+[\d.,]+k?|(?:location|joined|registered|posts|threads|gender|age|country|reputation|karma|subject|betreff|objet|asunto|date|datum|to)\s*:.*)$/iu;
/** Buttons and marks that stand where a name may stand. */
const noNameEither =
  /^(?:\d+\/\d+|\d{1,4}[.):]|\d(?:[.,]\d{1,2})? (?:von|of|out of|sur|de|su|av|van|z|из) \d{1,2}(?:[.,]\d)?(?: \p{L}+)?|(?:x )?close|(?:post|add|leave|write|submit) (?:a |your )?(?:comment|reply|review)|\d{1,3} ?\p{L}{1,8}\.? ago|recommend(?:ed)?(?: \d+)?|empfehlen|recommander|by|retweet|add photo|sign up|log out|sign up log in|(?:sign|log) in to [^\n]*|logged in|anmelden|einloggen|connexion|se connecter|accedi|iniciar sesión|entrar|войти|zaloguj|로그인|登录|登錄|ログイン|verified (?:buyer|purchase)|top commenter)$/iu;
/** The parts of a page, by their headings, and what leads to more of them. */
const pagePart =
  /^(?:\d+ ?)?(?:(?:recent|latest|newest) (?:comments?|posts?|articles?)|archives?|calendar|categories|blogroll|most read|(?:letzte|neueste|neue) (?:kommentare|beiträge)|archiv|kategorien|schlagwörter|meistgelesen|kommentarregeln|(?:alle |weitere )?kommentare (?:anzeigen|lesen|laden)|(?:artikel|beitrag) lesen|derniers (?:commentaires|articles)|catégories|comentarios recientes|entradas recientes|categorías|archivos|commenti recenti|articoli recenti|categorie|comentários recentes|categorias|arquivos)\.?$/iu;
/** A price, what is to be listened to, with its length, and what is to be bought or booked. */
const offer =
  /^(?:[$€£¥₹]\s?\d.*|\d[\d.,]*\s?(?:[€£¥]|eur|usd|chf|kr|zł)(?!\p{L}).*|(?:listen|watch|play)(?:\b.*\d:\d\d)?|(?:book|buy|shop|order)(?: now)?|shop all|watch the (?:film|video|trailer|movie)|learn more|add to (?:cart|bag|basket))$/iu;
/** What is offered under each comment, and no more. */
const offered = new RegExp(`^(?:(?:${replying}|${reacting})\\d*(?:\\s+|$))+$`, 'iu');
/** `level 2`, `geschrieben von`: a place in the thread, and a label whose name stands elsewhere. */
const labelAlone =
  /^(?:(?:level|page|seite|rank|stufe|niveau|nivel|livello) \d+|(?:\p{L}{1,20} ){0,2}(?:by|von|par|por|door|przez))$/iu;
/** Of words on buttons a name may be one, a row of buttons holds several. */
const action =
  /\b(?:report|permalink|reply|recommend|share|flag|quote|melden|antworten|répondre|signaler|responder)\b/gi;
/** The subject of an answer. */
const answered = /^(?:re|aw|antw|sv|odp|ynt)(?:\[\d+\])?: /i;
/** A panel of figures about somebody: `Ana Visiting Guest Posts: 12`. */
const panelInside = /\s(?:posts|messages|joined|join date|location|beiträge|mensajes|messaggi|berichten):/i;
const clock =
  /^(?:(?:at|um|à|a las|alle|às|om|kl\.?|klo|o|v|в|saat) )?\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?| uhr| hrs?)?$/i;
const leading =
  /^(?:(?:originally )?(?:posted|written|comment(?:ed)?|topic|thread|submitted|answered|asked|reply|replied|response|review(?:ed)?|published|by)(?: #?\d+)? (?:by|from|de|di|von)|by|von|par|por|door|przez|from|author|autor|auteur|autore|name|from|kommentar von|comentario de|commentaire de|soumis par|rédigé par|posté par|écrit par|geschrieben von|verfasst von|publicado por|enviado por|escrito por|inviato da|scritto da|geplaatst door|geschreven door|skrevet av|skrevet af|skriven av|автор|от|yazan|gönderen|írta|kirjoittanut|lähettänyt|napisał\(?a?\)?|vložil\(?a?\)?|napsal\(?a?\)?|oleh|bởi|đăng bởi|โดย|από|بواسطة|نوشته|توسط|מאת|נכתב על ידי|作者|来自|來自|发表者|發表者|投稿者|名前|작성자|글쓴이)(?:\s*[:：]\s*|\s+)/iu;
/** What follows a name where it says whom it answers. */
const answering =
  /\s+(?:repl(?:ied|ies|ying) to|in (?:reply|response) to|commented on|answered|a répondu à|antwortet(?:e)? (?:auf)?|respondió a|ha risposto a|→|▸|►|➜|>|⇒)(?:\s.*|$)/iu;
const trailing =
  /(?:\s*[,:：·•|—–-]|\s+(?:date|datum|data|fecha|дата|sent|posted|time)\s*:|\s+(?:says?|said|wrote|writes|schrieb(?:,? am)?|sagt(?:e)?|meint|a écrit|écrit|dit|dice|ha scritto|escribió|escreveu|disse|schreef|zegt|skrev|skriver|pisze|napisał\(?a?\)?|пишет|написал\(?а?\)?|さん|より|on|at|am|le|el|em|op|den|the author|verified (?:buyer|purchaser?|customer)|replied|commented|posted|a répondu|hat geantwortet|respondió|respondeu|ha risposto|antwortete|\(author\)|\[op\]|\(op\)))\s*(?::|…|\.{2,3})?$/iu;

/** What a page says in brackets after a name of how it knows the person: `Priya [Visitor]`. */
const standing =
  /\s?[[(](?:visitor|guest|member|registered|unregistered|unverified|not verified|anonymous|gast|besucher|mitglied|invité|visiteur|membre|invitado|miembro|visitante|ospite|gość|гость)[\])]$/iu;

/**
 * A commenter's name out of the words that show it, or undefined where they are none.
 * @param mostWords more are taken for a sentence, unless something marks them as a name
 */
export function cleanCommenter(text: string, mostWords = 7): string | undefined {
  let name = text
    .replace(/^\s*<([^<>\s]{1,40})>\s*$/, '$1')
    .replace(/<\/?[a-z][^<>]{0,80}>/gi, '')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!name || name.length > 90) return undefined;
  name = name
    .replace(/^(?:[#~№]\d{1,8} |[+-]\d{1,5} |\d{1,4}(?:[.)] | ?[:：] ?))(?=\p{L})/u, '')
    .replace(leading, '')
    .replace(authorLabel, '')
    .replace(/^(?:original poster|op)\s+(?=\S)/i, '')
    .replace(/^(?:de|da|di|av|af|od|por|di)\s+(?=\p{Lu})/u, '');
  name = name.replace(answering, '').replace(/(?<=\S) (?:@\S+|\d+\/\d+)$/, '');
  for (let round = 0; round < 3; round++) name = name.replace(trailing, '').trim();
  name = name
    .replace(/^[\s:,·•|—–-]+|(?<!\s)\s+[|•·»—–].*$/g, '')
    .replace(standing, '')
    .replace(/^\(([^()]+)\)$/, '$1')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(name) || name.length > 60) return undefined;
  if (
    noName.test(name) ||
    noNameEither.test(name) ||
    labelAlone.test(name) ||
    offered.test(name) ||
    pagePart.test(name) ||
    offer.test(name)
  )
    return undefined;
  if ((name.match(action)?.length ?? 0) > 1 || panelInside.test(name) || answered.test(name)) return undefined;
  if (name.split(' ').length > mostWords || /^https?:/.test(name)) return undefined;
  if (/\d/.test(name) && (clock.test(name) || readDateText(name))) return undefined;
  return name;
}
