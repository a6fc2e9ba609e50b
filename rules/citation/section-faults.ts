import { certificateSlip } from './certificate-slip.js';
import { bodySlip, codeAndTitleSlips, codeMeant } from './code-slips.js';
import type { CodeName } from './codes.js';
import { etSeqSlip, headSlips, referenceSlips } from './form-slips.js';
import type { Reference, SectionCitation } from './model.js';
import { paragraphSlip } from './paragraph-slip.js';
import { sectionSlip } from './section-slip.js';
import { type CitationFault, faultOf, type Slip } from './slip.js';

/**
 * What is wrong with a citation of sections: one message for each section or paragraph that it names.
 *
 * @param day YYYY-MM-DD: the day whose law is looked at
 */
export function sectionFaults(text: string, citation: SectionCitation, day: string): CitationFault[] {
  const { references, whole } = citation;
  const name = codeMeant(citation);
  const { etSeq } = citation;
  const tail = [...(etSeq ? etSeqSlip(etSeq) : []), ...bodySlip(citation, name)];
  const groups = references.map((reference, index): Slip[] => {
    const before = references[index - 1];
    return [
      ...(index === 0 ? [...headSlips(citation), ...codeAndTitleSlips(citation)] : []),
      ...referenceSlips(reference, before),
      ...placesOf(text, citation, index, name, day),
      ...(index === references.length - 1 ? tail : []),
    ];
  });
  return groups.flatMap((slips, index) => {
    const span = {
      start: index === 0 ? whole.start : startOf(references[index] as Reference),
      end: index === references.length - 1 ? whole.end : endOf(references[index] as Reference),
    };
    return faultOf(text, span, slips) ?? [];
  });
}

/** What is not there; and where all is there, whether it is what the words around the citation name. */
function placesOf(
  text: string,
  citation: SectionCitation,
  index: number,
  name: CodeName | undefined,
  day: string,
): Slip[] {
  const { references } = citation;
  const reference = references[index] as Reference;
  const isFurther = reference.number === references[index - 1]?.number;
  const noSection = isFurther ? [] : sectionSlip(reference, name, day);
  if (noSection.length > 0) return noSection;
  const noParagraph = paragraphSlip(text, reference, name, day);
  return noParagraph.length > 0 ? noParagraph : certificateSlip(text, citation, day);
}

/** A further paragraph of one section is quoted with the section before it. */
function startOf({ number, written }: Reference): number {
  return Math.min(number.start, written?.start ?? number.start);
}

function endOf({ number, written }: Reference): number {
  return written?.end ?? number.end;
}
