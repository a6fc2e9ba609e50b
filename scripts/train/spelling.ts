import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import nspell from 'nspell';
import { readSpelling, stepsFrom } from '../../rules/spelling.js';

const require = createRequire(import.meta.url);
const DATA = require.resolve('#package/rules/drafting/spelling-en.yaml');
/** What the British write, and the field, that the dictionary lacks. */
const ALSO =
  'recordkeeping telecom passcode nonaffiliate pretence pretences wilful practise practised practises practising enquiry enquiries compliancy dialer autodialer getter paren parens endorse ensure';
const BRITISH: [RegExp, string][] = [
  [/iz(?=[eia])/, 'is'],
  [/yz/, 'ys'],
  [/or(?=$|s$|ed$|ing$|able$)/, 'our'],
  [/(?<=[aeiou])l(?=ed$|ing$|er$)/, 'll'],
  [/(?<=[aeiou])ll(?=ed$|ing$)/, 'l'],
  [/ense(?=$|s$)/, 'ence'],
  [/ment$/, 'ement'],
  [/ogram(?=$|s$)/, 'ogramme'],
  [/^in/, 'en'],
  [/^en/, 'in'],
];

/** The words of an English dictionary that are one step away from a word of the field, and are no misspelling. */
export function neighbours(): string[] {
  const dictionary = require.resolve('dictionary-en').replace(/index\.js$/, '');
  const { data } = nspell(readFileSync(`${dictionary}index.aff`), readFileSync(`${dictionary}index.dic`));
  const { words } = readSpelling();
  const made = [...words].flatMap((word) => [
    ...BRITISH.map(([say, use]) => word.replace(say, use)),
    ...endings(word).map((ending) => word + ending),
  ]);
  const forms = [...Object.keys(data), ...made, ...ALSO.split(' ')].map((form) => form.toLowerCase());
  const near = forms.filter(
    (form) => /^[a-z]{5,}$/.test(form) && !words.has(form) && stepsFrom(form).length > 0,
  );
  return [...new Set(near)].sort();
}

/** “informations” is seldom right, and no slip of the keys. */
function endings(word: string): string[] {
  if (word.endsWith('e')) return ['s', 'd', 'r'];
  return word.endsWith('s') ? [] : ['s'];
}

/** Writes them into the data; run after a word was added there. */
export function writeNeighbours(): void {
  const [head = ''] = readFileSync(DATA, 'utf8').split(/(?<=neighbours: >-\n)/);
  writeFileSync(DATA, `${head}${wrapped(neighbours())}\n`);
}

function wrapped(words: string[]): string {
  const lines: string[] = [];
  let line = '   ';
  for (const word of words) {
    if (line.length + word.length > 117) {
      lines.push(line);
      line = '   ';
    }
    line += ` ${word}`;
  }
  return [...lines, line].join('\n');
}

if (process.argv[1]?.endsWith('spelling.js')) writeNeighbours();
