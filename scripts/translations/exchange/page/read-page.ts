import type { Element, Nodes, Root } from 'hast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { CpniError } from '../../../cpni-error.js';
import { foldWords } from '../../units/words.js';
import type { Returned, ReturnedUnit } from '../returned.js';
import { readHeading } from './page-words.js';

/** What was read of one row; its cells are understood beside the unit that they are of. */
export interface PageUnit extends ReturnedUnit {
  cell: Element;
}

/**
 * Reads the table that a translator filled in.
 *
 * @throws CpniError when the page has no such table, or does not tell of which document it is
 */
export function readPage(page: Root, path: string): Returned & { units: PageUnit[] } {
  const hint = 'Give the file that `cpni translations export` wrote, with its table and the line above it.';
  const units: PageUnit[] = [];
  visit(page, 'element', (row) => {
    if (row.tagName !== 'tr') return;
    const unit = unitIn(row);
    if (unit) units.push(unit);
    return SKIP;
  });
  if (units.length === 0)
    throw new CpniError('The file has no table with numbered parts of a document.', { path, hint });
  const about = headingIn(page);
  if (!about) throw new CpniError('The file does not tell of which document it is.', { path, hint });
  return { path, ...about, units };
}

function unitIn(row: Element): PageUnit | undefined {
  const cells = row.children.filter(
    (node): node is Element => node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th'),
  );
  const [number, source, cell] = cells;
  const id = number && /\d+-[0-9a-f]{8}(?![0-9a-f])/.exec(textOf(number))?.[0];
  if (!id || !source || !cell) return undefined;
  return { id, cell, sourceWords: foldWords(textOf(source)), isDone: false };
}

function headingIn(page: Root): ReturnType<typeof readHeading> {
  let found: ReturnType<typeof readHeading>;
  visit(page, 'element', (node) => {
    if (node.tagName === 'table' || node.tagName === 'head') return SKIP;
    if (!/^(h[1-6]|p)$/.test(node.tagName)) return;
    found = readHeading(textOf(node));
    return found ? EXIT : undefined;
  });
  return found;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
