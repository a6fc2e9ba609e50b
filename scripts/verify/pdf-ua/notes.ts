import { PDFName } from '@cantoo/pdf-lib';
import type { Check, PdfFault } from './model.js';
import { at, textOf } from './said.js';

/** Notes have names, each its own (ISO 14289-1, 7.9). */
export const checkNotes: Check = ({ elements }) => {
  const names = new Set<string>();
  return elements
    .filter(({ type }) => type === 'Note')
    .flatMap(({ dict, page }): PdfFault[] => {
      const name = textOf(dict.lookup(PDFName.of('ID'))) ?? '';
      const isTaken = names.has(name);
      names.add(name);
      if (name === '') return [{ clause: '7.9', ...at(page), what: 'has a note without a name (ID)' }];
      return isTaken
        ? [{ clause: '7.9', ...at(page), what: `has a second note that is called “${name}”` }]
        : [];
    });
};
