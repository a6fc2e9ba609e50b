import { readDockets } from '../filing-facts/identifiers.js';
import { isSame } from './companies.js';
import { type Disagreement, type Facts, located } from './model.js';

/** Form 499 Filer IDs have this many digits. */
const DIGITS = 6;

/** Filer IDs of one company that differ; several companies have an ID each. */
export function filerIdDisagreements(documents: Facts): Disagreement[] {
  const ids = located(documents, ({ filerIds }) => filerIds);
  const found: Disagreement[] = [];
  for (const one of ids) {
    const { id } = one.fact;
    if (id.length === DIGITS) continue;
    found.push({
      at: one,
      reason: `A Form 499 Filer ID has six digits, and ${id} has ${id.length}.`,
      expected: 'The Filer ID as it stands in the company’s Form 499 registration.',
    });
  }
  const whole = ids.filter(({ fact }) => fact.id.length === DIGITS);
  const count = (id: string) => whole.filter(({ fact }) => fact.id === id).length;
  for (const one of whole) {
    const rivals = whole.filter(
      (other) =>
        other.fact.id !== one.fact.id &&
        isOfOneCompany(one.fact, other.fact, documents) &&
        !areListed(documents, one.fact.id, other.fact.id),
    );
    // The one that is written more often is taken for the right one, else the first.
    const right = rivals.find(
      (other) =>
        count(other.fact.id) > count(one.fact.id) ||
        (count(other.fact.id) === count(one.fact.id) && whole.indexOf(other) < whole.indexOf(one)),
    );
    if (!right) continue;
    found.push({
      at: one,
      other: right,
      reason: `The Filer ID is ${one.fact.id} here, and ${right.fact.id} ${one.document === right.document ? 'elsewhere' : 'there'}.`,
      expected: 'One Filer ID for one company, the same everywhere.',
    });
  }
  return found;
}

/** IDs that stand in one line, or each with a company of its own, are of several companies. */
function areListed(documents: Facts, a: string, b: string): boolean {
  return documents.some(({ filerIds }) =>
    filerIds.some(
      (one) =>
        one.id === a &&
        filerIds.some(
          (other) =>
            other.id === b &&
            (other.block === one.block || (one.company !== undefined && other.company !== undefined)) &&
            !isRepeat(one.company, other.company),
        ),
    ),
  );
}

/** The same company named with each is one company with two IDs. */
function isRepeat(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && isSame(a, b);
}

function isOfOneCompany(a: { company?: string }, b: { company?: string }, documents: Facts): boolean {
  if (a.company !== undefined && b.company !== undefined) return isSame(a.company, b.company);
  const labelled = located(documents, ({ companies }) => companies).filter(
    ({ fact }) => fact.role === 'label',
  );
  const names = labelled.map(({ fact }) => fact.said);
  return names.every((name) => isSame(name, names[0] ?? ''));
}

/** The dockets that an element of the law names. */
export function docketsIn(asks: string): { bureau: string; number: string }[] {
  return readDockets([{ role: 'paragraph', text: asks, heads: [] }]);
}

/**
 * Dockets that are miswritten: the bureau of the right one with another number, or its number with another bureau.
 *
 * @param right the docket that the law names for this kind of filer
 */
export function docketDisagreements(
  documents: Facts,
  right: { bureau: string; number: string },
): Disagreement[] {
  return located(documents, ({ dockets }) => dockets)
    .filter(({ fact: { bureau, number } }) => {
      const isNumber = number === right.number;
      return bureau !== '' && (bureau === right.bureau) !== isNumber;
    })
    .map((at) => ({
      at,
      reason: `“${at.fact.said}” is not the docket of these filings.`,
      expected: `“${right.bureau} Docket No. ${right.number}”`,
      fix: `${right.bureau} Docket No. ${right.number}`,
    }));
}
