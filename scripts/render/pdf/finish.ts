import { PDFDocument, PDFHeader, PDFName } from '@cantoo/pdf-lib';
import { nameElements } from './element-names.js';
import { describeFigures } from './figures.js';
import { type TaggedForm, tieForms } from './form-marks.js';
import { describeLinks } from './link-words.js';
import { describeLists } from './list-numbering.js';
import { type PdfMetadata, writeMetadata } from './metadata.js';
import { titleOutline } from './outline.js';
import { markPageArtifacts } from './page-artifacts.js';
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
  describeLists(tree, document);
  nameElements(tree, document);
  writePlainCharacters(document, words.alike);
  const contents: string[] = [];
  const forms = new Map<number, TaggedForm[]>();
  document.getPages().forEach((page, index) => {
    const marked = markPageArtifacts(document, page, decorations.get(index) ?? new Set());
    contents.push(marked.content);
    forms.set(index, marked.forms);
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  });
  tieForms(tree, document, forms);
  describeLinks(document, words.ofLink);
  titleOutline(document, words.headings);
  writeMetadata(document, metadata, contents);
  document.context.header = PDFHeader.forVersion(1, 7);
  return document.save({ useObjectStreams: true, updateFieldAppearances: false, addDefaultPage: false });
}
