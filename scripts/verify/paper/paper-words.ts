import { PDFDocument } from '@cantoo/pdf-lib';
import type { Root } from 'hast';
import { textOf } from '../../../site/text-of.js';
import { CpniError } from '../../cpni-error.js';
import { elementsOf } from '../around/shown-words.js';
import { wordsOfPdf } from '../pdf-words.js';
import { requireSameWords } from '../same-words.js';
import { wordsOfHast } from '../words.js';
import { type FeetPromise, footFaults } from './foot-faults.js';
import { type Fragment, fragmentsOf } from './fragments.js';
import { paintedOrderFaults } from './painted-order.js';
import { readTags, type TaggedWords } from './read-tags.js';
import { wordsOfTags } from './tagged-words.js';

/** A PDF that says what was laid out for it, taken apart. */
export interface PaperRead {
  document: PDFDocument;
  fragments: Fragment[];
  tagged: TaggedWords[];
}

/** What a PDF must say: what was laid out, and at each page's foot. */
export interface PaperPromise extends Omit<FeetPromise, 'tableHeads'> {
  root: Root;
}

/**
 * Sees to it that a PDF says what was laid out for it, word for word: read by its tags, and as its text is extracted.
 * @throws {CpniError} naming the artefact and the first words that differ, or stand elsewhere
 */
export async function requirePaperWords(
  artefact: string,
  bytes: Uint8Array,
  promise: PaperPromise,
): Promise<PaperRead> {
  const { direction, root } = promise;
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const fragments = fragmentsOf(document);
  const tagged = readTags(document, fragments, direction);
  const expected = wordsOfHast(root, { numbers: true });
  requireSameWords({ artefact, expected, found: wordsOfTags(tagged), ignoreSpaces: true });
  // What runs from right to left, programs extract each in an order of its own.
  if (direction === 'ltr') {
    requireSameWords({ artefact, expected, found: await wordsOfPdf(bytes), ignoreSpaces: true });
  }
  const [fault] = [
    ...paintedOrderFaults(fragments, tagged),
    ...footFaults(fragments, document.getPageCount(), { ...promise, tableHeads: tableHeads(root) }),
  ];
  if (fault !== undefined) {
    throw new CpniError(`The words in ${artefact} are not where they belong: ${fault}`, {
      path: artefact,
      hint: 'Nothing was published. Please report this with the document that shows it.',
    });
  }
  return { document, fragments, tagged };
}

function tableHeads(root: Root): string[] {
  return elementsOf(root)
    .filter(({ tagName }) => tagName === 'thead')
    .map(textOf);
}
