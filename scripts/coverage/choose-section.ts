import type { Law } from '../../rules/law.js';
import { CpniError } from '../cpni-error.js';
import { findParagraph, nearestCitation } from '../law/find-paragraph.js';
import { type IndexedElement, indexLaw } from '../law/law-index.js';

/**
 * Reads `--section`: a section or paragraph as cited, or words of a section's name, such as `template`.
 *
 * @returns the elements chosen; all of them when nothing is given
 * @throws CpniError when the law data has none such
 */
export function chooseSection(law: Law, given: string | undefined): IndexedElement[] {
  const index = indexLaw(law);
  if (given === undefined) return index;
  const words = given.trim().toLowerCase();
  const chosen =
    findParagraph(index, given)?.elements ??
    index.filter(({ section }) => words !== '' && section.toLowerCase().includes(words));
  if (chosen.length > 0) return chosen;
  throw new CpniError(`The law data has no section or paragraph "${given}".`, {
    hint:
      nearestCitation(index, given) ??
      `One of: ${[...new Set(index.map(({ section }) => section))].join(', ')}.`,
  });
}
