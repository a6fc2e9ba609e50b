import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib';
import { markKey, type ParentSlot, type StructureElement, type StructureKid } from './model.js';
import { STANDARD_TYPES } from './standard-types.js';

/**
 * Reads the structure tree as it is, whatever its state: what is no element, no mark and no reference is passed over.
 * Elements come in the order of reading, parents first.
 */
export function readStructure(document: PDFDocument): StructureElement[] {
  const root = rootOf(document);
  if (!root) return [];
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref.toString(), index]));
  const pageOf = (dict: PDFDict) => pages.get(String(dict.get(PDFName.of('Pg'))));
  const roles = roleMap(root);
  const elements: StructureElement[] = [];
  const seen = new Set<PDFDict>();

  const readKid = (kid: PDFObject, parent: StructureElement): StructureKid | undefined => {
    const value = kid instanceof PDFRef ? document.context.lookup(kid) : kid;
    if (value instanceof PDFNumber) {
      return { kind: 'mark', key: markKey(parent.page, undefined, value.asNumber()) };
    }
    if (!(value instanceof PDFDict)) return undefined;
    const mcid = value.lookup(PDFName.of('MCID'));
    if (mcid instanceof PDFNumber) {
      const form = value.get(PDFName.of('Stm'));
      const page = pageOf(value) ?? parent.page;
      return {
        kind: 'mark',
        key: markKey(page, form instanceof PDFRef ? form : undefined, mcid.asNumber()),
      };
    }
    const object = value.get(PDFName.of('Obj'));
    if (object !== undefined) return { kind: 'object', ref: object instanceof PDFRef ? object : undefined };
    const element = readElement(value, parent);
    return element && { kind: 'element', element };
  };
  const readElement = (dict: PDFDict, parent?: StructureElement): StructureElement | undefined => {
    const name = dict.lookup(PDFName.of('S'));
    if (!(name instanceof PDFName) || seen.has(dict)) return undefined;
    seen.add(dict);
    const page = pageOf(dict) ?? parent?.page;
    const written = name.decodeText();
    const element: StructureElement = {
      dict,
      written,
      type: standardType(written, roles),
      kids: [],
      ...(parent && { parent }),
      ...(page !== undefined && { page }),
    };
    elements.push(element);
    element.kids = kidsOf(dict).flatMap((kid) => readKid(kid, element) ?? []);
    return element;
  };
  for (const kid of kidsOf(root)) {
    const value = document.context.lookup(kid);
    if (value instanceof PDFDict) readElement(value);
  }
  return elements;
}

/** The document's structure tree root, if it has one. */
export function rootOf({ catalog }: PDFDocument): PDFDict | undefined {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'));
  return root instanceof PDFDict ? root : undefined;
}

/** Types of the document's own and what they stand for. */
export function roleMap(root: PDFDict): Map<string, string> {
  const map = root.lookup(PDFName.of('RoleMap'));
  const entries = map instanceof PDFDict ? map.keys() : [];
  return new Map(
    entries.map((key) => {
      const role = (map as PDFDict).lookup(key);
      return [key.decodeText(), role instanceof PDFName ? role.decodeText() : ''];
    }),
  );
}

/** Reads which elements hold what, by the numbers that pages and annotations have (ISO 32000-1, 14.7.4.4). */
export function readParentTree(document: PDFDocument): Map<number, ParentSlot> {
  const slots = new Map<number, ParentSlot>();
  const elementAt = (array: PDFArray, index: number) => {
    const value = array.lookup(index);
    return value instanceof PDFDict ? value : undefined;
  };
  const read = (node: unknown): void => {
    if (!(node instanceof PDFDict)) return;
    const numbers = node.lookup(PDFName.of('Nums'));
    for (let i = 0; numbers instanceof PDFArray && i + 1 < numbers.size(); i += 2) {
      const key = numbers.lookup(i);
      const value = numbers.lookup(i + 1);
      if (!(key instanceof PDFNumber)) continue;
      const slot =
        value instanceof PDFArray ? value.asArray().map((_, at) => elementAt(value, at)) : undefined;
      slots.set(key.asNumber(), slot ?? (value instanceof PDFDict ? value : undefined));
    }
    const kids = node.lookup(PDFName.of('Kids'));
    for (let i = 0; kids instanceof PDFArray && i < kids.size(); i++) read(kids.lookup(i));
  };
  read(rootOf(document)?.lookup(PDFName.of('ParentTree')));
  return slots;
}

function kidsOf(dict: PDFDict): PDFObject[] {
  const kids = dict.lookup(PDFName.of('K'));
  if (kids instanceof PDFArray) return kids.asArray();
  return kids === undefined ? [] : [kids];
}

/** Follows the role map; a type that stands for none stays what it is. */
function standardType(written: string, roles: ReadonlyMap<string, string>): string {
  let type = written;
  for (let steps = 0; !STANDARD_TYPES.has(type) && steps <= roles.size; steps++) {
    type = roles.get(type) ?? type;
  }
  return STANDARD_TYPES.has(type) ? type : written;
}
