import { PDFDocument } from '@cantoo/pdf-lib';
import { mcidOf } from './artifacts.js';
import { operations } from './content-stream.js';
import { apply, IDENTITY, type Matrix, multiply, toMatrix } from './matrix.js';
import { readContent } from './page-content.js';

/** How many lines of content each page has of what Chromium printed; lines side by side count as one. */
export async function linesOfPages(printed: Uint8Array): Promise<number[]> {
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  return document.getPages().map((page) => linesOf(readContent(document, page)));
}

/** Chromium puts each line's text in its place by `Tm`. */
function linesOf(content: string): number {
  const feet = new Set<number>();
  const marks: boolean[] = [];
  const saved: Matrix[] = [];
  let matrix = IDENTITY;
  for (const operation of operations(content)) {
    const { operator, operands } = operation;
    if (operator === 'q') saved.push(matrix);
    else if (operator === 'Q') matrix = saved.pop() ?? IDENTITY;
    else if (operator === 'cm') matrix = multiply(toMatrix(operands), matrix);
    else if (operator === 'BDC' || operator === 'BMC') marks.push(mcidOf(operation) !== undefined);
    else if (operator === 'EMC') marks.pop();
    else if (operator === 'Tm' && marks.includes(true)) {
      const [, foot] = apply(multiply(toMatrix(operands), matrix), [0, 0]);
      feet.add(Math.round(foot));
    }
  }
  return feet.size;
}
