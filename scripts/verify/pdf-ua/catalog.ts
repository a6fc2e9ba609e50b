import { PDFBool, PDFDict, PDFName } from '@cantoo/pdf-lib';
import type { Check, PdfFault, PdfPromise, TaggedPdf } from './model.js';
import { rootOf } from './read-structure.js';
import { at, textOf } from './said.js';

/** Subtags of a language (RFC 5646) as far as their shape goes. */
const LANGUAGE = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;

/** What a file says of itself: version, tags, language, viewer's window (ISO 14289-1, 6 and 7.1 and 7.2). */
export const checkCatalog: Check = (pdf, promise) => {
  const { catalog } = pdf.document;
  const faults: PdfFault[] = [];
  if (!/^%PDF-1\.[0-7]$/.test(pdf.header)) {
    faults.push({ clause: '6.1', what: `begins with “${pdf.header}”, which is no version of PDF 1` });
  }
  const marks = catalog.lookup(PDFName.of('MarkInfo'));
  const isTrue = (dict: unknown, key: string) =>
    dict instanceof PDFDict && dict.lookup(PDFName.of(key)) === PDFBool.True;
  if (!isTrue(marks, 'Marked')) faults.push({ clause: '6.2', what: 'does not say that it is tagged' });
  if (isTrue(marks, 'Suspects')) {
    faults.push({ clause: '7.1', what: 'says that its tags are not to be trusted' });
  }
  if (!rootOf(pdf.document)) faults.push({ clause: '7.1', what: 'has no tags' });
  if (!isTrue(catalog.lookup(PDFName.of('ViewerPreferences')), 'DisplayDocTitle')) {
    faults.push({ clause: '7.1', what: 'lets reading programs show its file’s name instead of its title' });
  }
  return [...faults, ...languageFaults(pdf, promise)];
};

function languageFaults({ document, elements }: TaggedPdf, { language }: PdfPromise): PdfFault[] {
  const said = textOf(document.catalog.lookup(PDFName.of('Lang')));
  if (said === undefined) return [{ clause: '7.2', what: 'does not say its language' }];
  if (said !== language)
    return [{ clause: '7.2', what: `says that its language is ${said}, not ${language}` }];
  return elements.flatMap(({ dict, written, page }) => {
    const own = textOf(dict.lookup(PDFName.of('Lang')));
    if (own === undefined || LANGUAGE.test(own)) return [];
    return [
      { clause: '7.2', ...at(page), what: `has a ${written} whose language is “${own}”, which is none` },
    ];
  });
}
