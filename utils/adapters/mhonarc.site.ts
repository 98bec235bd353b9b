import type { Adapter } from './adapter.ts';

/** MHonArc: a page a message, marked by comments; its head is a list of fields. */
const adapter: Adapter = {
  name: 'MHonArc',
  matches: (document) => {
    const first = document.documentElement.previousSibling ?? document.head?.firstChild;
    return [...(document.body?.childNodes ?? []), ...document.childNodes, first].some(
      (node) => node?.nodeType === 8 && /X-(?:Head-End|Message-Id|MsgBody-Begin|Body-Begin)/.test(node.nodeValue ?? ''),
    );
  },
  article: false,
  comments: {
    item: 'body',
    author: (body) => field(body, /^(?:From|Von|De)$/i)?.replace(/\s*<.*|\s*\(.*|"/g, ''),
    text: 'pre, .msgBody, #msgBody',
    time: (body) => field(body, /^(?:Date|Datum)$/i),
    nested: false,
  },
};

/** `<li><em>From</em>: NAME <address></li>`: what follows the name of a field. */
function field(body: Element, name: RegExp): string | undefined {
  const label = [...body.querySelectorAll('li > em, li > strong, li > b, td > b, th')].find((element) =>
    name.test(element.textContent?.replace(':', '').trim() ?? ''),
  );
  const rest = label?.parentElement?.textContent?.slice(label.textContent?.length ?? 0);
  return (rest?.trim() || label?.nextElementSibling?.textContent || undefined)?.replace(/^\s*:\s*/, '').trim();
}

export default adapter;
