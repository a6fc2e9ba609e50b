import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';

/** What a link says, by its address; `undefined` for a link inside the document. */
export type LinkWords = (address: string | undefined) => string;

/** Gives every link words of its own (ISO 14289-1, 7.18.5) and lets it be printed (7.18.1). */
export function describeLinks(document: PDFDocument, words: LinkWords): void {
  for (const page of document.getPages()) {
    const annotations = page.node.Annots();
    for (let i = 0; annotations && i < annotations.size(); i++) {
      const annotation = annotations.lookup(i, PDFDict);
      if (annotation.lookup(PDFName.of('Subtype')) !== PDFName.of('Link')) continue;
      annotation.set(PDFName.of('Contents'), PDFHexString.fromText(wordsOf(annotation, words)));
      annotation.set(PDFName.of('F'), PDFNumber.of(4));
    }
  }
}

/** A link without words is called by its address. */
function wordsOf(link: PDFDict, words: LinkWords): string {
  const address = addressOf(link);
  const said = words(address);
  return said.trim() === '' ? (address ?? said) : said;
}

function addressOf(annotation: PDFDict): string | undefined {
  const uri = annotation.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
  return uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : undefined;
}
