import { PDFArray, PDFName } from '@cantoo/pdf-lib';
import type { Check, PdfFault, StructureElement } from './model.js';
import { at, attribute, textOf } from './said.js';
import { type PlacedCell, placeCells, placesOf } from './table-cells.js';

/** Tables are grids without holes, and each cell has a head (ISO 14289-1, 7.2 and 7.5). */
export const checkTables: Check = ({ elements }) =>
  elements
    .filter(({ type }) => type === 'Table')
    .flatMap((table) => {
      // Which head is a cell's cannot be told in what is no grid.
      const faults = gridFaults(table);
      return faults.length > 0 ? faults : headFaults(table);
    });

function gridFaults(table: StructureElement): PdfFault[] {
  const { cells, rowCount } = placeCells(table);
  const fault = (what: string): PdfFault[] => [{ clause: '7.2', ...at(table.page), what }];
  const taken = new Set<string>();
  for (const place of cells.flatMap(placesOf)) {
    if (taken.has(place)) return fault('has a table with cells that lie on one another');
    taken.add(place);
  }
  const widths = new Array<number>(rowCount).fill(0);
  for (const place of taken) {
    const row = Number(place.split(' ')[0]);
    if (row >= rowCount) return fault('has a table with a cell that reaches below its last row');
    widths[row] = (widths[row] ?? 0) + 1;
  }
  const short = widths.findIndex((width) => width !== widths[0]);
  return short < 0
    ? []
    : fault(
        `has a table whose row ${short + 1} has ${widths[short]} columns, and the first one ${widths[0]}`,
      );
}

function headFaults(table: StructureElement): PdfFault[] {
  const { cells } = placeCells(table);
  const heads = cells.filter(({ element }) => element.type === 'TH');
  if (heads.length === 0) return [];
  const names = new Set(heads.map(({ element }) => textOf(element.dict.lookup(PDFName.of('ID')))));
  const headless = cells.filter((cell) => {
    if (cell.element.type !== 'TD') return false;
    const named = headersOf(cell.element);
    return named.length > 0
      ? named.some((name) => !names.has(name))
      : !heads.some((head) => isHeadOf(head, cell));
  });
  if (headless.length === 0) return [];
  const count = headless.length === 1 ? '1 cell' : `${headless.length} cells`;
  return [{ clause: '7.5', ...at(table.page), what: `has a table with ${count} whose head cannot be told` }];
}

function headersOf(cell: StructureElement): (string | undefined)[] {
  const headers = attribute(cell, 'Headers');
  return headers instanceof PDFArray
    ? headers.asArray().map((_, index) => textOf(headers.lookup(index)))
    : [];
}

function isHeadOf(head: PlacedCell, cell: PlacedCell): boolean {
  const scope = attribute(head.element, 'Scope');
  const says = (...scopes: string[]) => scopes.some((one) => scope === PDFName.of(one));
  const sharesColumn = head.column < cell.column + cell.columns && cell.column < head.column + head.columns;
  const sharesRow = head.row < cell.row + cell.rows && cell.row < head.row + head.rows;
  return (sharesColumn && says('Column', 'Both')) || (sharesRow && says('Row', 'Both'));
}
