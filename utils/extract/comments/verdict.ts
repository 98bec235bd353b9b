import { type Candidate, isNumbered } from './choose.ts';
import { elementsIn, type Page, peopleIn } from './groups.ts';
import { type Item, votersOf } from './items.ts';
import { figuresIn, listingOf, teaserOf } from './listing.ts';
import { namesComment } from './names.ts';
import { isThread } from './opening.ts';

/** Whether items are comments, and what speaks for it or against it, in words. */
export interface Verdict {
  comments: boolean;
  why: string;
}

const around =
  /(?:^|[\s_-])(?:comments?|commentlist|commentaires?|kommentare?|comentarios|replies|responses|answers|discussion|thread|conversation|messages?|postlist|forum|topic|reviews|opinions?|feedback|reactions?|guestbook|gaestebuch|mentions|talk|chat|board|avis|opiniones|opinie|comentários|yorumlar|komentarze|komentáře|reacties)(?:$|[\s_-])/i;
const headed =
  /comment|repl(?:y|ies)|responses|answers|discussion|opinions|reactions|thoughts|said|feedback|kommentar|meinung|antwort|gästebuch|réaction|commentaire|avis|comentari|respuesta|opinion|reacties|komentar|opinie|коммент|ответ|отзыв|yorum|コメント|评论|評論|留言|댓글|σχόλι|תגוב|تعليق/i;
