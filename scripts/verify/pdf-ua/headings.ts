import type { Check, PdfFault } from './model.js';
import { at } from './said.js';

/** Headings begin with level 1, skip none and are of one kind (ISO 14289-1, 7.4). */
export const checkHeadings: Check = ({ elements }) => {
  const faults: PdfFault[] = [];
  let former = 0;
  for (const { type, page } of elements) {
    const level = Number(/^H([1-6])$/.exec(type)?.[1] ?? 0);
    if (level === 0) continue;
    if (level > former + 1) {
      const before = former === 0 ? 'comes first' : `follows one of level ${former}`;
      faults.push({ clause: '7.4.2', ...at(page), what: `has a heading of level ${level} that ${before}` });
    }
    former = level;
  }
  const plain = elements.filter(({ type }) => type === 'H');
  const first = plain[0];
  if (first && former > 0) {
    faults.push({ clause: '7.4.4', ...at(first.page), what: 'has headings with levels and without' });
  }
  for (const { kids, page } of elements) {
    const count = kids.filter((kid) => kid.kind === 'element' && kid.element.type === 'H').length;
    if (count > 1) {
      faults.push({
        clause: '7.4.4',
        ...at(page),
        what: `has ${count} headings without levels in one element`,
      });
    }
  }
  return faults;
};
