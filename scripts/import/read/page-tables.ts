import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const BLOCKS = new Set('p div ul ol dl table blockquote pre h1 h2 h3 h4 h5 h6'.split(' '));

/**
 * Markdown's tables hold one line a cell. Tables that only place things on the page, and those whose cells hold
 * paragraphs or span others, become paragraphs, cell after cell.
 */
export function flattenTables(root: Root): void {
  visit(root, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
    const rows = rowsOf(node);
    if (isSimple(rows)) {
      for (const cell of rows.flat()) onOneLine(cell);
      // A Markdown table has a head; without one of its own, that is the first row.
      for (const cell of rows[0] ?? []) cell.tagName = 'th';
      return undefined;
    }
    const blocks = node.children.flatMap((child) => unpacked(child));
    parent.children.splice(index, 1, ...blocks);
    return [SKIP, index];
  });
}

function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  visit(table, 'element', (node) => {
    if (node.tagName !== 'tr') return undefined;
    rows.push(node.children.filter((cell) => cell.type === 'element') as Element[]);
    return SKIP;
  });
  return rows;
}

function isSimple(rows: Element[][]): boolean {
  const widths = new Set(rows.map((cells) => cells.length));
  if (rows.length < 2 || widths.size !== 1 || widths.has(1)) return false;
  return rows.flat().every(({ properties, children }) => {
    const blocks = children.filter(
      (child) => child.type === 'element' && BLOCKS.has(child.tagName),
    ) as Element[];
    const isSpanning = Number(properties.colSpan ?? 1) > 1 || Number(properties.rowSpan ?? 1) > 1;
    const [first] = blocks;
    return (
      !isSpanning &&
      blocks.length <= 1 &&
      (first === undefined || (first.tagName === 'p' && isAlone(first, children)))
    );
  });
}

function isAlone(node: Element, children: ElementContent[]): boolean {
  return children.every((child) => child === node || (child.type === 'text' && child.value.trim() === ''));
}

function onOneLine(cell: Element): void {
  const [only] = cell.children.filter((child) => child.type === 'element');
  if (only?.type === 'element' && only.tagName === 'p') cell.children = only.children;
  visit(cell, 'element', (node, index, parent) => {
    if (node.tagName !== 'br' || !parent || index === undefined) return;
    parent.children[index] = { type: 'text', value: ' ' };
  });
}

function unpacked(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [];
  if (/^(?:thead|tbody|tfoot|tr|colgroup)$/.test(node.tagName)) return node.children.flatMap(unpacked);
  return [{ ...node, tagName: 'div', properties: {} }];
}
