import { PDFDocument, PDFHeader, PDFName } from '@cantoo/pdf-lib';
import { markArtifacts } from './artifacts.js';
import { describeFigures } from './figures.js';
import { describeLinks, type LinkWords } from './link-words.js';
import { type PdfMetadata, writeMetadata } from './metadata.js';
import { readContent, writeContent } from './page-content.js';
import { stableBytes } from './stable-bytes.js';
import { fixStructure } from './structure-fixes.js';
import { StructureTree } from './structure-tree.js';

/**
 * Turns what Chromium prints into a PDF that is shaped as PDF/UA-1 (ISO 14289-1) asks and always has the same
 * bytes. What Chromium leaves out was found by measuring its output clause by clause.
 * @throws {Error} for a PDF without tags
 */
export async function finishPdf(
  printed: Uint8Array,
  metadata: PdfMetadata,
  linkWords: LinkWords,
): Promise<Uint8Array> {
  const stable = stableBytes(printed);
  const document = await PDFDocument.load(stable, { updateMetadata: false });
  const tree = new StructureTree(document);
  const decorations = fixStructure(tree, document);
  describeFigures(tree, document);
  document.getPages().forEach((page, index) => {
    const content = readContent(document, page);
    writeContent(document, page, markArtifacts(content, decorations.get(index) ?? new Set()));
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  });
  describeLinks(document, linkWords);
  writeMetadata(document, metadata, stable);
  document.context.header = PDFHeader.forVersion(1, 7);
  return document.save({ useObjectStreams: true, updateFieldAppearances: false, addDefaultPage: false });
}
