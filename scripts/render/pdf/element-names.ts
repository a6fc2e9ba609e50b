import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { StructureTree } from './structure-tree.js';

/** Elements that must have a name (ISO 14289-1, 7.9). */
const NOTES = new Set(['Note', 'FENote']);

/**
 * Names cells and notes in the order they are read. Chromium names cells by numbers of its own, which depend on what
 * it has printed before; a table's cells refer to their heads by these names.
 */
export function nameElements(tree: StructureTree, document: PDFDocument): void {
  const names = new Map<string, string>();
  const listed: [string, PDFDict][] = [];
  tree.visit(({ element, type }) => {
    const former = textOf(element.lookup(PDFName.of('ID')));
    const isNote = NOTES.has(type);
    if (former === undefined && !isNote) return;
    const name = `${isNote ? 'note' : 'cell'}${String(listed.length + 1).padStart(6, '0')}`;
    if (former !== undefined) names.set(former, name);
    element.set(PDFName.of('ID'), PDFString.of(name));
    listed.push([name, element]);
  });
  if (listed.length === 0) return;
  tree.visit(({ element }) => {
    for (const headers of headersOf(element)) {
      headers.asArray().forEach((header, index) => {
        const name = names.get(textOf(header) ?? '');
        if (name !== undefined) headers.set(index, PDFString.of(name));
      });
    }
  });
  writeIndex(tree, document, listed);
}

function writeIndex(tree: StructureTree, document: PDFDocument, listed: [string, PDFDict][]): void {
  const { context } = document;
  const entries = context.obj([]);
  for (const [name, element] of listed) {
    const ref = context.getObjectRef(element);
    if (ref === undefined) continue;
    entries.push(PDFString.of(name));
    entries.push(ref);
  }
  deleteTree(document, tree.root.get(PDFName.of('IDTree')));
  tree.root.set(PDFName.of('IDTree'), context.obj({ Names: entries }));
}

function deleteTree(document: PDFDocument, node: PDFObject | undefined): void {
  const value = document.context.lookup(node);
  const kids = value instanceof PDFDict ? value.lookupMaybe(PDFName.of('Kids'), PDFArray) : undefined;
  for (const kid of kids?.asArray() ?? []) deleteTree(document, kid);
  if (node instanceof PDFRef) document.context.delete(node);
}

function headersOf(element: PDFDict): PDFArray[] {
  const attributes = element.lookup(PDFName.of('A'));
  const all =
    attributes instanceof PDFArray ? attributes.asArray().map((_, i) => attributes.lookup(i)) : [attributes];
  return all
    .map((one) => (one instanceof PDFDict ? one.lookup(PDFName.of('Headers')) : undefined))
    .filter((headers) => headers instanceof PDFArray);
}

function textOf(value: unknown): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}
