import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { textOf } from '../../site/text-of.js';

/**
 * Ties each cell to its column's head: `scope` for assistive technology, `data-head` for narrow screens, where a row is
 * shown as a list. Browsers keep such a table a table; where one does not, each cell still says its column.
 */
export function labelTables(root: Root): void {
  visit(root, 'element', (table) => {
    if (table.tagName !== 'table') return;
    const rows = rowsOf(table);
    const heads = (rows[0] ? cellsOf(rows[0]) : []).map((cell) => textOf(cell).trim());
    for (const row of rows) {
      for (const [column, cell] of cellsOf(row).entries()) {
        delete cell.properties.align;
        if (cell.tagName === 'th') cell.properties.scope = 'col';
        else if (heads[column]) cell.properties.dataHead = `${heads[column]}:`;
      }
    }
  });
}

export function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'tr') rows.push(node);
  });
  return rows;
}

export function cellsOf(row: Element): Element[] {
  return row.children.filter(
    (node): node is Element => node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th'),
  );
}
