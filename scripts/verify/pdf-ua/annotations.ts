import { PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { Check, PdfFault, StructureElement, TaggedPdf } from './model.js';
import { at, textOf } from './said.js';

/** Bit of an annotation's flags that hides it (ISO 32000-1, 12.5.3). */
const HIDDEN = 2;

/** Which element a kind of annotation must be in, and the clause that says so. */
const HOLDERS: Record<string, [type: string, clause: string]> = {
  Link: ['Link', '7.18.5'],
  Widget: ['Form', '7.18.4'],
};

/** Links and other annotations are in the structure and have words of their own (ISO 14289-1, 7.18). */
export const checkAnnotations: Check = (pdf) => [
  ...pdf.pages.flatMap(({ page }, index) => pageFaults(pdf, page, index)),
  ...pdf.elements.flatMap(formFaults),
];

function pageFaults(pdf: TaggedPdf, page: PDFDict, index: number): PdfFault[] {
  const annotations = annotationsOf(page);
  if (annotations.length === 0) return [];
  const faults = annotations.flatMap((annotation) => {
    return annotationFaults(pdf, annotation).map((fault) => ({ ...fault, ...at(index) }));
  });
  if (page.lookup(PDFName.of('Tabs')) !== PDFName.of('S')) {
    const what = 'has links that are not reached in the order of its structure (Tabs)';
    faults.push({ clause: '7.18.3', ...at(index), what });
  }
  return faults;
}

function annotationFaults(pdf: TaggedPdf, annotation: PDFDict): PdfFault[] {
  const subtype = annotation.lookup(PDFName.of('Subtype'));
  const kind = subtype instanceof PDFName ? subtype.decodeText() : 'annotation of no kind';
  const flags = annotation.lookup(PDFName.of('F'));
  if (flags instanceof PDFNumber && (flags.asNumber() & HIDDEN) !== 0) return [];
  if (kind === 'TrapNet') return [{ clause: '7.18.2', what: 'has a trap network' }];
  const holder = holderOf(pdf, annotation);
  if (kind === 'PrinterMark') {
    return holder ? [{ clause: '7.18.8', what: 'has a printer’s mark in its structure' }] : [];
  }
  const [type, clause] = HOLDERS[kind] ?? ['Annot', '7.18.1'];
  const faults: PdfFault[] = [];
  if (!holder || !isOf(holder, type)) faults.push({ clause, what: `has a ${kind} that no ${type} holds` });
  else if (!pdf.elements.some((element) => element.dict === holder && refersTo(pdf, element, annotation))) {
    faults.push({ clause, what: `has a ${kind} that the structure does not name` });
  }
  const words = textOf(annotation.lookup(PDFName.of(kind === 'Widget' ? 'TU' : 'Contents'))) ?? '';
  const alt = kind === 'Link' ? '' : (textOf(holder?.lookup(PDFName.of('Alt'))) ?? '');
  if (words.trim() === '' && alt.trim() === '') {
    faults.push({
      clause: kind === 'Link' ? clause : '7.18.1',
      what: `has a ${kind} without words of its own`,
    });
  }
  return faults;

  function isOf(dict: PDFDict, wanted: string): boolean {
    const element = pdf.elements.find((one) => one.dict === dict);
    return element?.type === wanted || (element?.type === 'NonStruct' && element.parent?.type === wanted);
  }
}

/** The element that the parent tree says holds it. */
function holderOf({ parentTree }: TaggedPdf, annotation: PDFDict): PDFDict | undefined {
  const key = annotation.lookup(PDFName.of('StructParent'));
  const slot = key instanceof PDFNumber ? parentTree.get(key.asNumber()) : undefined;
  return slot instanceof PDFDict ? slot : undefined;
}

function refersTo({ document }: TaggedPdf, { kids }: StructureElement, annotation: PDFDict): boolean {
  return kids.some((kid) => kid.kind === 'object' && document.context.lookup(kid.ref) === annotation);
}

/** A form element holds one field and nothing else, unless it says what it is itself. */
function formFaults({ type, kids, page, dict }: StructureElement): PdfFault[] {
  if (type !== 'Form' || dict.has(PDFName.of('A'))) return [];
  const isField = kids.length === 1 && kids[0]?.kind === 'object';
  return isField
    ? []
    : [{ clause: '7.18.4', ...at(page), what: 'has a form element that does not hold one field' }];
}

function annotationsOf(page: PDFDict): PDFDict[] {
  const list = page.lookup(PDFName.of('Annots'));
  if (!(list instanceof PDFArray)) return [];
  return list.asArray().flatMap((_, index) => {
    const annotation = list.lookup(index);
    return annotation instanceof PDFDict ? [annotation] : [];
  });
}
