import { type PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import type { StructureTree, Visit } from './structure-tree.js';

/** Makes what a list holds its items, whatever else the page calls them: a list of notes is one of items (ISO 14289-1, 7.6). */
export function nameListItems(tree: StructureTree, { element }: Visit): void {
  for (const kid of tree.kids(element)) {
    const child = tree.element(kid);
    if (child && tree.type(child) === 'NonStruct') tree.setType(child, 'LI');
  }
}

/** A list item holds a label and a body (ISO 14289-1, 7.6). */
export function wrapListBody(
  tree: StructureTree,
  { element, ref, page }: Visit,
  document: PDFDocument,
): void {
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
