import type { Piece } from './model.js';

/** A docket's number as a text cites it. */
export interface CitedDocket {
  /** As it is written, from its bureau or the word "Docket" on; further numbers of a list are alone. */
  whole: Piece;
  /** `EB`, as it is written; further numbers of a list have it from the first. */
  bureau?: Piece;
  number: Piece;
  /** As the number is meant to be read: `06-36` for `O6 - 36`. */
  read: string;
  /** Stands in a list behind another number, and before it there is no bureau. */
  isFurther: boolean;
}

/** Bureaus and offices as dockets are named after them. */
const BUREAU = 'EB|WCB?|CC|CGB?|WT|GN|MB|IB';
/** Others, and what typists make of "EB": a docket only where the word stands behind them. */
const OTHER_BUREAU = 'PS|CS|CI|ET|MM|ED|EP|FB|ER|BE|E8';
/** Scanners take letters for digits, and typists leave out a zero. */
const NUMBER = String.raw`[\dOol]{1,2}\s?[-–—‐]\s?[\dOol]{1,4}(?![\w-])`;
/** Without the word "Docket" only what is surely a docket's number. */
const BARE_NUMBER = String.raw`\d{2}\s?[-–—‐]\s?\d{2,4}(?![\w-])`;
const SIGN = String.raw`(?:(?:File\s)?(?:Nos?|Numbers?|#)(?!\p{L})\s?[.,:]?)?\s?[:#-]?\s?`;
const DOCKET = String.raw`Dockets?\s?${SIGN}`;
const FIRST = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:(?<bureau>${BUREAU}|${OTHER_BUREAU})[\s-]{1,2})?${DOCKET}(?<number>${NUMBER})|(?<bare>${BUREAU})[\s-]{1,2}(?<bareNumber>${BARE_NUMBER}))`,
  'dgiu',
);
const FURTHER = new RegExp(String.raw`(?:\s?[,;]\s?(?:and |& )?|\s(?:and|&)\s)(${NUMBER})`, 'yu');

/** Dockets that a text cites, in its order; numbers that scanners misread are among them. */
export function readDockets(text: string): CitedDocket[] {
  return [...text.matchAll(FIRST)].flatMap((match) => {
    const at = (name: string): Piece | undefined => {
      const span = match.indices?.groups?.[name];
      return span && pieceOf(text, ...span);
    };
    const number = at('number') ?? at('bareNumber');
    if (!number) return [];
    const bureau = at('bureau') ?? at('bare');
    const docket = (piece: Piece, whole: Piece, isFurther: boolean): CitedDocket => ({
      whole,
      ...(bureau && { bureau }),
      number: piece,
      read: readNumber(piece.words),
      isFurther,
    });
    const further = furtherNumbers(text, number.end);
    return [
      docket(number, pieceOf(text, match.index, number.end), false),
      ...further.map((piece) => docket(piece, piece, true)),
    ];
  });
}

function pieceOf(text: string, start: number, end: number): Piece {
  return { start, end, words: text.slice(start, end) };
}

function furtherNumbers(text: string, from: number): Piece[] {
  const found: Piece[] = [];
  FURTHER.lastIndex = from;
  for (let match = FURTHER.exec(text); match; match = FURTHER.exec(text)) {
    const [all, words = ''] = match;
    const end = match.index + all.length;
    found.push(pieceOf(text, end - words.length, end));
    FURTHER.lastIndex = end;
  }
  return found;
}

function readNumber(words: string): string {
  return words.replace(/\s/g, '').replace(/[–—‐]/, '-').replace(/[Oo]/g, '0').replace(/[Ll]/g, '1');
}
