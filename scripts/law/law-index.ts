import type { Law, LawElement } from '../../rules/law.js';
import { parseCitation } from './citation.js';

/** An element with the section it cites. */
export interface IndexedElement {
  element: LawElement;
  section: string;
}

/** Elements belong to the section that they cite, in whatever file they are kept. */
export function sectionOf(cite: string, keptIn: string): string {
  return parseCitation(cite)?.section ?? keptIn;
}

/** All elements of the law data, in its order. */
export function indexLaw(law: Law): IndexedElement[] {
  return law.sections.flatMap(({ section, elements }) =>
    elements.map((element) => ({ element, section: sectionOf(element.cite, section) })),
  );
}
