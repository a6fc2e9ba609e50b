/** Scripts that are read from right to left, by ISO 15924. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

const RIGHT_TO_LEFT_LETTER =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Hanifi_Rohingya}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (UAX #9, 2.5). */
const [ISOLATE, POP] = ['\u2068', '\u2069'];

/** Which way a language is read, by the script that it is likely written in. */
export function direction(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/**
 * Whether words must be set apart to be read from left to right among words of a right-to-left language: names
 * and addresses in Latin letters, and telephone numbers, whose groups of digits would change places.
 */
export function isLeftToRightIn(locale: string, words: string): boolean {
  if (direction(locale) === 'ltr' || !/[\p{L}\p{N}]/u.test(words)) return false;
  const letter = /\p{L}/u.exec(words)?.[0];
  return letter === undefined ? /\p{N}[^\p{N}.,،؛]+\p{N}/u.test(words) : !RIGHT_TO_LEFT_LETTER.test(letter);
}

/** Words with marks around them, where that is needed, that set them apart in text without markup. */
export function withIsolates(words: string, locale: string): string {
  return !words.startsWith(ISOLATE) && isLeftToRightIn(locale, words) ? ISOLATE + words + POP : words;
}
