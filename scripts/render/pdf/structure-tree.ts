import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib';

/** Marked content on a page: what a structure element holds in the end. */
export interface Mark {
  page: number;
  mcid: number;
}

/** An element of the structure tree and the page it is on, if its parents say so. */
export interface Visit {
  element: PDFDict;
  ref: PDFRef;
  type: string;
  page: number | undefined;
  parents: string[];
}

/** A tagged document's structure (ISO 32000-1, 14.7). */
export class StructureTree {
  readonly root: PDFDict;
  private readonly slots = new Map<number, PDFArray>();
  private readonly pageByRef: Map<string, number>;

  /** @throws {Error} for a document without tags */
  constructor(private readonly document: PDFDocument) {
    this.root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    this.pageByRef = new Map(document.getPages().map((page, index) => [page.ref.toString(), index]));
    this.readParentTree(this.root.lookup(PDFName.of('ParentTree'), PDFDict));
  }

  /** Calls `visitor` for every element, parents first. It may change the element's children. */
  visit(visitor: (visit: Visit) => void): void {
    for (const kid of this.kids(this.root)) this.descend(kid, undefined, [], visitor);
  }

  /** References to elements, and marks as the document writes them. */
  kids(element: PDFDict): PDFObject[] {
    const kids = element.get(PDFName.of('K'));
    const value = kids instanceof PDFRef ? this.document.context.lookup(kids) : kids;
    if (value instanceof PDFArray) return value.asArray();
    return kids === undefined ? [] : [kids];
  }

  setKids(element: PDFDict, kids: PDFObject[]): void {
    element.set(PDFName.of('K'), this.document.context.obj(kids));
  }

  /** The element that a kid refers to; `undefined` if it is content. */
  element(kid: PDFObject): PDFDict | undefined {
    const value = kid instanceof PDFRef ? this.document.context.lookup(kid) : kid;
    return value instanceof PDFDict && value.has(PDFName.of('S')) ? value : undefined;
  }

  /** The structure type without its slash: `Table`. */
  type(element: PDFDict): string {
    return element.lookup(PDFName.of('S'), PDFName).decodeText();
  }

  setType(element: PDFDict, type: string): void {
    element.set(PDFName.of('S'), PDFName.of(type));
  }

  /** The marked content that a kid refers to; `undefined` if it is an element or an annotation. */
  mark(kid: PDFObject, page: number | undefined): Mark | undefined {
    const value = kid instanceof PDFRef ? this.document.context.lookup(kid) : kid;
    if (value instanceof PDFNumber) return page === undefined ? undefined : { page, mcid: value.asNumber() };
    if (!(value instanceof PDFDict) || !value.has(PDFName.of('MCID'))) return undefined;
    const own = this.pageOf(value) ?? page;
    return own === undefined
      ? undefined
      : { page: own, mcid: value.lookup(PDFName.of('MCID'), PDFNumber).asNumber() };
  }

  /** Says whose content a mark is; nobody's if `owner` is not given. */
  reassign({ page, mcid }: Mark, owner?: PDFRef): void {
    const parents = this.document.getPage(page).node.lookupMaybe(PDFName.of('StructParents'), PDFNumber);
    const slot = parents && this.slots.get(parents.asNumber());
    slot?.set(mcid, owner ?? PDFNull);
  }

  private descend(
    kid: PDFObject,
    page: number | undefined,
    parents: string[],
    visitor: (visit: Visit) => void,
  ): void {
    const element = this.element(kid);
    if (!element || !(kid instanceof PDFRef)) return;
    const type = this.type(element);
    const own = this.pageOf(element) ?? page;
    visitor({ element, ref: kid, type, page: own, parents });
    for (const child of this.kids(element)) this.descend(child, own, [...parents, type], visitor);
  }

  /** Index of the page that an element or a mark says it is on. */
  pageOf(dict: PDFDict): number | undefined {
    const ref = dict.get(PDFName.of('Pg'));
    return ref === undefined ? undefined : this.pageByRef.get(ref.toString());
  }

  private readParentTree(node: PDFDict): void {
    const numbers = node.lookupMaybe(PDFName.of('Nums'), PDFArray);
    for (let i = 0; numbers && i + 1 < numbers.size(); i += 2) {
      const value = numbers.lookup(i + 1);
      if (value instanceof PDFArray) this.slots.set(numbers.lookup(i, PDFNumber).asNumber(), value);
    }
    const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
    for (let i = 0; kids && i < kids.size(); i++) this.readParentTree(kids.lookup(i, PDFDict));
  }
}
