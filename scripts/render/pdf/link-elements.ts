import { PDFDict, type PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import type { StructureTree, Visit } from './structure-tree.js';

/** Calls what holds a link's annotation a link (ISO 14289-1, 7.18.5), also where a page gave it another role. */
export function nameLinks(tree: StructureTree, { element, type }: Visit, document: PDFDocument): void {
  if (type === 'NonStruct' && tree.kids(element).some((kid) => isLink(document, kid))) {
    tree.setType(element, 'Link');
  }
}

function isLink({ context }: PDFDocument, kid: PDFObject): boolean {
  const reference = context.lookup(kid);
  const object = reference instanceof PDFDict ? reference.lookup(PDFName.of('Obj')) : undefined;
  return object instanceof PDFDict && object.lookup(PDFName.of('Subtype')) === PDFName.of('Link');
}
