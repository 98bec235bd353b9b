import { type Handle, handleKey, type Verdict } from '../statement.ts';
import type { TaughtComments, TaughtSite } from '../taughtComments.ts';
import type { OperationRow } from './rows.ts';

/**
 * Everything the reader can change, field by field. A change is written down as an operation, stamped, in the transaction
 * that makes it. Of two operations on one field of one subject the later stamp wins, whatever the order of arrival, so
 * that two records can be merged; what the other tables hold is only the consequence.
 */
interface Values {
  /** Subject: a statement's hash. When, in milliseconds since 1970. */
  saved: number;
  /** Subject: a statement's hash. When, in milliseconds since 1970. */
  removed: number;
  /** Subject: a handle's key. */
  followed: { handle: Handle; at: number };
  /** Subject: two handles' keys; says that they are one person. */
  same: { handles: [Handle, Handle] };
  /** Subject: a handle's key. The name that the reader gave. */
  name: { handle: Handle; name: string };
  /** Subject: a statement or a handle. */
  note: { text: string; handle?: Handle };
  /** Subject: a statement or a handle, and the tag. */
  tag: { tag: string; handle?: Handle };
  /** Subject: a statement's hash. Whose words they are, where the page was misread. */
  speaker: { handle: Handle };
  /** Subject: a statement's hash, and which of its forecasts. */
  verdict: Omit<Verdict, 'due'>;
  /** Subject: a site. Where its comments are, as the reader has taught it. */
  taught: TaughtSite;
}

/** A field set to a value, or cleared where there is none. */
export type Change = { [F in keyof Values]: { field: F; subject: string; value?: Values[F] } }[keyof Values];

/** The change, and when it was made (milliseconds since 1970). */
export type Dated<C = Change> = C & { at: number };

/** What notes and tags are tied to. */
export type Subject = { hash: string } | { handle: Handle };

const fieldEnd = '\u001f';
const partEnd = '\u001e';
/** Begins the subject of a note or tag that is tied to a handle; no hash has it. */
const handleSign = '@';

/** That two handles are, or are no longer, one person. */
export function sameChange(one: Handle, other: Handle, same: boolean): Change {
  const subject = [handleKey(one), handleKey(other)].sort().join(partEnd);
  return same ? { field: 'same', subject, value: { handles: [one, other] } } : { field: 'same', subject };
}

/** The keys of the two handles of a `same`. */
export function keysOfSame(subject: string): [string, string] {
  const [one = '', other = ''] = subject.split(partEnd);
  return [one, other];
}

/** A note set, or taken away where the text is blank. */
export function noteChange(subject: Subject, text: string): Change {
  const value = text.trim() === '' ? undefined : { text, ...tiedHandle(subject) };
  return { field: 'note', subject: subjectKey(subject), value };
}

/** A tag put on or taken off. */
export function tagChange(subject: Subject, tag: string, on: boolean): Change {
  const value = on ? { tag, ...tiedHandle(subject) } : undefined;
  return { field: 'tag', subject: `${subjectKey(subject)}${partEnd}${tag}`, value };
}

/** A forecast judged, or open again where there is no verdict. */
export function verdictChange(hash: string, due: string, verdict: Omit<Verdict, 'due'> | undefined): Change {
  return { field: 'verdict', subject: `${hash}${partEnd}${due}`, value: verdict };
}

/** What the reader has taught of a site, or that it is to be read without that again. */
export function taughtChange(site: string, comments: TaughtComments | undefined): Change {
  return { field: 'taught', subject: site, value: comments && { site, comments } };
}

/** What begins the key of every operation that teaches. */
export const taughtKeys = `taught${fieldEnd}`;

/** Of what forecast a verdict is. */
export function judged(subject: string): { hash: string; due: string } {
  const end = subject.indexOf(partEnd);
  return { hash: subject.slice(0, end), due: subject.slice(end + 1) };
}

/** What a note or tag is tied to: a statement's hash or a handle's key; and the tag. */
export function tiedTo(subject: string): { hash?: string; key?: string; tag: string } {
  const end = subject.lastIndexOf(partEnd);
  const [tied, tag] = end < 0 ? [subject, ''] : [subject.slice(0, end), subject.slice(end + 1)];
  return tied.startsWith(handleSign) ? { key: tied.slice(1), tag } : { hash: tied, tag };
}

/** The row under which a change is kept. */
export function operationOf({ field, subject, value }: Change, stamp: string): OperationRow {
  const key = `${field}${fieldEnd}${subject}`;
  return value === undefined ? { key, stamp } : { key, stamp, value };
}

/** The change that a row holds; rows come from our own tables or were checked at import. */
export function changeOf({ key, value }: OperationRow): Change {
  const end = key.indexOf(fieldEnd);
  return { field: key.slice(0, end), subject: key.slice(end + 1), value } as Change;
}

/** Whose note, tag, or other field the operation of this key has set: a statement's hash or a handle's key. */
export function subjectIn(key: string): string | undefined {
  const end = key.indexOf(fieldEnd);
  const [field, subject] = [key.slice(0, end), key.slice(end + 1)];
  if (field === 'same' || field === 'taught') return undefined;
  const { hash, key: handle } = tiedTo(subject);
  return field === 'verdict' ? judged(subject).hash : (hash ?? handle);
}

function subjectKey(subject: Subject): string {
  return 'hash' in subject ? subject.hash : handleSign + handleKey(subject.handle);
}

function tiedHandle(subject: Subject): { handle?: Handle } {
  return 'hash' in subject ? {} : { handle: subject.handle };
}
