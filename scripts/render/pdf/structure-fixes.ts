import { type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { levelHeadings } from './heading-levels.js';
import { nameLinks } from './link-elements.js';
import { nameListItems, wrapListBody } from './list-items.js';
import { type Decorations, discardOrnaments } from './ornaments.js';
import type { StructureTree, Visit } from './structure-tree.js';
import { fillRows } from './table-grid.js';

/** Structure types that PDF 1.7 does not know, and what stands for them (ISO 14289-1, 7.1). */
const ROLES: Record<string, string> = {
  Strong: 'Span',
  Em: 'Span',
  Aside: 'Sect',
  Title: 'P',
  FENote: 'Note',
  Sub: 'Span',
  DocumentFragment: 'Div',
};

/** Mends what Chromium's structure lacks. Returns the marks that the pages must show as artifacts. */
export function fixStructure(tree: StructureTree, document: PDFDocument): Decorations {
  const roles = new Set<string>();
  tree.visit((visit) => {
    if (visit.type in ROLES) roles.add(visit.type);
    if (visit.type === 'L') nameListItems(tree, visit);
    if (visit.type === 'Figure') namePictureFrame(tree, visit);
    nameLinks(tree, visit, document);
  });
  const decorations = discardOrnaments(tree, document);
  tree.visit((visit) => {
    if (visit.type === 'LI') wrapListBody(tree, visit, document);
    if (visit.type === 'Table') fillRows(tree, visit, document);
  });
  levelHeadings(tree);
  if (roles.size > 0) {
    const map = [...roles].sort().map((role) => [role, PDFName.of(ROLES[role] ?? 'Span')] as const);
    tree.root.set(PDFName.of('RoleMap'), document.context.obj(Object.fromEntries(map)));
  }
  return decorations;
}

/**
 * A `<figure>` is what holds a picture and its caption. The picture itself has the words for those who do not see it
 * (ISO 14289-1, 7.3).
 */
function namePictureFrame(tree: StructureTree, { element }: Visit): void {
  const saysItself = ['Alt', 'ActualText'].some((key) => element.has(PDFName.of(key)));
  const holdsOthers = tree.kids(element).some((kid) => tree.element(kid));
  if (!saysItself && holdsOthers) tree.setType(element, 'Div');
}
