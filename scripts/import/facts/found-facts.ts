import { type FilingFacts, filingFacts } from '../../../rules/filing-facts/index.js';
import type { Block } from '../../../rules/recognise/index.js';
import type { Address } from '../../workspace/carrier-facts.js';
import { type ContactFacts, contactFacts } from './contact-facts.js';

/** Facts that a text states, in the form of carrier.yaml and document.yaml. */
export interface FoundFacts extends ContactFacts {
  /** The company's legal name, as it stands most surely. */
  company?: string;
  /** What the text calls it for short. */
  shortName?: string;
  filerId?: string;
  docket?: string;
  officer?: { name: string; title?: string };
  /** YYYY-MM-DD */
  filed?: string;
  coveredYear?: number;
  /** Year of the filing's title: `Certification for 2026`. */
  filingYear?: number;
  address?: Address;
}

/** Reads the facts that a text states. What it states in two ways is for `cpni lint` to tell. */
export function foundFacts(blocks: Block[]): FoundFacts {
  const facts = filingFacts(blocks);
  const company = companyOf(facts);
  const shortName = facts.shortNames.find(({ of }) => of !== undefined && of === company)?.said;
  const filerId = facts.filerIds.find(({ id }) => /^\d{6}$/.test(id))?.id;
  const docket = facts.dockets.find(({ bureau }) => bureau !== '')?.said ?? facts.dockets[0]?.said;
  const officer = officerOf(facts);
  const coveredYear = facts.coveredPeriods.find(({ year }) => year !== undefined)?.year;
  const filingYear =
    facts.coveredPeriods.find((period) => period.filingYear)?.filingYear ?? facts.filingYears[0]?.year;
  return {
    ...contactFacts(blocks.map(({ text }) => text)),
    ...(company !== undefined && { company }),
    ...(shortName !== undefined && { shortName }),
    ...(filerId !== undefined && { filerId }),
    ...(docket !== undefined && { docket }),
    ...(officer && { officer }),
    ...(facts.filedOn && { filed: facts.filedOn.iso }),
    ...(coveredYear !== undefined && { coveredYear }),
    ...(filingYear !== undefined && { filingYear }),
  };
}

/** Whoever is named as the company goes before whoever is named at all, and then most often. */
function companyOf({ companies }: FilingFacts): string | undefined {
  for (const role of ['label', 'officer-of', 'behalf', 're', 'mention'] as const) {
    const counts = new Map<string, number>();
    for (const { said } of companies.filter((one) => one.role === role)) {
      counts.set(said, (counts.get(said) ?? 0) + 1);
    }
    const [first] = [...counts].sort(([, one], [, other]) => other - one);
    if (first) return first[0];
  }
  return undefined;
}

function officerOf({ people, titles }: FilingFacts): FoundFacts['officer'] {
  for (const role of ['label', 'certifier', 'signature'] as const) {
    const person = people.find((one) => one.role === role);
    if (!person) continue;
    const title = (titles.find((one) => one.role === role) ?? titles.find((one) => one.role !== 'letter'))
      ?.said;
    return { name: person.said, ...(title !== undefined && { title }) };
  }
  return undefined;
}
