import type { MatrixRow, MatrixSet } from './matrix.js';

/** The rows worth a line, and the names of elements that are asked of none of the set's documents. */
export function rowsShown({ rows }: MatrixSet): { shown: MatrixRow[]; notAsked: string[] } {
  const isAsked = ({ cells }: MatrixRow) => cells.some((cell) => cell && cell.status !== 'not-applicable');
  return {
    shown: rows.filter(isAsked),
    notAsked: rows.filter((row) => !isAsked(row)).map(({ id }) => id),
  };
}

/** Someone's words in one line, without what a terminal or a spreadsheet would obey. */
export function oneLine(words: string): string {
  return words.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
