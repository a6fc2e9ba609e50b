import { PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { CpniError } from '../cpni-error.js';
import { saysOwner } from '../render/pdf/artifacts.js';
import { operations } from '../render/pdf/content-stream.js';
import { readContent } from '../render/pdf/page-content.js';

/** What a PDF must say of itself. */
export interface PdfPromise {
  title: string;
  language: string;
}

const PAINTS = new Set(['Tj', 'TJ', "'", '"', 'Do', 'sh', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);

/**
 * Measures a finished PDF: tagged, in its language, with its title, every glyph there, nothing unmarked.
 * @throws {CpniError} naming the artefact and what is wrong
 */
export async function requirePdfShape(
  artefact: string,
  bytes: Uint8Array,
  promise: PdfPromise,
): Promise<void> {
  const faults = await pdfFaults(bytes, promise);
  if (faults.length === 0) return;
  throw new CpniError(`${artefact} cannot be published: ${faults.join('; ')}`, {
    path: artefact,
    hint: 'Nothing was published. A character that no font has is the usual reason; write it another way.',
  });
}

/** What is wrong with a PDF, in words; empty if nothing is. */
export async function pdfFaults(bytes: Uint8Array, { title, language }: PdfPromise): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog } = document;
  const faults: string[] = [];
  const marked = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)?.lookup(PDFName.of('Marked'));
  if (marked !== PDFBool.True || !catalog.has(PDFName.of('StructTreeRoot'))) faults.push('it has no tags');
  const lang = catalog.lookup(PDFName.of('Lang'));
  const said = lang instanceof PDFString || lang instanceof PDFHexString ? lang.decodeText() : 'none';
  if (said !== language) faults.push(`its language is ${said}, not ${language}`);
  if (document.getTitle() !== title)
    faults.push(`its title is “${document.getTitle() ?? ''}”, not “${title}”`);
  document.getPages().forEach((page, index) => {
    const { missing, unmarked } = measure(readContent(document, page));
    if (missing > 0) faults.push(`page ${index + 1} has ${missing} characters that no font can show`);
    if (unmarked > 0) faults.push(`page ${index + 1} paints ${unmarked} things outside its tags`);
  });
  return faults;
}

/** Counts glyphs that stand for "no such character" (CID 0), and painting that belongs to no tag or artifact. */
function measure(content: string): { missing: number; unmarked: number } {
  let missing = 0;
  let unmarked = 0;
  const marks: boolean[] = [];
  for (const operation of operations(content)) {
    const { operator, operands } = operation;
    if (operator === 'BDC' || operator === 'BMC') marks.push(saysOwner(operation));
    else if (operator === 'EMC') marks.pop();
    if (!PAINTS.has(operator)) continue;
    if (!marks.includes(true)) unmarked++;
    if (operator === 'Tj' || operator === 'TJ') missing += missingGlyphs(operands.join(' '));
  }
  return { missing, unmarked };
}

/** Chromium writes each glyph as four hexadecimal digits. */
function missingGlyphs(strings: string): number {
  let count = 0;
  for (const [, digits = ''] of strings.matchAll(/<([0-9A-Fa-f]*)>/g)) {
    count += (digits.match(/.{4}/g) ?? []).filter((glyph) => glyph === '0000').length;
  }
  return count;
}
