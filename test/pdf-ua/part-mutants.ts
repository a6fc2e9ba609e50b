import { PDFArray, PDFDict, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import type { EditablePdf } from './editable-pdf.js';
import type { Mutant } from './mutant.js';

const name = (text: string) => PDFName.of(text);

/** An empty list or table of its own, whose parts the mutant chooses. */
function add(pdf: EditablePdf, type: string, ...parts: string[]): PDFDict {
  const element = pdf.append(pdf.element('Document'), type);
  for (const part of parts) pdf.append(element, part);
  return element;
}

function nameNobody(pdf: EditablePdf): void {
  const headers = pdf.document.context.obj([PDFString.of('nobody')]);
  pdf.setAttribute(pdf.element('TD'), 'Table', 'Headers', headers);
}

/** Lists, tables and annotations, broken. */
export const PART_MUTANTS: readonly Mutant[] = [
  {
    clause: '7.2',
    name: 'a table holds a paragraph',
    break: (pdf) => void pdf.append(pdf.element('Table'), 'P'),
  },
  { clause: '7.2', name: 'a row is outside of tables', break: (pdf) => void add(pdf, 'TR') },
  { clause: '7.2', name: 'a head is outside of tables', break: (pdf) => void add(pdf, 'THead') },
  { clause: '7.2', name: 'a cell is outside of rows', break: (pdf) => void add(pdf, 'TD') },
  { clause: '7.2', name: 'a row holds a paragraph', break: (pdf) => void pdf.append(pdf.element('TR'), 'P') },
  {
    clause: '7.2',
    name: 'a table has two heads',
    break: (pdf) => void add(pdf, 'Table', 'THead', 'THead', 'TBody'),
  },
  {
    clause: '7.2',
    name: 'a table has two feet',
    break: (pdf) => void add(pdf, 'Table', 'TBody', 'TFoot', 'TFoot'),
  },
  { clause: '7.2', name: 'a table has a head and no body', break: (pdf) => void add(pdf, 'Table', 'THead') },
  {
    clause: '7.2',
    name: 'a table has its caption amid its rows',
    break: (pdf) => void pdf.append(pdf.element('Table'), 'Caption', 1),
  },
  {
    clause: '7.2',
    name: 'a table has two captions',
    break: (pdf) => {
      pdf.append(pdf.element('Table'), 'Caption', 0);
      pdf.append(pdf.element('Table'), 'Caption');
    },
  },
  {
    clause: '7.2',
    name: 'cells lie on one another',
    break: (pdf) => {
      pdf.setAttribute(pdf.element('TD', 1), 'Table', 'RowSpan', PDFNumber.of(2));
      pdf.setAttribute(pdf.element('TD', 3), 'Table', 'ColSpan', PDFNumber.of(2));
    },
  },
  {
    clause: '7.2',
    name: 'a row has a cell too many',
    break: (pdf) => void pdf.append(pdf.element('TR', 1), 'TD'),
  },
  {
    clause: '7.2',
    name: 'a cell reaches below the last row',
    break: (pdf) => pdf.setAttribute(pdf.element('TD', 5), 'Table', 'RowSpan', PDFNumber.of(2)),
  },
  { clause: '7.2', name: 'an item is outside of lists', break: (pdf) => void add(pdf, 'LI') },
  { clause: '7.2', name: 'an item’s body is outside of items', break: (pdf) => void add(pdf, 'LBody') },
  { clause: '7.2', name: 'a list holds a paragraph', break: (pdf) => void pdf.append(pdf.element('L'), 'P') },
  {
    clause: '7.2',
    name: 'an item holds a paragraph',
    break: (pdf) => void pdf.append(pdf.element('LI'), 'P'),
  },
  {
    clause: '7.2',
    name: 'a list has its caption at the end',
    break: (pdf) => void pdf.append(pdf.element('L'), 'Caption'),
  },
  { clause: '7.2', name: 'an entry is outside of contents', break: (pdf) => void add(pdf, 'TOCI') },
  { clause: '7.2', name: 'contents hold a paragraph', break: (pdf) => void add(pdf, 'TOC', 'P') },
  {
    clause: '7.5',
    name: 'cells do not tell their heads',
    break: (pdf) => {
      for (const cell of [0, 1, 2, 3, 4, 5]) pdf.dropAttribute(pdf.element('TD', cell), 'Headers');
      for (const head of [0, 1, 2]) pdf.dropAttribute(pdf.element('TH', head), 'Scope');
    },
  },
  {
    clause: '7.5',
    name: 'a cell names a head that is not there, and none is told in another way',
    break: (pdf) => {
      nameNobody(pdf);
      for (const head of [0, 1, 2]) pdf.dropAttribute(pdf.element('TH', head), 'Scope');
    },
  },
  {
    clause: '7.5',
    name: 'a cell names a head that is not there',
    break: nameNobody,
    beyondVeraPdf: 'it is content with the column’s head',
  },
  {
    clause: '7.6',
    name: 'a list does not say how it is numbered',
    break: (pdf) => pdf.dropAttribute(pdf.element('L'), 'ListNumbering'),
    beyondVeraPdf: 'it does not read how lists are numbered',
  },
  {
    clause: '7.18.1',
    name: 'a comment is in no element',
    break: (pdf) => annotate(pdf, 'Text', { Contents: PDFString.of('A comment') }),
  },
  { clause: '7.18.2', name: 'a page has a trap network', break: (pdf) => annotate(pdf, 'TrapNet') },
  {
    clause: '7.18.3',
    name: 'links are not in the order of the structure',
    break: ({ page }) => void page.delete(name('Tabs')),
  },
  {
    clause: '7.18.4',
    name: 'a field is in no form',
    break: (pdf) =>
      annotate(pdf, 'Widget', { FT: name('Btn'), TU: PDFString.of('A box'), T: PDFString.of('box') }),
  },
  { clause: '7.18.4', name: 'a form element holds no field', break: (pdf) => void add(pdf, 'Form') },
  {
    clause: '7.18.5',
    name: 'a link is in a paragraph only',
    break: (pdf) => pdf.setType(pdf.element('Link'), 'Span'),
  },
  {
    clause: '7.18.5',
    name: 'a link has no words',
    break: (pdf) => void pdf.annotations()[0]?.delete(name('Contents')),
  },
  {
    clause: '7.18.5',
    name: 'a link does not say what holds it',
    break: (pdf) => void pdf.annotations()[0]?.delete(name('StructParent')),
  },
  {
    clause: '7.18.5',
    name: 'a link is not named in the structure',
    break: (pdf) => {
      const link = pdf.element('Link');
      const isAnnotation = (kid: unknown) => pdf.document.context.lookup(kid as PDFDict) instanceof PDFDict;
      const kept = pdf.tree.kids(link).filter((kid) => pdf.tree.element(kid) || !isAnnotation(kid));
      pdf.tree.setKids(link, kept);
    },
    beyondVeraPdf: 'it reads the parent tree only',
  },
  {
    clause: '7.18.8',
    name: 'a printer’s mark is in the structure',
    break: (pdf) => annotate(pdf, 'PrinterMark', {}, pdf.append(pdf.element('Document'), 'Annot')),
  },
];

/** Puts an annotation on the first page, in an element if one is given. */
function annotate(
  pdf: EditablePdf,
  subtype: string,
  entries: Record<string, PDFString | PDFName> = {},
  holder?: PDFDict,
): void {
  const { context } = pdf.document;
  const annotation = context.obj({
    Type: 'Annot',
    Subtype: subtype,
    Rect: [100, 100, 120, 120],
    F: 4,
    ...entries,
  });
  const ref = context.register(annotation);
  pdf.page.lookup(name('Annots'), PDFArray).push(ref);
  if (!holder) return;
  pdf.tree.setKids(holder, [context.obj({ Type: 'OBJR', Obj: ref, Pg: pdf.document.getPage(0).ref })]);
  annotation.set(name('StructParent'), PDFNumber.of(88));
  const numbers = pdf.tree.root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray);
  numbers.push(PDFNumber.of(88));
  numbers.push(pdf.ref(holder));
}
