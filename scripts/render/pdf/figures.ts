import { type PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { figureBoxes } from './figure-boxes.js';
import { formsIn } from './forms.js';
import { around, type Box, corners } from './matrix.js';
import { readContent } from './page-content.js';
import type { StructureTree, Visit } from './structure-tree.js';

/** Says where each figure is on its page (ISO 14289-1, 7.3; ISO 32000-1, 14.8.5.4.3). */
export function describeFigures(tree: StructureTree, document: PDFDocument): void {
  const pages = new Map<number, Map<number, Box>>();
  const boxesOn = (index: number) => {
    const page = document.getPage(index);
    const known =
      pages.get(index) ?? figureBoxes(readContent(document, page), formsIn(page.node.Resources()));
    pages.set(index, known);
    return known;
  };
  tree.visit((visit) => {
    if (visit.type !== 'Figure') return;
    const box = boxOf(tree, visit.element, visit.page, boxesOn);
    if (!box) return;
    const layout = document.context.obj({
      O: 'Layout',
      Placement: 'Block',
      BBox: box.map((edge) => Number(edge.toFixed(2))),
    });
    const former = visit.element.get(PDFName.of('A'));
    visit.element.set(PDFName.of('A'), former ? document.context.obj([former, layout]) : layout);
  });
}

/** The box around all that a figure and what is in it shows. */
function boxOf(
  tree: StructureTree,
  element: PDFDict,
  page: Visit['page'],
  boxesOn: (page: number) => Map<number, Box>,
): Box | undefined {
  let box: Box | undefined;
  const own = tree.pageOf(element) ?? page;
  for (const kid of tree.kids(element)) {
    const child = tree.element(kid);
    const mark = tree.mark(kid, own);
    const part = child ? boxOf(tree, child, own, boxesOn) : mark && boxesOn(mark.page).get(mark.mcid);
    if (part) box = around(corners(part), box);
  }
  return box;
}
