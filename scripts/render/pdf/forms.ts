import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import { type Box, IDENTITY, type Matrix, toMatrix } from './matrix.js';

/** A form XObject: content of its own that a page paints as one (ISO 32000-1, 8.10). */
export interface Form {
  content: string;
  /** What it shows, in units of its own. */
  box: Box;
  /** How these become those of what paints it. */
  matrix: Matrix;
  /** Forms that it paints itself, by name, with the slash. */
  forms: ReadonlyMap<string, Form>;
}

/** The forms that a page or a form can paint, by name, with the slash. */
export function formsIn(resources: PDFDict | undefined): Map<string, Form> {
  const forms = new Map<string, Form>();
  const objects = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict);
  for (const [name] of objects?.entries() ?? []) {
    const stream = objects?.lookup(name);
    if (!(stream instanceof PDFRawStream) || stream.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form')) {
      continue;
    }
    const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(stream.dict.lookup(PDFName.of('BBox')));
    const matrix = numbersOf(stream.dict.lookup(PDFName.of('Matrix')));
    forms.set(name.toString(), {
      content: Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'),
      box: [left, bottom, right, top],
      matrix: matrix.length === 6 ? toMatrix(matrix.map(String)) : IDENTITY,
      forms: formsIn(stream.dict.lookupMaybe(PDFName.of('Resources'), PDFDict)),
    });
  }
  return forms;
}

function numbersOf(value: unknown): number[] {
  if (!(value instanceof PDFArray)) return [];
  return value.asArray().map((_, index) => value.lookup(index, PDFNumber).asNumber());
}
