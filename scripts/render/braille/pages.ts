/** Cells on a line and lines on a page of Braille paper in the United States (BANA, Braille Formats 2016, 1.7). */
export const CELLS = 40;
export const LINES = 25;

/** Ends a line that goes on in the next without a space: dot 5. */
export const GOES_ON = '"';

const DIGITS = 'JABCDEFGHI';

/** Lines that stand together. */
export interface Passage {
  lines: string[];
  /** An empty line before it. */
  apart: boolean;
  /** Stays on the page of what follows: a heading. */
  leads: boolean;
}

/** Sets passages on pages: each ends with its number at the right of the last line, and a form feed. */
export function pagesOf(passages: Passage[]): string {
  const pages: string[][] = [];
  let page: string[] = [];
  const end = () => {
    pages.push(page);
    page = [];
  };
  passages.forEach(({ apart, leads, lines }, index) => {
    const gap = apart && page.length > 0 ? 1 : 0;
    // A heading keeps two lines of what follows by it, and what follows that follows a heading itself.
    const least = leads ? lines.length + followers(passages, index + 1) : Math.min(2, lines.length);
    if (page.length > 0 && page.length + gap + least > LINES - 1) end();
    else if (gap > 0) page.push('');
    for (const line of lines) {
      if (page.length === LINES - 1) end();
      page.push(line);
    }
  });
  if (page.length > 0) end();
  return pages.map((lines, index) => pageText(lines, index + 1)).join('');
}

function followers(passages: Passage[], index: number): number {
  const next = passages[index];
  if (!next) return 0;
  const gap = next.apart ? 1 : 0;
  return (
    gap + (next.leads ? next.lines.length + followers(passages, index + 1) : Math.min(2, next.lines.length))
  );
}

function pageText(lines: string[], number: number): string {
  const blank = Array.from({ length: LINES - 1 - lines.length }, () => '');
  const shown = `#${[...String(number)].map((digit) => DIGITS[Number(digit)]).join('')}`;
  return `${[...lines, ...blank, shown.padStart(CELLS)].map((line) => `${line}\r\n`).join('')}\f`;
}

/** Braille in lines: `first` cells before the first, `others` before the rest. */
export function brailleLines(
  braille: string,
  [first, others]: [number, number],
  breakAfter: string[],
): string[] {
  const lines: string[] = [];
  let line = ' '.repeat(first);
  let isEmpty = true;
  for (const word of braille.split(' ').filter((each) => each !== '')) {
    if (!isEmpty && line.length + 1 + word.length > CELLS) {
      lines.push(line);
      line = ' '.repeat(others);
      isEmpty = true;
    }
    line += isEmpty ? '' : ' ';
    isEmpty = false;
    let left = word;
    while (line.length + left.length > CELLS) {
      const at = placeToBreak(left, CELLS - 1 - line.length, breakAfter);
      lines.push(line + left.slice(0, at) + GOES_ON);
      line = ' '.repeat(others);
      left = left.slice(at);
    }
    line += left;
  }
  return [...lines, line];
}

/** Where a word that is longer than a line goes on: after a sign that parts addresses, else never after a prefix. */
function placeToBreak(word: string, room: number, breakAfter: string[]): number {
  for (let at = room; at > room / 2; at--) {
    if (breakAfter.some((sign) => word.slice(0, at).endsWith(sign))) return at;
  }
  let at = room;
  while (at > 1 && /[#@^_".;,]/.test(word.charAt(at - 1))) at--;
  return at;
}
