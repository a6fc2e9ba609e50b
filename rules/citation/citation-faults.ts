import { docketFaults } from './docket-faults.js';
import { documentFaults } from './document-faults.js';
import { etSeqSlip } from './form-slips.js';
import { readSections } from './read-sections.js';
import { sectionFaults } from './section-faults.js';
import { type CitationFault, faultOf } from './slip.js';

/**
 * What is wrong with the citations of a text, in its order: one message for each that is at fault.
 *
 * @param day YYYY-MM-DD: the day whose law is looked at
 */
export function citationFaults(text: string, day: string): CitationFault[] {
  const sections = readSections(text).flatMap((citation) => sectionFaults(text, citation, day));
  const faults = [...sections, ...docketFaults(text), ...documentFaults(text, day)];
  const free = etSeqFaults(text).filter(
    ({ start, end }) => !sections.some((other) => start < other.end && other.start < end),
  );
  return [...faults, ...free].sort((a, b) => a.start - b.start);
}

/** "et. seq." behind what is no citation of a section. */
function etSeqFaults(text: string): CitationFault[] {
  return [...text.matchAll(/\bet\.\s?seq\b\.?/giu)].flatMap((match) => {
    const piece = { start: match.index, end: match.index + match[0].length, words: match[0] };
    return faultOf(text, piece, etSeqSlip(piece)) ?? [];
  });
}
