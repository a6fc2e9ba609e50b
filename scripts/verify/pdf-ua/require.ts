import { CpniError } from '../../cpni-error.js';
import { pdfUaFaults } from './check.js';
import type { PdfFault, PdfPromise } from './model.js';

/** Clauses whose faults come from what was written; all others are ours. */
const ADVICE: Record<string, string> = {
  '7.3': 'Say in the alternative text what the picture shows: ![words](picture.svg).',
  '7.21.8': 'Write the character another way; no font of the project has it.',
};

/**
 * Lets no PDF out that breaks PDF/UA-1.
 * @throws {CpniError} naming the artefact, and each fault with its clause and page
 */
export async function requirePdfUa(artefact: string, bytes: Uint8Array, promise: PdfPromise): Promise<void> {
  const faults = await pdfUaFaults(bytes, promise);
  if (faults.length === 0) return;
  const advice = [...new Set(faults.map(({ clause }) => ADVICE[clause] ?? OURS))];
  throw new CpniError(`${artefact} cannot be published: ${faults.map(sayPdfFault).join('; ')}`, {
    path: artefact,
    hint: `Nothing was published. ${advice.join(' ')}`,
  });
}

const OURS = 'This is a fault of the program and not of the document: please report it with these words.';

/** A fault in words: `page 2 paints 3 things outside its tags (ISO 14289-1, 7.1)`. */
export function sayPdfFault({ clause, page, what }: PdfFault): string {
  return `${page === undefined ? 'it' : `page ${page}`} ${what} (ISO 14289-1, ${clause})`;
}
