import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { StructureTree, Visit } from './structure-tree.js';

/** Ends rows that are too short with empty cells, so that each has as many columns (ISO 14289-1, 7.5). */
export function fillRows(tree: StructureTree, table: Visit, document: PDFDocument): void {
  const rows = rowsOf(tree, table.element);
  const widths = widthsOf(rows.map((row) => tree.kids(row).map((kid) => spansOf(tree.element(kid)))));
  const most = Math.max(...widths);
  rows.forEach((row, index) => {
    const parent = document.context.getObjectRef(row);
    const missing = most - (widths[index] ?? most);
    if (missing === 0 || !parent) return;
    const cells = Array.from({ length: missing }, () =>
      document.context.register(document.context.obj({ Type: 'StructElem', S: 'TD', P: parent, K: [] })),
    );
    tree.setKids(row, [...tree.kids(row), ...cells]);
  });
}

interface Spans {
  rows: number;
  columns: number;
}

function rowsOf(tree: StructureTree, element: PDFDict): PDFDict[] {
  return tree.kids(element).flatMap((kid) => {
    const child = tree.element(kid);
    if (!child) return [];
    const type = tree.type(child);
    if (type === 'TR') return [child];
    return ['THead', 'TBody', 'TFoot'].includes(type) ? rowsOf(tree, child) : [];
  });
}

/** How many columns each row takes, cells that reach down from rows above it included. */
function widthsOf(rows: Spans[][]): number[] {
  const widths = rows.map(() => 0);
  rows.forEach((cells, index) => {
    for (const { rows: height, columns } of cells) {
      for (let below = index; below < Math.min(index + height, rows.length); below++) {
        widths[below] = (widths[below] ?? 0) + columns;
      }
    }
  });
  return widths;
}

function spansOf(cell: PDFDict | undefined): Spans {
  const given = cell?.lookup(PDFName.of('A'));
  const attributes = given instanceof PDFArray ? given.asArray().map((_, i) => given.lookup(i)) : [given];
  const value = (name: string) => {
    for (const one of attributes) {
      const found = one instanceof PDFDict ? one.lookup(PDFName.of(name)) : undefined;
      if (found instanceof PDFNumber) return found.asNumber();
    }
    return 1;
  };
  return { rows: value('RowSpan'), columns: value('ColSpan') };
}