const surelyInside = /comment|repl(?:y|ies)|answer|(?<!p)review|kommentar|antwort|commentaire|comentario/i;
const acts =
  /^(?:reply|répondre|antworten|responder|rispondi|beantwoorden|reageer|odpowiedz|ответить|svara|svar|vastaa|yanıtla|回覆|回复|返信|답글|quote|zitieren|citer|citar|report|melden|signaler|flag|permalink|link|like|upvote|share|#\d+)\b/iu;

/** Judges a group by what was read in its items: names, moments, bodies, and whether these are teasers of other pages. */
export function verdictOf(page: Page, candidate: Candidate, items: readonly Item[]): Verdict {
  const n = items.length;
  const timed = items.filter((item) => item.timeMark !== undefined).length;
  const needsTime = timed >= n * 0.5;
  const whole = items.filter((item) => item.author && item.text && (item.timeMark !== undefined || !needsTime));
  const no = (why: string): Verdict => ({ comments: false, why });
  if (whole.length < n * 0.5) return no(`only ${whole.length} of ${n} have a name, a moment and words`);
  if (whole.length < 3 && !candidate.sure && !isNumbered(candidate) && !isAnnounced(page, whole))
    return no('too few to tell');
  if (n === 1 && !whole.some((item) => item.timeMark !== undefined || item.permalink || holdsAction(page, item)))
    return no('a single one without a moment');
  const voters = votersOf(whole);
  const crowds = voters.filter((item) => isCrowd(page, item)).length;
  if (crowds > voters.length * 0.08) return no('several comments in one');
  const words = whole.reduce((sum, item) => sum + (item.text ?? '').length, 0) / whole.length;
  if (!candidate.sure && words < 15) return no('hardly any words');
  const listing =
    figuresIn(page, voters) ??
    (candidate.sure ? undefined : listingOf(page, voters, surelyInside.test(candidate.trait)));
  if (listing) return no(listing);
  if (voters.length >= 3 && new Set(voters.map(({ text }) => text)).size < voters.length * 0.4)
    return no('the same words');
  const authors = new Set(whole.map((item) => item.author?.name));
  const named = namesComment(candidate.trait) || (isThread(page) && isNamed(page, candidate));
  const often =
    candidate.sure ||
    /tweet|status|comment|reply|message/i.test(candidate.trait) ||
    (isNumbered(candidate) && isThread(page) && !voters.some((item) => teaserOf(page, item)));
  if (whole.length >= 3 && authors.size === 1 && !often) return no('one author throughout');
  return weigh(page, candidate, whole, voters, needsTime, named, authors.size);
}

/** What a blog calls its articles as well as a board its comments. */
const namesArticle = /(?:^|[^a-z])(?:s|blog|single|mvp)?[-_]?posts?(?![a-z])/i;

function weigh(
  page: Page,
  candidate: Candidate,
  whole: readonly Item[],
  voters: readonly Item[],
  timed: boolean,
  named: boolean,
  authors: number,
): Verdict {
  const for_: string[] = [];
  let weight = 0;
  let told = candidate.sure || (named && !namesArticle.test(candidate.trait));
  const add = (amount: number, reason: string, holds: boolean, tells = false) => {
    if (!holds) return;
    weight += amount;
    told ||= tells;
    for_.push(reason);
  };
  const most = (test: (item: Item) => boolean, share = 0.6) => voters.filter(test).length >= voters.length * share;
  add(2, 'named as comments', candidate.sure);
  add(1, 'named like comments', named && !candidate.sure);
  add(1, 'each with a moment', timed);
  add(
    1,
    'each with a name marked as one',
    most((item) => peopleIn(page, item.region) > 0),
  );
  add(0.5, 'several authors', authors > 1);
  add(
    0.5,
    'own addresses',
    most((item) => item.permalink !== undefined),
    most((item) => item.permalink?.includes('#') === true),
  );
  add(1, 'inside a block named so', voters[0] !== undefined && standsAmongComments(page, voters[0]), true);
  add(1, 'under a heading that says so', voters[0] !== undefined && standsUnderHeading(page, voters[0]), true);
  add(
    0.5,
    'parts named so',
    most((item) => holdsNamedPart(page, item)),
    true,
  );
  add(
    1,
    'actions on each',
    most((item) => holdsAction(page, item)),
    true,
  );
  add(0.5, 'many', whole.length >= 5);
  add(0.5, 'on the page of a thread', isThread(page), voters.filter(({ time }) => time).length >= voters.length * 0.5);
  return { comments: weight >= 3 && told, why: `${candidate.reason}; ${for_.join(', ')}` };
}

/** Whether the members are called comments by another name than the one they were found by: `postItem`. */
function isNamed({ survey }: Page, { regions }: Candidate): boolean {
  const first = regions[0]?.start ?? 0;
  const names = `${survey.classes[first] ?? ''} ${survey.attribute(first, 'id') ?? ''}`;
  return namesComment(names);
}

/** Whether an item holds more names and moments like its own, outside its body: then it is several comments. */
function isCrowd(page: Page, { region, author, timeMark, body }: Item): boolean {
  if (!author || timeMark === undefined) return false;
  const nameTrait = page.traits.of(author.element).join();
  const timeTrait = page.traits.of(timeMark).join();
  let names = 0;
  let times = 0;
  for (const index of elementsIn(region)) {
    if (body !== undefined && page.survey.holds(body, index)) continue;
    const traits = page.traits.of(index).join();
    if (traits === nameTrait) names++;
    if (traits === timeTrait) times++;
  }
  // Built alike, a name and a moment beside it count as each other.
  const own = nameTrait === timeTrait && author.element !== timeMark ? 2 : 1;
  return names > own && times > own;
}

/** Whether two comments, each with its moment, stand where the page says that comments are. */
function isAnnounced(page: Page, [first, second]: readonly Item[]): boolean {
  if (!first || !second || first.timeMark === undefined || second.timeMark === undefined) return false;
  return standsAmongComments(page, first) || standsUnderHeading(page, first);
}

function standsAmongComments({ survey }: Page, item: Item): boolean {
  for (let at = survey.parent(item.region.start), level = 0; at > 0 && level < 5; at = survey.parent(at), level++) {
    if (around.test(`${survey.classes[at] ?? ''} ${survey.attribute(at, 'id') ?? ''}`)) return true;
  }
  return false;
}

/** Whether the last heading before an item, among the elements just before it, announces comments. */
function standsUnderHeading({ survey }: Page, item: Item): boolean {
  const from = Math.max(0, item.region.start - 40);
  for (let at = item.region.start - 1; at >= from; at--) {
    if (!/^h[1-6]$|^legend$/.test(survey.tag(at))) continue;
    let text = '';
    for (let inner = at; inner < survey.end(at); inner++) text += survey.own[inner] ?? '';
    return text.length < 60 && headed.test(text);
  }
  return false;
}

function holdsNamedPart({ survey }: Page, item: Item): boolean {
  let looked = 0;
  for (const index of elementsIn(item.region)) {
    const names = `${survey.classes[index] ?? ''} ${survey.attribute(index, 'id') ?? ''}`;
    if (surelyInside.test(names) && !/count|no-?comments|comments?-?link/i.test(names)) return true;
    if (++looked > 60) break;
  }
  return false;
}

function holdsAction({ survey }: Page, item: Item): boolean {
  for (const index of elementsIn(item.region)) {
    const tag = survey.tag(index);
    if ((tag === 'a' || tag === 'button' || tag === 'span') && acts.test(survey.own[index] ?? '')) return true;
  }
  return false;
}
