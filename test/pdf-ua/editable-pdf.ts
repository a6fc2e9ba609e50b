import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { readContent, writeContent } from '../../scripts/render/pdf/page-content.js';
import { StructureTree } from '../../scripts/render/pdf/structure-tree.js';

/** A finished PDF that a test takes apart and breaks. */
export class EditablePdf {
  private constructor(
    readonly document: PDFDocument,
    readonly tree: StructureTree,
  ) {}

  static async open(bytes: Uint8Array): Promise<EditablePdf> {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    return new EditablePdf(document, new StructureTree(document));
  }

  async save(): Promise<Uint8Array> {
    return this.document.save({ updateFieldAppearances: false, addDefaultPage: false });
  }

  get catalog(): PDFDict {
    return this.document.catalog;
  }

  get page(): PDFDict {
    return this.document.getPage(0).node;
  }

  /** The element of a type that comes `index`th in the order of reading. */
  element(type: string, index = 0): PDFDict {
    const found: PDFDict[] = [];
    this.tree.visit((visit) => {
      if (visit.type === type) found.push(visit.element);
    });
    const element = found[index];
    if (!element) throw new Error(`The PDF has no ${type} number ${index}`);
    return element;
  }

  /** Where an element is in the file. */
  ref(dict: PDFDict): PDFRef {
    const ref = this.document.context.getObjectRef(dict);
    if (!ref) throw new Error('The object has no reference');
    return ref;
  }

  /** Puts a new, empty element into another, at its end. */
  append(parent: PDFDict, type: string, at = Number.POSITIVE_INFINITY): PDFDict {
    const { context } = this.document;
    const element = context.obj({ Type: 'StructElem', S: type, P: this.ref(parent), K: [] });
    const kids = this.tree.kids(parent);
    this.tree.setKids(parent, kids.toSpliced(at, 0, context.register(element)));
    return element;
  }

  setType(dict: PDFDict, type: string): void {
    dict.set(PDFName.of('S'), PDFName.of(type));
  }

  /** Takes an attribute away from an element, whoever owns it. */
  dropAttribute(element: PDFDict, name: string): void {
    const given = element.lookup(PDFName.of('A'));
    const all = given instanceof PDFArray ? given.asArray().map((_, index) => given.lookup(index)) : [given];
    for (const one of all) if (one instanceof PDFDict) one.delete(PDFName.of(name));
  }

  setAttribute(element: PDFDict, owner: string, name: string, value: PDFObject): void {
    this.dropAttribute(element, name);
    const own = this.document.context.obj({ O: owner });
    own.set(PDFName.of(name), value);
    const former = element.get(PDFName.of('A'));
    const formers = former instanceof PDFArray ? former.asArray() : former ? [former] : [];
    element.set(PDFName.of('A'), this.document.context.obj([...formers, own]));
  }

  /** Changes the first page's content; fails if that changes nothing. */
  content(change: (content: string) => string): void {
    const page = this.document.getPage(0);
    const former = readContent(this.document, page);
    const content = change(former);
    if (content === former) throw new Error('The page stays as it is');
    writeContent(this.document, page, content);
  }

  /** Changes the XMP packet; fails if that changes nothing. */
  xmp(change: (packet: string) => string): void {
    const former = this.catalog.lookup(PDFName.of('Metadata')) as PDFRawStream;
    const text = Buffer.from(former.contents).toString('utf8');
    const bytes = Buffer.from(change(text), 'utf8');
    if (bytes.toString() === text) throw new Error('The packet stays as it is');
    former.dict.set(PDFName.of('Length'), this.document.context.obj(bytes.length));
    const stream = PDFRawStream.of(former.dict, new Uint8Array(bytes));
    this.document.context.assign(this.catalog.get(PDFName.of('Metadata')) as PDFRef, stream);
  }

  /** The first page’s first font, and the CIDFont that draws it. */
  font(): { font: PDFDict; own: PDFDict; descriptor: PDFDict } {
    const fonts = this.document.getPage(0).node.Resources()?.lookup(PDFName.of('Font'), PDFDict);
    const font = fonts?.lookup(fonts.keys()[0] as PDFName, PDFDict) as PDFDict;
    const own = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
    return { font, own, descriptor: own.lookup(PDFName.of('FontDescriptor'), PDFDict) };
  }

  /** The first page’s annotations. */
  annotations(): PDFDict[] {
    const list = this.page.lookup(PDFName.of('Annots'), PDFArray);
    return list.asArray().map((_, index) => list.lookup(index, PDFDict));
  }
}
