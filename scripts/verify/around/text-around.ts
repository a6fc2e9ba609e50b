import { splitWords } from '../words.js';
import type { Around } from './document-around.js';
import { fieldFaults, requireNoFaults } from './fields.js';

/** @throws {CpniError} when plain text begins with something else than the document's company, day and title */
export function requireTextAround(artefact: string, text: string, around: Around): void {
  requireNoFaults(artefact, around.language, textFaults(text, around));
}

/** What is wrong with what stands over the words of a plain text, in words. */
export function textFaults(text: string, { company, effective, t, title }: Around): string[] {
  const [first, second, ...rest] = text.split('\n');
  const length = splitWords(title).length;
  return fieldFaults(
    { company, effective: t('page.effectiveOn', { date: effective }), title },
    { company: first, effective: second, title: splitWords(rest.join('\n')).slice(0, length).join(' ') },
  );
}
