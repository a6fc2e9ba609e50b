import type { Block } from './model.js';
import { fold, NAME_MARK } from './tokens.js';

/** `"BAI" = readily available biographical information`, `"BAI" means …`. */
const GIVEN_FIRST =
  /["“](?<short>[A-Z][A-Z&]{1,6})["”]\s*(?:=|:|—|–|-|,?\s*(?:means|is|stands for|refers to|quiere decir|significa))\s+(?<long>[^.;|\n“”"]{6,120})/gu;
/** `readily available biographical information ("RBI")`. */
const GIVEN_LAST =
  /(?<long>(?:[\p{L}’'-]+[ ,]+){1,12}[\p{L}’'-]+)\s*\(["“]?(?<short>[A-Z][A-Z&]{1,6})["”]?\)/gu;

/** Short forms that a text defines, folded, and the words they stand for. */
export function abbreviationsIn(blocks: readonly Block[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { text } of blocks) {
    for (const pattern of [GIVEN_FIRST, GIVEN_LAST]) {
      for (const { groups } of text.matchAll(pattern)) {
        const { short = '', long = '' } = groups ?? {};
        const words = standsFor(short, long);
        if (words !== undefined && !found.has(fold(short))) found.set(fold(short), words);
      }
    }
  }
  return found;
}

/** The words from the one that gives the first letter on, where the letters come in their order. */
function standsFor(short: string, long: string): string | undefined {
  const letters = [...short.toLowerCase()].filter((letter) => letter !== '&');
  const words = long.trim().split(/\s+/);
  for (let start = words.length - 1; start >= 0; start -= 1) {
    let next = 0;
    for (const word of words.slice(start)) if (fold(word).startsWith(letters[next] ?? '\0')) next += 1;
    const begins = fold(words[start] ?? '').startsWith(letters[0] ?? '\0');
    if (begins && next === letters.length) return words.slice(start).join(' ');
  }
  return undefined;
}

/** Puts the words in the place of each short form. */
export function writtenOut(words: string, longForms: ReadonlyMap<string, string>): string {
  if (longForms.size === 0) return words;
  return words.replace(/(?<= )[^ ]+(?= )/g, (word) => {
    const short = word.endsWith(NAME_MARK) ? word.slice(0, -1) : word;
    return longForms.get(short) ?? word;
  });
}
