/** Characters that fill a square, as two. */
const SQUARE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303F\uFF00-\uFF60]/u;

/** Characters of a line as the eye counts them: a mark over a letter is none, one that fills a square is two. */
export function widthInCharacters(text: string): number {
  let count = 0;
  for (const character of text) {
    if (/[\p{M}\p{Cf}]/u.test(character)) continue;
    count += SQUARE.test(character) ? 2 : 1;
  }
  return count;
}
