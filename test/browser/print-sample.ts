import type { Printer } from '../../scripts/render/browser/printer.js';
import { finishPdf } from '../../scripts/render/pdf/finish.js';
import { paper } from '../../scripts/render/pdf/paper.js';
import type { PrintSize } from '../../scripts/render/pdf/print-format.js';
import { printedWords } from '../../scripts/render/pdf/printed-words.js';
import type { Source } from '../../scripts/render/source.js';
import { documentView } from '../../scripts/render/view.js';

/** Prints a document as a build does, but measures nothing. */
export async function printSample(
  printer: Printer,
  source: Source,
  size: PrintSize = 'standard',
): Promise<Uint8Array> {
  const view = documentView(source, [source]);
  const sheet = paper(view, size);
  const metadata = {
    title: view.title,
    language: view.locale,
    author: view.carrier.legalName,
    date: view.effective,
  };
  return finishPdf(await printer.print(sheet.html, 'sample'), metadata, printedWords(sheet, view.title));
}
