import type { FilingPerson } from '../filing-facts/index.js';
import { isSamePerson, officesOf } from '../filing-facts/person-name.js';
import { type Disagreement, type Facts, located } from './model.js';

interface Person {
  document: number;
  fact: FilingPerson;
}

/** Names of the officer who certifies that disagree. Who signs a letter need not be the officer. */
export function officerDisagreements(documents: Facts): Disagreement[] {
  const people = located(documents, (facts) => facts.people).filter(({ fact }) => fact.role !== 'letter');
  const [certifier] = people.filter(({ fact }) => fact.role === 'certifier');
  const [labelled] = people.filter(({ fact }) => fact.role === 'label');
  const misprinted = misprintedNames(people);
  const first = certifier ?? labelled;
  if (!first || misprinted.length > 0) return misprinted;
  const certifiers = people.filter(({ fact }) => fact.role === 'certifier');
  const isKnown = ({ fact }: Person, known: Person[]) =>
    known.some((each) => isSamePerson(each.fact.said, fact.said));
  const found: Disagreement[] = [];
  const labels = people.filter(({ fact }) => fact.role === 'label');
  // Of several people who are named one has to be the one who certifies.
  const strangers = certifier && !labels.some((one) => isKnown(one, certifiers)) ? labels.slice(0, 1) : [];
  const signatures = people.filter(
    ({ document, fact }) => document === first.document && fact.role === 'signature',
  );
  const signed = signatures.some((one) => isKnown(one, [...certifiers, ...labels]))
    ? []
    : signatures.slice(0, 1);
  for (const one of [...strangers, ...signed]) {
    const does = one.fact.role === 'signature' ? 'signs' : 'is named as the one who signs';
    found.push({
      at: one,
      other: first,
      reason: `${one.fact.said} ${does} here, and ${first.fact.said} certifies ${one.document === first.document ? 'elsewhere' : 'there'}.`,
      expected: 'The officer who certifies signs, under the same name everywhere.',
    });
  }
  return found;
}

/** A name that is signed, and another one that is printed with it. */
function misprintedNames(people: Person[]): Disagreement[] {
  return people.flatMap((at, index) => {
    const other = people[index - 1];
    const isPrinted =
      other?.fact.role === 'signature' &&
      at.fact.role === 'signature' &&
      other.document === at.document &&
      other.fact.block === at.fact.block &&
      at.fact.start - other.fact.end < ON_ONE_LINE;
    return other && isPrinted && !isSamePerson(other.fact.said, at.fact.said)
      ? [
          {
            at,
            other,
            reason: `${at.fact.said} is printed here, and ${other.fact.said} signs.`,
            expected: 'The name of the officer who signs.',
          },
        ]
      : [];
  });
}
/** A printed name follows the signature within so many signs. */
const ON_ONE_LINE = 6;

/** Titles of one officer that have nothing in common: “Vice President” and “President”. */
export function titleDisagreements(documents: Facts): Disagreement[] {
  const titles: Person[] = located(documents, (facts) => facts.titles).filter(
    ({ fact }) => fact.role !== 'letter' && officesOf(fact.said).length > 0,
  );
  const people = located(documents, (facts) => facts.people).filter(({ fact }) => fact.role !== 'letter');
  // Two officers have a title each.
  const [one] = people;
  if (one && people.some(({ fact }) => !isSamePerson(fact.said, one.fact.said))) return [];
  const [first, ...others] = titles;
  if (!first) return [];
  const known = officesOf(first.fact.said);
  return others
    .filter(({ fact }) => !officesOf(fact.said).some((office) => known.includes(office)))
    .slice(0, 1)
    .map((at) => ({
      at,
      other: first,
      reason: `The title is “${at.fact.said}” here, and “${first.fact.said}” ${at.document === first.document ? 'elsewhere' : 'there'}.`,
      expected: 'The officer’s one title, the same everywhere.',
    }));
}
