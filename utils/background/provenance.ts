import type { PageMessage } from '../pageMessages.ts';
import type { Statement } from '../statement.ts';

/** The origin of a frame, out of what the browser says of a sender; undefined where it has none of the web. */
export function originIn(sender: { origin?: string; url?: string }): string | undefined {
  const ofAddress = URL.parse(sender.url?.replace(/^blob:/, '') ?? '');
  if (ofAddress && /^https?:$/.test(ofAddress.protocol)) return ofAddress.origin;
  return sender.origin?.startsWith('http') ? sender.origin : undefined;
}

/**
 * What of a message a frame may say: only what it says of itself. Where its origin is known, pages and statements of
 * another one are left out, whatever the message claims; undefined where nothing is left.
 */
export function ownWords(message: PageMessage, origin: string | undefined): PageMessage | undefined {
  if (origin === undefined) return message;
  const own = (url: string) => URL.parse(url)?.origin === origin;
  const isOwn = ({ isPartOf }: Statement) => own(isPartOf.url);
  switch (message.say) {
    case 'hello':
      return own(message.url) ? message : undefined;
    case 'save':
    case 'unsave':
      return isOwn(message.statement) ? message : undefined;
    case 'selected':
      return own(message.page.url) ? message : undefined;
    case 'report':
      if (!own(message.page.url)) return undefined;
      return { ...message, statements: message.statements.filter(({ statement }) => isOwn(statement)) };
    default:
      return message;
  }
}
