import type { Element, Nodes, Root } from 'hast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { CpniError } from '../../../cpni-error.js';
import { foldWords } from '../../units/words.js';
import type { Returned, ReturnedUnit } from '../returned.js';
import { languageName, readHeading } from './page-words.js';

/** What was read of one row; its cells are understood beside the unit that they are of. */
export interface PageUnit extends ReturnedUnit {
  cell: Element;
}

/**
 * Reads the table that a translator filled in. A row whose number was lost is read too: its words tell whose it is.
 *
 * @throws CpniError when the page has no such table, or does not tell of which document it is
 */
export function readPage(page: Root, path: string): Returned & { units: PageUnit[] } {
  const hint = 'Give the file that `cpni translations export` wrote, with its table and the line above it.';
  const about = headingIn(page);
  const tables = tablesIn(page).map((table) => unitsIn(table, about?.sourceLocale));
  const numbered = tables.filter((units) => units.some(({ id }) => id !== undefined));
  // A table of the translator's own, such as a glossary, has no numbers; ours has lost them only where none has any.
  const units = (numbered.length > 0 || !about ? numbered : tables).flat();
  if (units.length === 0)
    throw new CpniError('The file has no table with numbered parts of a document.', { path, hint });
  if (!about) throw new CpniError('The file does not tell of which document it is.', { path, hint });
  return { path, ...about, units };
}

function tablesIn(page: Root): Element[] {
  const tables: Element[] = [];
  visit(page, 'element', (node) => {
    if (node.tagName !== 'table') return;
    tables.push(node);
    return SKIP;
  });
  return tables;
}

function unitsIn(table: Element, sourceLocale: string | undefined): PageUnit[] {
  const units: PageUnit[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'thead') return SKIP;
    if (node.tagName !== 'tr') return;
    const unit = unitIn(node);
    const isHead = sourceLocale !== undefined && unit?.sourceWords === languageName(sourceLocale);
    if (unit && (unit.id !== undefined || !isHead)) units.push(unit);
    return SKIP;
  });
  return units;
}

/** Number, source, translation; the column of numbers may have been taken out. A lone cell is a note. */
function unitIn(row: Element): PageUnit | undefined {
  const cells = row.children.filter(
    (node): node is Element => node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th'),
  );
  const id = cells[0] && /\d+-[0-9a-f]{8}(?![0-9a-f])/.exec(textOf(cells[0]))?.[0];
  const [source, cell] = id === undefined && cells.length === 2 ? cells : cells.slice(1);
  if (!source || !cell) return undefined;
  const read = { cell, sourceWords: foldWords(textOf(source)), isDone: false };
  return id === undefined ? read : { ...read, id };
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
