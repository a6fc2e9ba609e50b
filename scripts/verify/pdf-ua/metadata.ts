import { decodePDFRawStream, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { Check, PdfFault } from './model.js';

const PDFUA = 'http://www.aiim.org/pdfua/ns/id/';

/** What its XMP says: that it is PDF/UA-1, and its title (ISO 14289-1, 5 and 7.1). */
export const checkMetadata: Check = ({ document }, { title }) => {
  const stream = document.catalog.lookup(PDFName.of('Metadata'));
  if (!(stream instanceof PDFRawStream)) return [{ clause: '7.1', what: 'has no metadata (XMP)' }];
  let xmp: Nodes;
  try {
    xmp = fromXml(Buffer.from(decodePDFRawStream(stream).decode()).toString('utf8'));
  } catch {
    return [{ clause: '7.1', what: 'has metadata (XMP) that cannot be read' }];
  }
  const faults: PdfFault[] = [...identificationFaults(properties(xmp))];
  const titles = alternatives(xmp, 'dc:title');
  if (titles.length === 0) faults.push({ clause: '7.1', what: 'has no title in its metadata (XMP)' });
  const wrong = [...titles, document.getTitle() ?? title].find((said) => said !== title);
  if (wrong !== undefined) faults.push({ clause: '7.1', what: `has the title “${wrong}”, not “${title}”` });
  return faults;
};

interface Property {
  prefix: string;
  name: string;
  namespace: string | undefined;
  value: string;
}

function identificationFaults(all: Property[]): PdfFault[] {
  const own = all.filter(({ namespace }) => namespace === PDFUA);
  const part = own.find(({ name }) => name === 'part');
  if (!part) return [{ clause: '5', what: 'does not say in its metadata (XMP) that it is PDF/UA' }];
  if (part.value.trim() !== '1') {
    return [
      { clause: '5', what: `says in its metadata (XMP) that it is PDF/UA-${part.value}, not PDF/UA-1` },
    ];
  }
  const strange = own.find(({ prefix }) => prefix !== 'pdfuaid');
  return strange
    ? [{ clause: '5', what: `calls PDF/UA “${strange.prefix}” in its metadata (XMP), not “pdfuaid”` }]
    : [];
}

/** Properties as elements and as attributes, with the namespaces that their prefixes stand for. */
function properties(node: Nodes, spaces: ReadonlyMap<string, string> = new Map()): Property[] {
  if (!('children' in node)) return [];
  const attributes = Object.entries('attributes' in node ? node.attributes : {});
  const known = new Map(spaces);
  for (const [name, value] of attributes) {
    if (name.startsWith('xmlns:')) known.set(name.slice('xmlns:'.length), value ?? '');
  }
  const property = (qualified: string, value: string): Property => {
    const [prefix = '', name = ''] = qualified.split(':');
    return { prefix, name, namespace: known.get(prefix), value };
  };
  return [
    ...attributes.map(([name, value]) => property(name, value ?? '')),
    ...('name' in node ? [property(String(node.name), textIn(node))] : []),
    ...node.children.flatMap((child) => properties(child, known)),
  ];
}

function alternatives(node: Nodes, name: string): string[] {
  return named(node, name).flatMap((each) => named(each, 'rdf:li').map(textIn));
}

function named(node: Nodes, name: string): Nodes[] {
  const own = node.type === 'element' && node.name === name ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => named(child, name))] : own;
}

function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}
