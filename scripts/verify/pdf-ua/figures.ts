import { PDFArray, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { Check, PdfFault, StructureElement } from './model.js';
import { at, attribute, textOf } from './said.js';

/** Pictures and formulas have words, and pictures a place (ISO 14289-1, 7.3 and 7.7; ISO 32000-1, 14.8.5.4). */
export const checkFigures: Check = ({ elements }) => elements.flatMap(faultsOf);

function faultsOf(element: StructureElement): PdfFault[] {
  const { type, page } = element;
  if (type === 'Formula' && !hasWords(element)) {
    return [{ clause: '7.7', ...at(page), what: 'has a formula without words for those who cannot see it' }];
  }
  if (type !== 'Figure') return [];
  if (!hasWords(element)) {
    return [{ clause: '7.3', ...at(page), what: 'has a picture without words for those who cannot see it' }];
  }
  return hasPlace(element)
    ? []
    : [{ clause: '7.3', ...at(page), what: 'has a picture that does not say where it is' }];
}

function hasWords({ dict }: StructureElement): boolean {
  return ['Alt', 'ActualText'].some((key) => (textOf(dict.lookup(PDFName.of(key))) ?? '').trim() !== '');
}

/** A box with an extent: left, bottom, right, top. */
function hasPlace(element: StructureElement): boolean {
  const box = attribute(element, 'BBox');
  if (!(box instanceof PDFArray) || box.size() !== 4) return false;
  const [left = 0, bottom = 0, right = 0, top = 0] = box.asArray().map((_, index) => {
    const edge = box.lookup(index);
    return edge instanceof PDFNumber ? edge.asNumber() : Number.NaN;
  });
  return left < right && bottom < top;
}
