/** Characters that fill a square and so take the room of two (UAX #11: W and F), but for signs with both widths. */
const SQUARE =
  /[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u;

/** Marks and signs of direction, which take no room. */
const NO_ROOM = /[\p{M}\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/u;

/** Scripts that put no space between words: a line may end after any character (UAX #14: ID). */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\u3000-\u303F\uFF01-\uFF60]/u;

/** Signs that begin no line, and signs that end none. */
const NOT_FIRST = /[\p{Pe}\p{Pf}、。，．：；？！・ー…—·,.:;!?%"'”’々]/u;
const NOT_LAST = /[\p{Ps}\p{Pi}“‘$#"'—]/u;

/** Telephone numbers whose groups are parted by spaces. */
const PHONE = /(?:\+?\d{1,3} )?(?:\(\d{3}\)|\d{3}) ?\d{3}[ -]\d{4}/g;
const KEPT_SPACE = '\uE000';

/** What a line never ends inside of, and whether a space stands before it. */
export interface Piece {
  text: string;
  spaced: boolean;
}

/** How much room a text takes in letters of single width. */
export function roomOf(text: string): number {
  let room = 0;
  for (const character of text) room += NO_ROOM.test(character) ? 0 : SQUARE.test(character) ? 2 : 1;
  return room;
}

/** Parts a text where lines may end: at spaces, though not those of a telephone number, and between square characters. */
export function piecesOf(text: string): Piece[] {
  const joined = text.replace(PHONE, (phone) => phone.replaceAll(' ', KEPT_SPACE));
  return joined
    .split(/[ \t\r\n]+/)
    .filter((word) => word !== '')
    .flatMap((word, at) =>
      splitUnspaced(word).map((part, index) => ({
        text: part.replaceAll(KEPT_SPACE, ' '),
        spaced: at > 0 && index === 0,
      })),
    );
}

function splitUnspaced(word: string): string[] {
  if (!UNSPACED.test(word)) return [word];
  const parts: string[] = [];
  let before = '';
  for (const character of word) {
    const isPlace = UNSPACED.test(before) || UNSPACED.test(character);
    if (before !== '' && isPlace && !NOT_LAST.test(before) && !NOT_FIRST.test(character))
      parts.push(character);
    else parts.push((parts.pop() ?? '') + character);
    before = character;
  }
  return parts;
}

/**
 * Breaks a text into lines.
 *
 * @param width the most a line may take, in letters of single width; what has no place to end is left whole
 * @param indent stands before the first line, and before the others
 */
export function breakLines(text: string, width: number, indent: [string, string] = ['', '']): string[] {
  const lines: string[] = [];
  let line = indent[0];
  let isEmpty = true;
  for (const piece of piecesOf(text)) {
    const added = (piece.spaced && !isEmpty ? ' ' : '') + piece.text;
    if (isEmpty || roomOf(line) + roomOf(added) <= width) line += added;
    else {
      lines.push(line);
      line = indent[1] + piece.text;
    }
    isEmpty = false;
  }
  return [...lines, line];
}
