import { wrap } from './wrap.js';

/** A cell: its words, and how they are coloured once they are in their place. */
export interface TextCell {
  text: string;
  paint?: (text: string) => string;
  /** The most lines it may take; what is left out is marked by `…`. */
  lines?: number;
}

const BETWEEN = '  ';

/** Rows of cells in columns of so many characters each; words that do not fit go on below. */
export function textTable(rows: TextCell[][], widths: number[]): string[] {
  return rows.flatMap((row) => {
    const cells = row.map(({ text, lines }, column) => {
      const width = widths[column] ?? 1;
      return cut(fold(text, width), width, lines);
    });
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      row
        .map(({ paint }, column) => {
          const words = cells[column]?.[line] ?? '';
          const isLast = column === row.length - 1;
          const blank = isLast ? '' : ' '.repeat(Math.max(0, (widths[column] ?? 1) - words.length));
          return (words === '' ? '' : (paint ?? String)(words)) + blank;
        })
        .join(BETWEEN)
        .trimEnd(),
    );
  });
}

/** Shares what room `width` leaves among the columns without a width of their own. */
export function columnWidths(width: number, given: (number | undefined)[]): number[] {
  const taken = given.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const free = width - taken - BETWEEN.length * (given.length - 1);
  const open = given.filter((each) => each === undefined).length;
  return given.map((each) => each ?? Math.max(NARROWEST, Math.floor(free / open)));
}

const NARROWEST = 16;

/** Lines of at most `width` characters; a word that is longer is broken. */
function fold(text: string, width: number): string[] {
  const longWord = new RegExp(`[^\\s]{${width}}(?=[^\\s])`, 'g');
  return wrap(text.replace(longWord, '$& '), width);
}

function cut(lines: string[], width: number, most = lines.length): string[] {
  if (lines.length <= most) return lines;
  const last = (lines[most - 1] ?? '').slice(0, width - 1).trimEnd();
  return [...lines.slice(0, most - 1), `${last}…`];
}

/** How wide a page of text is: a terminal's width within reason, and always the same where there is none. */
export function pageWidth(stream: { isTTY?: boolean; columns?: number }): number {
  if (stream.isTTY !== true || stream.columns === undefined) return 100;
  return Math.min(Math.max(stream.columns, 60), 160);
}
