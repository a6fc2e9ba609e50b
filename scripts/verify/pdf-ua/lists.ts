import { PDFName } from '@cantoo/pdf-lib';
import type { Check, StructureElement } from './model.js';
import { at, attribute } from './said.js';

const UNNUMBERED = PDFName.of('None');

/** A list whose items have labels says of which kind they are (ISO 14289-1, 7.6; ISO 32000-1, 14.8.5.5). */
export const checkLists: Check = ({ elements }) =>
  elements
    .filter(
      ({ type, kids }) => type === 'L' && kids.some((kid) => kid.kind === 'element' && hasLabel(kid.element)),
    )
    .filter((list) => (attribute(list, 'ListNumbering') ?? UNNUMBERED) === UNNUMBERED)
    .map(({ page }) => ({
      clause: '7.6',
      ...at(page),
      what: 'has a list with labels that does not say how it is numbered',
    }));

function hasLabel({ type, kids }: StructureElement): boolean {
  return type === 'LI' && kids.some((kid) => kid.kind === 'element' && kid.element.type === 'Lbl');
}
