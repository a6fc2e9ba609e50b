import { type PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import type { StructureTree, Visit } from './structure-tree.js';

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

/** Elements that hold only elements: content straight in them is their borders. */
const HOLD_NO_CONTENT = new Set(['Table', 'TR', 'L']);

/** Marks that are ornaments, by page index. */
export type Decorations = Map<number, Set<number>>;

/** Mends what Chromium's structure lacks. Returns the marks that the pages must show as artifacts. */
export function fixStructure(tree: StructureTree, document: PDFDocument): Decorations {
  const decorations: Decorations = new Map();
  const roles = new Set<string>();
  tree.visit((visit) => {
    if (visit.type in ROLES) roles.add(visit.type);
    if (HOLD_NO_CONTENT.has(visit.type)) discard(tree, visit, decorations, () => true);
    if (visit.type === 'TH' || visit.parents.includes('TH')) discardRepeats(tree, visit, decorations);
    if (visit.type === 'LI') wrapListBody(tree, visit, document);
  });
  if (roles.size > 0) {
    const map = [...roles].sort().map((role) => [role, PDFName.of(ROLES[role] ?? 'Span')] as const);
    tree.root.set(PDFName.of('RoleMap'), document.context.obj(Object.fromEntries(map)));
  }
  return decorations;
}

/**
 * A table's head that is printed again on a later page is there for the eye; it is read out once. Rows are never
 * split between pages, so what a head has on another page is a repetition.
 */
function discardRepeats(tree: StructureTree, visit: Visit, decorations: Decorations): void {
  const marks = tree.kids(visit.element).map((kid) => tree.mark(kid, visit.page)?.page);
  const first = marks.find((page) => page !== undefined);
  discard(tree, visit, decorations, (page) => page !== first);
}

function discard(
  tree: StructureTree,
  { element, page }: Visit,
  decorations: Decorations,
  unwanted: (page: number) => boolean,
): void {
  const kids = tree.kids(element);
  const kept = kids.filter((kid) => {
    const mark = tree.mark(kid, page);
    if (!mark || !unwanted(mark.page)) return true;
    const onPage = decorations.get(mark.page) ?? new Set();
    decorations.set(mark.page, onPage.add(mark.mcid));
    tree.reassign(mark);
    return false;
  });
  if (kept.length < kids.length) tree.setKids(element, kept);
}

/** A list item holds a label and a body (ISO 14289-1, 7.6). */
function wrapListBody(tree: StructureTree, { element, ref, page }: Visit, document: PDFDocument): void {
  const kids = tree.kids(element);
  const typeOf = (kid: PDFObject) => {
    const child = tree.element(kid);
    return child && tree.type(child);
  };
  const labels = kids.filter((kid) => typeOf(kid) === 'Lbl');
  const rest = kids.filter((kid) => typeOf(kid) !== 'Lbl');
  if (rest.length === 0 || rest.every((kid) => typeOf(kid) === 'LBody')) return;
  const body = document.context.obj({ Type: 'StructElem', S: 'LBody', P: ref });
  const bodyRef = document.context.register(body);
  const onPage = element.get(PDFName.of('Pg'));
  if (onPage) body.set(PDFName.of('Pg'), onPage);
  for (const kid of rest) {
    const mark = tree.mark(kid, page);
    if (mark) tree.reassign(mark, bodyRef);
    else tree.element(kid)?.set(PDFName.of('P'), bodyRef);
  }
  tree.setKids(body, rest);
  tree.setKids(element, [...labels, bodyRef]);
}
