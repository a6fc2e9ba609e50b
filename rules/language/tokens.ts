import type { Script } from './languages.js';

/** A word, or a run of characters in a script that sets no spaces. Offsets are UTF-16, end exclusive. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** Lower case, NFC, straight apostrophes: as the word lists have it. */
  word: string;
  script: Script;
}

const LATIN = String.raw`\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:['’‑-]\p{Script=Latin}[\p{Script=Latin}\p{M}]*)*['’]?`;
const WORD = new RegExp(
  `(?<Latin>${LATIN})|(?<Han>\\p{Script=Han}+)|(?<Hangul>\\p{Script=Hangul}+)` +
    '|(?<Cyrillic>\\p{Script=Cyrillic}[\\p{Script=Cyrillic}\\p{M}-]*)|(?<Arabic>\\p{Script=Arabic}[\\p{Script=Arabic}\\p{M}]*)',
  'gu',
);

/** The words of a text by script. Digits and signs are no words; nor are native digits. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORD)].flatMap((found) => {
    const script = Object.entries(found.groups ?? {}).find(([, run]) => run !== undefined)?.[0];
    if (!script || !/\p{L}/u.test(found[0])) return [];
    return [
      {
        start: found.index,
        end: found.index + found[0].length,
        text: found[0],
        word: fold(found[0]),
        script: script as Script,
      },
    ];
  });
}

/** A word as the word lists have it. */
export function fold(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/[’]/g, "'").replace(/[‑]/g, '-').replace(/'$/, '');
}

/** Whether a word is written with a capital first letter. */
export function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** Whether a word of two letters or more is in capitals throughout. */
export function isAllCapitals(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{M}'’-]+$/u.test(text);
}
