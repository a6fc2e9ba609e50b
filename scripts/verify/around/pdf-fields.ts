import {
  PDFBool,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import type { Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { StructureTree } from '../../render/pdf/structure-tree.js';
import { type Fields, several } from './fields.js';

/** What a PDF tells around the words that it shows, taken back out of it. */
export function pdfFields(document: PDFDocument): Fields {
  const { catalog } = document;
  const preferences = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict);
  const order = preferences?.lookup(PDFName.of('Direction'));
  const xmp = xmpOf(document);
  return {
    Lang: textOf(catalog.lookup(PDFName.of('Lang'))),
    Title: document.getTitle(),
    Subject: document.getSubject(),
    Author: document.getAuthor(),
    'XMP language': only(xmp, 'dc:language'),
    'XMP title': only(xmp, 'dc:title'),
    'XMP description': only(xmp, 'dc:description'),
    'XMP author': only(xmp, 'dc:creator'),
    DisplayDocTitle: String(preferences?.lookup(PDFName.of('DisplayDocTitle')) === PDFBool.True),
    Direction: order instanceof PDFName ? order.decodeText() : undefined,
    outline: several(outlineOf(document)),
    'alternative text': several(altsOf(document)),
  };
}

/** What links tell to those who do not see the page, in order, each once. */
export function linkWordsOf(document: PDFDocument): string[] {
  const words = new Set<string>();
  for (const page of document.getPages()) {
    const annotations = page.node.Annots();
    for (let i = 0; annotations && i < annotations.size(); i++) {
      const annotation = annotations.lookup(i, PDFDict);
      if (annotation.lookup(PDFName.of('Subtype')) !== PDFName.of('Link')) continue;
      words.add(textOf(annotation.lookup(PDFName.of('Contents'))) ?? '');
    }
  }
  return [...words];
}

function textOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

function xmpOf({ catalog }: PDFDocument): Nodes {
  const stream = catalog.lookup(PDFName.of('Metadata'));
  const packet = stream instanceof PDFRawStream ? Buffer.from(stream.getContents()).toString('utf8') : '<x/>';
  return fromXml(packet);
}

/** The values of a property, each once: the same for every reader. */
function only(xmp: Nodes, property: string): string | undefined {
  const values = elementsNamed(xmp, property).flatMap((each) => elementsNamed(each, 'rdf:li').map(xmlText));
  return values.length === 0 ? undefined : several([...new Set(values)]);
}

function elementsNamed(node: Nodes, name: string): Nodes[] {
  const own = node.type === 'element' && node.name === name ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => elementsNamed(child, name))] : own;
}

function xmlText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(xmlText).join('') : '';
}

function outlineOf({ catalog }: PDFDocument): string[] {
  const below = (parent: PDFDict): string[] => {
    const titles: string[] = [];
    let entry = parent.lookupMaybe(PDFName.of('First'), PDFDict);
    while (entry) {
      titles.push(textOf(entry.lookup(PDFName.of('Title'))) ?? '', ...below(entry));
      entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict);
    }
    return titles;
  };
  const outline = catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  return outline ? below(outline) : [];
}

function altsOf(document: PDFDocument): string[] {
  const alts: string[] = [];
  new StructureTree(document).visit(({ element, type }) => {
    if (type === 'Figure') alts.push(textOf(element.lookup(PDFName.of('Alt'))) ?? '');
  });
  return alts;
}
