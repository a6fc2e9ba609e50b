import type { PDFDocument } from '@cantoo/pdf-lib';
import { formsIn } from './forms.js';
import { readContent } from './page-content.js';
import { plainMarks } from './painted-marks.js';
import type { Mark, StructureTree, Visit } from './structure-tree.js';

/** Marks that are ornaments, by page index. */
export type Decorations = Map<number, Set<number>>;

/** Elements whose drawings are content; so they are in what is inside of them. */
const DRAWN = new Set(['Figure', 'Formula']);
/** Elements that hold only elements: content straight in them is their borders. */
const HOLD_NO_CONTENT = new Set(['Table', 'TR', 'L']);

/**
 * Takes what is only for the eye out of the structure: borders, rules and grounds, and a table's head that is printed
 * again on a later page. Returns these marks.
 */
export function discardOrnaments(tree: StructureTree, document: PDFDocument): Decorations {
  const decorations: Decorations = new Map();
  const plain = document
    .getPages()
    .map((page) => plainMarks(readContent(document, page), formsIn(page.node.Resources())));
  tree.visit((visit) => {
    const lineage = [...visit.parents, visit.type];
    if (HOLD_NO_CONTENT.has(visit.type)) discard(tree, visit, decorations, () => true);
    else if (!lineage.some((type) => DRAWN.has(type))) {
      discard(tree, visit, decorations, ({ page, mcid }) => plain[page]?.has(mcid) ?? false);
    }
    if (lineage.includes('TH')) discardRepeats(tree, visit, decorations);
  });
  return decorations;
}

/** Rows are never split between pages, so what a head has on another page is a repetition. */
function discardRepeats(tree: StructureTree, visit: Visit, decorations: Decorations): void {
  const marks = tree.kids(visit.element).map((kid) => tree.mark(kid, visit.page)?.page);
  const first = marks.find((page) => page !== undefined);
  discard(tree, visit, decorations, ({ page }) => page !== first);
}

function discard(
  tree: StructureTree,
  { element, page }: Visit,
  decorations: Decorations,
  unwanted: (mark: Mark) => boolean,
): void {
  const kids = tree.kids(element);
  const kept = kids.filter((kid) => {
    const mark = tree.mark(kid, page);
    if (!mark || !unwanted(mark)) return true;
    const onPage = decorations.get(mark.page) ?? new Set();
    decorations.set(mark.page, onPage.add(mark.mcid));
    tree.reassign(mark);
    return false;
  });
  if (kept.length < kids.length) tree.setKids(element, kept);
}
