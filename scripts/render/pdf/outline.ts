import { PDFDict, type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';

/**
 * Gives the outline's entries the words of the document's headings, in order. Chromium says a heading's words twice
 * when it lays the heading out at a page's end and then moves it to the next page.
 */
export function titleOutline(document: PDFDocument, headings: string[]): void {
  const outline = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const entries = outline ? entriesBelow(outline) : [];
  if (entries.length !== headings.length) return;
  entries.forEach((entry, index) => {
    entry.set(PDFName.of('Title'), PDFHexString.fromText(headings[index] ?? ''));
  });
}

function entriesBelow(parent: PDFDict): PDFDict[] {
  const entries: PDFDict[] = [];
  let entry = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  while (entry) {
    entries.push(entry, ...entriesBelow(entry));
    entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return entries;
}
