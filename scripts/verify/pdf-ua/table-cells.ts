import { PDFNumber } from '@cantoo/pdf-lib';
import type { StructureElement } from './model.js';
import { attribute } from './said.js';

/** A cell and where it stands, counted from 0. */
export interface PlacedCell {
  element: StructureElement;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A table's cells, each put where the ones before it leave room, and the number of its rows. */
export function placeCells(table: StructureElement): { cells: PlacedCell[]; rowCount: number } {
  const rows = rowsIn(table);
  const taken = new Set<string>();
  const cells: PlacedCell[] = [];
  rows.forEach((row, index) => {
    let column = 0;
    for (const element of partsOf(row)) {
      if (element.type !== 'TH' && element.type !== 'TD') continue;
      while (taken.has(`${index} ${column}`)) column++;
      const cell = {
        element,
        row: index,
        column,
        rows: span(element, 'RowSpan'),
        columns: span(element, 'ColSpan'),
      };
      cells.push(cell);
      for (const place of placesOf(cell)) taken.add(place);
      column += cell.columns;
    }
  });
  return { cells, rowCount: rows.length };
}

/** The places of the grid that a cell covers: `row column`. */
export function placesOf({ row, column, rows, columns }: PlacedCell): string[] {
  return Array.from({ length: rows * columns }, (_, index) => {
    return `${row + Math.floor(index / columns)} ${column + (index % columns)}`;
  });
}

function rowsIn(element: StructureElement): StructureElement[] {
  return partsOf(element).flatMap((part) => {
    if (part.type === 'TR') return [part];
    return ['THead', 'TBody', 'TFoot'].includes(part.type) ? rowsIn(part) : [];
  });
}

/** Elements that only hold others are looked through. */
function partsOf({ kids }: StructureElement): StructureElement[] {
  return kids.flatMap((kid) => {
    if (kid.kind !== 'element') return [];
    return kid.element.type === 'NonStruct' ? partsOf(kid.element) : [kid.element];
  });
}

function span(cell: StructureElement, name: 'RowSpan' | 'ColSpan'): number {
  const value = attribute(cell, name);
  return value instanceof PDFNumber ? Math.max(1, value.asNumber()) : 1;
}
