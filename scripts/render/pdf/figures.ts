import { type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { figureBoxes } from './figure-boxes.js';
import { around, type Box } from './matrix.js';
import { readContent } from './page-content.js';
import type { StructureTree, Visit } from './structure-tree.js';

/** Says where each figure is on its page (ISO 14289-1, 7.3). */
export function describeFigures(tree: StructureTree, document: PDFDocument): void {
  const pages = new Map<number, Map<number, Box>>();
  const boxesOn = (page: number) => {
    const known = pages.get(page) ?? figureBoxes(readContent(document, document.getPage(page)));
    pages.set(page, known);
    return known;
  };
  tree.visit((visit) => {
    if (visit.type !== 'Figure') return;
    const box = boxOf(tree, visit, boxesOn);
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

function boxOf(
  tree: StructureTree,
  { element, page }: Visit,
  boxesOn: (page: number) => Map<number, Box>,
): Box | undefined {
  let box: Box | undefined;
  for (const kid of tree.kids(element)) {
    const mark = tree.mark(kid, page);
    const part = mark && boxesOn(mark.page).get(mark.mcid);
    if (part)
      box = around(
        [
          [part[0], part[1]],
          [part[2], part[3]],
        ],
        box,
      );
  }
  return box;
}
