import { createRequire } from 'node:module';
import { readData } from './read-data.js';

/** The field's words, what is near them and right, and where to find them by what is left without one letter. */
interface Spelling {
  words: ReadonlySet<string>;
  neighbours: ReadonlySet<string>;
  shortened: ReadonlyMap<string, string[]>;
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
  const { shortened } = readSpelling();
  const near = new Set(withoutOne(word).flatMap((rest) => shortened.get(rest) ?? []));
  return [...near].filter((right) => {
    const step = isDerived(word, right) ? undefined : stepBetween(word, right);
    return step !== undefined && (step === 'swap' || right.length >= LONG_ENOUGH);
  });
}

/** Reads the data, once. */
export function readSpelling(): Spelling {
  if (loaded) return loaded;
  const { words, neighbours } = readData(path) as { words: string; neighbours: string };
  const list = words.trim().split(/\s+/);
  const shortened = new Map<string, string[]>();
  for (const word of list) {
    for (const rest of withoutOne(word)) {
      const known = shortened.get(rest);
      if (known) known.push(word);
      else shortened.set(rest, [word]);
    }
  }
  loaded = { words: new Set(list), neighbours: new Set(neighbours.trim().split(/\s+/)), shortened };
  return loaded;
}

/** “approver” beside “approved”, “designee” beside “designed”: a word made of the same stem. */
function isDerived(word: string, right: string): boolean {
  const stem = /^(.{4,}?)(?:ers?|ors?|ees?|ably|able|ful|ness|ish)$/.exec(word)?.[1];
  return stem !== undefined && right.startsWith(stem);
}

/** The word, and what is left of it without one of its letters. */
function withoutOne(word: string): string[] {
  return [word, ...[...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))];
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
