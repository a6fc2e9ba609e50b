import type { DoubledWords } from './drafting-words.js';

/** Words that stand twice in a row: where both stand, and where the second begins. */
export interface Doubled {
  start: number;
  end: number;
  second: number;
  words: string;
}

interface Word {
  start: number;
  end: number;
  text: string;
  /** Without regard to capitals. */
  folded: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’./&-][\p{L}\p{N}]+)*['’]?/gu;
const LONGEST = 4;

/** Finds what stands twice in a row in one block's text: a word, or a phrase of up to four that is not whole. */
export function doubledIn(text: string, ordinary: ReadonlySet<string>, data: DoubledWords): Doubled[] {
  const words: Word[] = [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    folded: match[0].toLowerCase(),
  }));
  const found: Doubled[] = [];
  for (let index = 0; index < words.length - 1; index++) {
    for (let length = LONGEST; length > 0; length--) {
      const pair = words.slice(index, index + 2 * length);
      if (pair.length < 2 * length || !standsTwice(text, pair, length)) continue;
      if (length === 1 ? isDoubledWord(text, pair, ordinary, data) : isDoubledPhrase(pair, length, data)) {
        const [first, second, last] = [pair[0], pair[length], pair.at(-1)];
        if (!first || !second || !last) continue;
        found.push({
          start: first.start,
          end: last.end,
          second: second.start,
          words: text.slice(first.start, last.end),
        });
        index += 2 * length - 1;
      }
      break;
    }
  }
  return found;
}

/** The same words again, with nothing but white space among them. */
function standsTwice(text: string, pair: Word[], length: number): boolean {
  return pair.every((word, at) => {
    const next = pair[at + 1];
    if (next && text.slice(word.end, next.start) !== ' ') return false;
    return at >= length || word.folded === pair[at + length]?.folded;
  });
}

function isDoubledWord(
  text: string,
  [first, second]: Word[],
  ordinary: ReadonlySet<string>,
  { joining, allowed, cases }: DoubledWords,
): boolean {
  if (!first || !second || !/^[\p{L}'’]+$/u.test(first.text)) return false;
  const word = first.folded;
  if (allowed.has(word) || (word.length === 1 && !joining.has(word))) return false;
  const before = text.slice(0, first.start);
  const after = text.slice(second.end);
  // “opt-in in writing”, “third third-party claim”.
  if (/[-‐–/@.’']$/.test(before) || /^[-‐–/@’']/.test(after)) return false;
  if (first.text !== second.text) {
    // “The the”; “Will will”, “US us” and “IT it” are two words.
    const begins = /^\p{Lu}\p{Ll}*$/u.test(first.text) && second.text === word && joining.has(word);
    if (!begins) return false;
  } else if (/^\p{Lu}/u.test(first.text) && !/^\p{Lu}{2,}$/u.test(first.text)) {
    // Names say a word twice: Walla Walla, Pago Pago.
    if (!joining.has(word) && !ordinary.has(word)) return false;
  }
  for (const { words, fineBehind, fineBefore, faultBefore } of cases) {
    if (!words.includes(word)) continue;
    if (fineBehind?.test(before.trimEnd()) || fineBefore?.test(after.trimStart())) return false;
    if (faultBefore && !faultBefore.test(after.trimStart())) return false;
  }
  return true;
}

/** “access to access to”: what begins or ends with a joining word is not whole, and so is said once too often. */
function isDoubledPhrase(
  pair: Word[],
  length: number,
  { joining, leading, allowed, allowedPhrases, idiomatic }: DoubledWords,
): boolean {
  const phrase = pair.slice(0, length);
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (!first || !last || !pair.every(({ text }) => /^[\p{L}'’/-]+$/u.test(text))) return false;
  const again = pair.slice(length);
  if (phrase.slice(1).some(({ text }, at) => text !== again[at + 1]?.text)) return false;
  if (phrase.every(({ folded }) => folded === first.folded)) return false;
  if (allowedPhrases.has(phrase.map(({ folded }) => folded).join(' '))) return false;
  if (length === 2 && allowed.has(first.folded)) return false;
  const ends = joining.has(last.folded) && !idiomatic.has(last.folded);
  const begins = leading.has(first.folded) && !idiomatic.has(first.folded);
  return ends || begins;
}
