/** Points in an inch. */
export const INCH = 72;

/** What a document is printed as. Lengths are points. */
export interface PrintFormat {
  name: 'standard' | 'large' | 'insert';
  width: number;
  height: number;
  /** The foot stands in the lower margin. */
  margin: { top: number; side: number; bottom: number };
  /** The body's type. Nothing on the sheet is smaller. */
  type: number;
  columns: 1 | 2;
  /** Between columns. */
  gap: number;
  /** Lines that a paragraph leaves at a page's end and takes to the next, at the least. */
  leastLines: 2 | 3;
  /** Lines of a list that is not divided between two pages. */
  wholeList: number;
}

/**
 * Where nothing may be printed: office printers and presses leave up to a quarter of an inch blank and move the
 * sheet by as much again, and inserting machines grip the edge.
 */
export const SAFE_MARGIN = 0.5 * INCH;

const LETTER = { width: 8.5 * INCH, height: 11 * INCH, columns: 1, gap: 0 } as const;

export type PrintSize = 'standard' | 'large';

/** Large print begins at 18 points (American Printing House for the Blind). */
export const LETTER_FORMATS: Readonly<Record<PrintSize, PrintFormat>> = {
  standard: {
    ...LETTER,
    name: 'standard',
    margin: { top: 0.9 * INCH, side: INCH, bottom: INCH },
    type: 12,
    leastLines: 3,
    wholeList: 8,
  },
  large: {
    ...LETTER,
    name: 'large',
    margin: { top: 0.8 * INCH, side: 0.8 * INCH, bottom: 1.1 * INCH },
    type: 18,
    leastLines: 2,
    wholeList: 6,
  },
};

/** Types in which a bill insert may be set, from the one that reads best. */
export const INSERT_TYPES: readonly number[] = [12, 11, 10];

/** A Letter sheet folded in three, as it fits a bill's envelope, has three panels on each side. */
export const INSERT_PANELS = 6;

/** A panel of a bill insert, in two columns: in one, lines of so small a type would be too long to read. */
export function insertFormat(type: number): PrintFormat {
  return {
    name: 'insert',
    width: 8.5 * INCH,
    height: (11 / 3) * INCH,
    margin: { top: SAFE_MARGIN, side: SAFE_MARGIN, bottom: SAFE_MARGIN + 1.75 * type },
    type,
    columns: 2,
    gap: 0.35 * INCH,
    leastLines: 2,
    wholeList: 4,
  };
}

/** Width of a line of text. */
export function columnWidth({ width, margin, columns, gap }: PrintFormat): number {
  return (width - 2 * margin.side - (columns - 1) * gap) / columns;
}
