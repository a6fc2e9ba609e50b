import { deflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { markArtifacts, mcidOf } from './artifacts.js';
import { operations } from './content-stream.js';
import type { TaggedForm } from './form-marks.js';
import { readContent, writeContent } from './page-content.js';

/**
 * Marks what is not content on a page, and in the form XObjects that hold tagged content of their own, as text that is
 * half transparent does. Returns the page's content as it is then, and those forms.
 */
export function markPageArtifacts(
  document: PDFDocument,
  page: PDFPage,
  decorative: ReadonlySet<number>,
): { content: string; forms: TaggedForm[] } {
  const forms: TaggedForm[] = [];
  const tagged = markForms(document, page.node.Resources(), decorative, forms);
  const content = markArtifacts(readContent(document, page), decorative, tagged);
  writeContent(document, page, content);
  return { content, forms };
}

/** Returns the names, with the slash, of the forms that hold tagged content, and puts these into `found`. */
function markForms(
  document: PDFDocument,
  resources: PDFDict | undefined,
  decorative: ReadonlySet<number>,
  found: TaggedForm[],
): Set<string> {
  const tagged = new Set<string>();
  const objects = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict);
  for (const [name, ref] of objects?.entries() ?? []) {
    const form = objects?.lookup(name);
    if (!(form instanceof PDFRawStream) || form.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form'))
      continue;
    if (!(ref instanceof PDFRef)) continue;
    const own = form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict);
    const inner = markForms(document, own, decorative, found);
    const content = Buffer.from(decodePDFRawStream(form).decode()).toString('latin1');
    const mcids = [...operations(content)].map(mcidOf).filter((mcid) => mcid !== undefined);
    if (inner.size === 0 && mcids.length === 0) continue;
    tagged.add(name.toString());
    const bytes = deflateSync(Buffer.from(markArtifacts(content, decorative, inner), 'latin1'), { level: 9 });
    form.dict.set(PDFName.of('Length'), document.context.obj(bytes.length));
    form.dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
    document.context.assign(ref, PDFRawStream.of(form.dict, new Uint8Array(bytes)));
    found.push({ ref, mcids: new Set(mcids) });
  }
  return tagged;
}
