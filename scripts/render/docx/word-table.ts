import { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Element } from 'hast';
import { textOf } from '../../../site/text-of.js';
import { cellsOf, rowsOf } from '../tables.js';
import { COLUMN, POINT } from './measures.js';
import { type BookmarkOf, runs } from './runs.js';
import { STYLE } from './styles.js';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const THIN = { style: BorderStyle.SINGLE, size: 4, color: 'A0A8B0' };

/** Letters in a cell beyond which a column gets no wider. */
const WIDE = 60;

/**
 * A table whose first row heads it: Word repeats that row on each page and reads it out as the columns' heads.
 *
 * @param indent how far it is set in
 * @param direction of the language: the first column is where lines begin
 */
export function wordTable(
  node: Element,
  bookmarkOf: BookmarkOf,
  indent: number,
  direction: 'ltr' | 'rtl',
): Table {
  const rows = rowsOf(node);
  const width = COLUMN - indent;
  const widths = columnWidths(rows, width);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    ...(direction === 'rtl' && { visuallyRightToLeft: true }),
    ...(indent > 0 && { indent: { size: indent, type: WidthType.DXA } }),
    columnWidths: widths,
    margins: { left: 0, right: 6 * POINT },
    borders: {
      top: NONE,
      left: NONE,
      right: NONE,
      insideVertical: NONE,
      bottom: THIN,
      insideHorizontal: THIN,
    },
    tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
    rows: rows.map((row) => {
      const cells = cellsOf(row);
      const isHead = cells.every((cell) => cell.tagName === 'th');
      const style = isHead ? STYLE.tableHead : STYLE.tableText;
      return new TableRow({
        cantSplit: true,
        tableHeader: isHead,
        children: cells.map(
          (cell, column) =>
            new TableCell({
              width: { size: widths[column] ?? width, type: WidthType.DXA },
              children: [new Paragraph({ style, children: runs(cell.children, bookmarkOf) })],
            }),
        ),
      });
    }),
  });
}

/** Widths in twentieths of a point: a column gets room for its longest cell within bounds, and for its words. */
function columnWidths(rows: Element[], width: number): number[] {
  const columns = Math.max(1, ...rows.map((row) => cellsOf(row).length));
  const shares = Array.from({ length: columns }, (_, column) => {
    const texts = rows.map((row) => textOf(cellsOf(row)[column] ?? { type: 'root', children: [] }).trim());
    const longest = Math.max(1, ...texts.map((text) => text.length));
    const word = Math.max(1, ...texts.flatMap((text) => text.split(/\s+/)).map(({ length }) => length));
    return Math.max(word + 3, Math.min(WIDE, longest + 3));
  });
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((share / whole) * width));
}
