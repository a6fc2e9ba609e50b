import { PDFDocument } from '@cantoo/pdf-lib';
import { checkAnnotations } from './annotations.js';
import { checkAttachments } from './attachments.js';
import { checkCatalog } from './catalog.js';
import { checkFigures } from './figures.js';
import { checkFonts } from './fonts.js';
import { checkHeadings } from './headings.js';
import { checkLists } from './lists.js';
import { checkMarkedContent } from './marked-content.js';
import { checkMetadata } from './metadata.js';
import type { Check, PdfFault, PdfPromise, TaggedPdf } from './model.js';
import { checkNesting } from './nesting.js';
import { checkNotes } from './notes.js';
import { checkParentTree } from './parent-tree.js';
import { readMarks } from './read-marks.js';
import { readParentTree, readStructure, rootOf } from './read-structure.js';
import { checkTables } from './tables.js';
import { checkTypes } from './types.js';

/** What a file says of itself and brings with it. */
const OF_FILES: readonly Check[] = [checkCatalog, checkMetadata, checkAttachments, checkFonts];

/** How its pages and its tags belong together; nothing can be said of it without tags. */
const OF_TAGS: readonly Check[] = [
  checkMarkedContent,
  checkParentTree,
  checkTypes,
  checkNesting,
  checkHeadings,
  checkLists,
  checkTables,
  checkFigures,
  checkNotes,
  checkAnnotations,
];

/**
 * Where a finished PDF breaks PDF/UA-1, as far as a machine can tell; empty if nowhere. Each check has one family of
 * clauses of ISO 14289-1.
 */
export async function pdfUaFaults(bytes: Uint8Array, promise: PdfPromise): Promise<PdfFault[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
  if (document.isEncrypted) {
    return [{ clause: '7.16', what: 'is locked: nothing in it can be read' }];
  }
  const pdf: TaggedPdf = {
    document,
    header:
      Buffer.from(bytes.subarray(0, 16))
        .toString('latin1')
        .split(/[\r\n]/)[0] ?? '',
    elements: readStructure(document),
    pages: document.getPages().map((page, index) => readMarks(document, page, index)),
    parentTree: readParentTree(document),
  };
  const checks = rootOf(document) ? [...OF_FILES, ...OF_TAGS] : OF_FILES;
  return checks.flatMap((check) => check(pdf, promise));
}
