import { wordsIn } from '../words.js';

/** One line of a text or of a PDF page. */
export interface Line {
  /** Without the bullet and the space around. */
  words: string[];
  /** Index of its first word among the words of the input. */
  at: number;
  /** Width of the space before it, in characters. */
  indent: number;
  /** Length in characters, of which the indent is part. */
  width: number;
  /** Whether a bullet stands before its words. */
  isBullet: boolean;
  /** Whether an empty line, or as much space, is before it. */
  isApart: boolean;
  /** 1-based. */
  page: number;
  /** Markdown heading depth, or that of a PDF's larger letters. */
  depth?: number;
  /** Position among the lines of its page. */
  isFirstOfPage: boolean;
  isLastOfPage: boolean;
  /** The file itself marks it as no part of the text: a page number, a running head. */
  isOutside?: boolean;
}

/** A dash on both sides of a number, as page numbers have it, is no bullet. */
const BULLET = /^[•◦▪‣●○■□►➢✓·∙⁃\uF0B7\uF0A7]\s*|^o\s{2,}|^[-–—*+]\s+(?!\d{1,3}\s+[-–—]$)/u;

/** Splits text into lines with words. Form feeds part pages. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  text.split('\f').forEach((pageText, index) => {
    const page: Line[] = [];
    let isApart = true;
    for (const raw of pageText.split(/\r\n|\r|\n|\u2028|\u2029/)) {
      const line = lineOf(raw, { at, page: index + 1, isApart });
      if (line) {
        page.push(line);
        at += line.words.length;
      }
      isApart = line === undefined;
    }
    markEnds(page);
    lines.push(...page);
  });
  return lines;
}

/** Reads one line; `undefined` when there is no word in it. */
export function lineOf(
  raw: string,
  { at, page, isApart }: { at: number; page: number; isApart: boolean },
): Line | undefined {
  const text = raw.replaceAll('\t', '    ').trimEnd();
  const said = text.trimStart();
  const bullet = BULLET.exec(said)?.[0] ?? '';
  const words = wordsIn(said.slice(bullet.length));
  if (words.length === 0) return undefined;
  return {
    words,
    at,
    page,
    isApart,
    indent: text.length - said.length,
    width: text.length,
    isBullet: bullet !== '',
    isFirstOfPage: false,
    isLastOfPage: false,
  };
}

/** Marks the first and the last line of a page. */
export function markEnds(page: Line[]): void {
  const [first] = page;
  const last = page.at(-1);
  if (first) first.isFirstOfPage = true;
  if (last) last.isLastOfPage = true;
}
