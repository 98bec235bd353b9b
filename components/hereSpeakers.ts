import type { Here, Present, Speaker } from '../utils/messages.ts';
import { handleKey, type RecordedStatement } from '../utils/statement.ts';

/** The speakers of a page as the sidebar shows them. */
export interface Arranged {
  /** Shown with all: the one in view if they have a history, else the one shown last, else the first with a history. */
  open?: Speaker;
  /** Whom the reader is looking at, where that is somebody without a history. */
  silent?: Speaker;
  /** The others with something earlier. */
  others: Speaker[];
  /** Those of whom nothing earlier is known. */
  without: Speaker[];
}

/** Arranges the speakers of a page; `last` is the key of the handle that was open before. */
export function arrange({ speakers, inView }: Pick<Here, 'speakers' | 'inView'>, last: string | undefined): Arranged {
  const withHistory = speakers.filter(({ earlierCount }) => earlierCount > 0);
  const looked = inView && speakers.find(({ present }) => present.some((one) => isSame(one, inView)));
  const open =
    (looked && looked.earlierCount > 0 ? looked : undefined) ??
    withHistory.find(({ handle }) => handleKey(handle) === last) ??
    withHistory[0];
  return {
    open,
    silent: looked && looked.earlierCount === 0 ? looked : undefined,
    others: withHistory.filter((speaker) => speaker !== open),
    without: speakers.filter(({ earlierCount }) => earlierCount === 0),
  };
}

/** What a speaker says here: the statement in view first, else the first. */
export function presentFirst({ present }: Speaker, inView: Here['inView']): Present | undefined {
  return present.find((one) => inView && isSame(one, inView)) ?? present[0];
}

function isSame(one: Present, other: { frameId: number; ref: number }): boolean {
  return one.frameId === other.frameId && one.ref === other.ref;
}

/** A statement of a speaker's past, why it is shown, and when else it was said or quoted. */
export interface Shown {
  statement: RecordedStatement;
  place?: 'earliest' | 'latest' | 'only';
  repeats: RecordedStatement[];
}

/** The related statements, best first, and apart from them earliest and latest; each stands once, its repetitions with it. */
export function pastOf({ related, repeats, earliest, latest }: Speaker): { related: Shown[]; ends: Shown[] } {
  const told = new Set<number>();
  const show = (statement: RecordedStatement): Shown => {
    const others = repeats[statement.id] ?? [];
    for (const { id } of [statement, ...others]) told.add(id);
    const isFirst = statement.id === earliest?.id;
    const isLast = statement.id === latest?.id;
    return {
      statement,
      place: isFirst && isLast ? 'only' : isFirst ? 'earliest' : isLast ? 'latest' : undefined,
      repeats: others,
    };
  };
  return {
    related: related.map(show),
    ends: [earliest, latest].flatMap((one) => (one && !told.has(one.id) ? [show(one)] : [])),
  };
}
