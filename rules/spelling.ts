import { createRequire } from 'node:module';
import { readData } from './read-data.js';

/** The field's words, what is near them and right, and the words again by their length. */
interface Spelling {
  words: ReadonlySet<string>;
  neighbours: ReadonlySet<string>;
  byLength: ReadonlyMap<number, string[]>;
}

const path = createRequire(import.meta.url).resolve('#package/rules/drafting/spelling-en.yaml');
/** Of shorter words only two letters that changed places are certain: “thier”. */
const LONG_ENOUGH = 6;
let loaded: Spelling | undefined;

/**
 * The words of the field that a misspelt English word may mean; none when it is a word itself, or near none.
 *
 * @param word In small letters.
 */
export function misspelt(word: string): string[] {
  const { words, neighbours } = readSpelling();
  return words.has(word) || neighbours.has(word) ? [] : stepsFrom(word);
}

/**
 * The words of the field that a word is one step away from: a letter too many, too few, or another, or two that
 * changed places.
 */
export function stepsFrom(word: string): string[] {
  if (word.length < 5) return [];
  const { byLength } = readSpelling();
  const near = [-1, 0, 1].flatMap((more) => byLength.get(word.length + more) ?? []);
  return near.filter((right) => {
    const step = stepBetween(word, right);
    return step && (step === 'swap' || right.length >= LONG_ENOUGH) && !isDerived(word, right);
  });
}

/** Reads the data, once. */
export function readSpelling(): Spelling {
  if (loaded) return loaded;
  const { words, neighbours } = readData(path) as { words: string; neighbours: string };
  const list = words.trim().split(/\s+/);
  const byLength = new Map<number, string[]>();
  for (const word of list) {
    const alike = byLength.get(word.length);
    if (alike) alike.push(word);
    else byLength.set(word.length, [word]);
  }
  loaded = { words: new Set(list), neighbours: new Set(neighbours.trim().split(/\s+/)), byLength };
  return loaded;
}

/** “approver” beside “approved”, “designee” beside “designed”: a word made of the same stem. */
function isDerived(word: string, right: string): boolean {
  const stem = /^(.{4,}?)(?:ers?|ors?|ees?|ably|able|ful|ness|ish)$/.exec(word)?.[1];
  return stem !== undefined && right.startsWith(stem);
}

/** What makes one word of the other, if a single step does. */
function stepBetween(one: string, other: string): 'letter' | 'swap' | undefined {
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let end = 0;
  const room = Math.min(one.length, other.length) - start;
  while (end < room && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [here, there] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (here.length <= 1 && there.length <= 1) return 'letter';
  return here.length === 2 && there === `${here[1]}${here[0]}` ? 'swap' : undefined;
}
