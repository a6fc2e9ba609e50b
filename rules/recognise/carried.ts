import type { Ask, ElementResult } from './model.js';

/** What was found of one element that stands beside those of the contract. */
export interface Answer {
  ask: Ask;
  result: ElementResult;
  /** Whether what the element depends on is said; true when it depends on nothing. */
  applies: boolean;
  /** Whether wording finds it said: a summary of the carried document is like the document, and is not it. */
  isWorded: boolean;
}

/** What the law only permits, or only explains, cannot be missing. */
const PERMITTED = ['permitted', 'informational', 'definition'];
/** A document is carried inside another when this share of what it must say is said, and no fewer. */
const CARRIED_SHARE = 1 / 2;
const CARRIED_LEAST = 3;

/** Which answers count: those of a document that may be carried inside another only where it is. */
export function beside(answers: Answer[]): ElementResult[] {
  return answers.flatMap(({ ask, result, applies }) => {
    // Words of a certification that is only spoken of are no certification.
    if (result.status === 'present' && !applies) return [];
    if (isSaid(result)) return [result];
    if (ask.onlyIfPresent || PERMITTED.includes(ask.modality)) return [];
    if (ask.carried === undefined) return [result];
    const group = answers.filter(
      (other) => other.ask.carried === ask.carried && other.ask.modality === 'required',
    );
    const said = group.filter((other) => isSaid(other.result) && other.isWorded);
    return said.length >= Math.max(CARRIED_LEAST, group.length * CARRIED_SHARE) ? [result] : [];
  });
}

function isSaid({ status }: ElementResult): boolean {
  return status === 'present' || status === 'declared' || status === 'contradicted';
}
