import { PDFDocument, PDFHeader, PDFName } from '@cantoo/pdf-lib';
import { markArtifacts } from './artifacts.js';
import { nameElements } from './element-names.js';
import { describeFigures } from './figures.js';
import { describeLinks } from './link-words.js';
import { type PdfMetadata, writeMetadata } from './metadata.js';
import { titleOutline } from './outline.js';
import { readContent, writeContent } from './page-content.js';
import { writePlainCharacters } from './plain-characters.js';
import type { PrintedWords } from './printed-words.js';
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
  words: PrintedWords,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  const tree = new StructureTree(document);
  const decorations = fixStructure(tree, document);
  describeFigures(tree, document);
  nameElements(tree, document);
  writePlainCharacters(document, words.alike);
  const contents: string[] = [];
  document.getPages().forEach((page, index) => {
    const content = markArtifacts(readContent(document, page), decorations.get(index) ?? new Set());
    writeContent(document, page, content);
    contents.push(content);
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  });
  describeLinks(document, words.ofLink);
  titleOutline(document, words.headings);
  writeMetadata(document, metadata, contents);
  document.context.header = PDFHeader.forVersion(1, 7);
  return document.save({ useObjectStreams: true, updateFieldAppearances: false, addDefaultPage: false });
}
