import { readClaims } from '../../utils/claims/readClaims.ts';
import { readJsonLines } from './jsonLines.ts';

interface Case {
  id: string;
  lang: string;
  said: string;
  text: string;
}

const [file] = process.argv.slice(2);
if (!file) {
  console.error('usage: npm run --silent claims -- CASES.jsonl');
  process.exit(2);
}
for (const { id, lang, said, text } of readJsonLines<Case>(file)) {
  console.log(JSON.stringify({ id, ...readClaims(text, lang, said) }));
}
