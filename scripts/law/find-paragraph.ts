import { parseCitation } from './citation.js';
import type { IndexedElement } from './law-index.js';
import { didYouMean } from './nearest-names.js';
import { type AskedCitation, readCitation } from './read-citation.js';

export interface FoundParagraph {
  asked: AskedCitation;
  /** The elements of the paragraph and of those below it; none where the data has no such paragraph. */
  elements: IndexedElement[];
}

/**
 * The elements of a paragraph or section that is cited loosely.
 *
 * @returns nothing when it is no citation of a section that is known
 */
export function findParagraph(index: IndexedElement[], written: string): FoundParagraph | undefined {
  const sections = [...new Set(index.map(({ section }) => section))];
  const asked = readCitation(written, sections);
  if (!asked) return undefined;
  const elements = index.filter(
    ({ section, element }) => section === asked.section && isAtOrBelow(element.cite, asked.paragraph),
  );
  return { asked, elements: elements.length > 0 ? elements : byLawId(index, asked) };
}

function isAtOrBelow(cite: string, asked: string[]): boolean {
  const paragraphs = parseCitation(cite)?.paragraphs ?? [];
  return paragraphs.some((paragraph) => asked.every((step, level) => paragraph[level] === step));
}

/** Paragraphs without an element of their own may be told of under the one above: U-2008-d1ii under (d)(1). */
function byLawId(index: IndexedElement[], { section, paragraph }: AskedCitation): IndexedElement[] {
  const [, part, number] = /^47 CFR 64\.((?:20|51)(\d\d))$/.exec(section) ?? [];
  if (number === undefined || paragraph.length === 0) return [];
  const id = `${part?.startsWith('20') ? 'U' : 'EE'}-${part}-${paragraph.join('')}`;
  return index.filter(({ element }) => element.law.includes(id));
}

/** What may have been meant by a citation that names nothing. */
export function nearestCitation(index: IndexedElement[], written: string): string | undefined {
  return didYouMean(
    written,
    index.flatMap(({ element: { cite }, section }) =>
      [cite, section].map((name) => name.replace('47 CFR ', '')),
    ),
  );
}
