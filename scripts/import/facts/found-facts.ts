import { type FilingFacts, filingFacts } from '../../../rules/filing-facts/index.js';
import type { Block } from '../../../rules/recognise/index.js';
import type { Address } from '../../workspace/carrier-facts.js';
import { type ContactFacts, contactFacts } from './contact-facts.js';

/** Facts that a text states, in the form of carrier.yaml and document.yaml. */
export interface FoundFacts extends ContactFacts {
  /** The company's legal name, as it stands most surely. */
  company?: string;
  /** Companies named in the same way, the likeliest first. */
  companies: string[];
  /** Whether the text says that this is the company, and does not only name it. */
  isCompanySure: boolean;
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
  const { names, isSure } = companiesOf(facts, blocks);
  const [company] = names;
  const shortName =
    facts.shortNames.find(({ of }) => of !== undefined && of === company)?.said ?? nameInTitle(blocks);
  const filerId = facts.filerIds.find(({ id }) => /^\d{6}$/.test(id))?.id;
  const docket = facts.dockets.find(({ bureau }) => bureau !== '')?.said ?? facts.dockets[0]?.said;
  const officer = officerOf(facts);
  const coveredYear = facts.coveredPeriods.find(({ year }) => year !== undefined)?.year;
  const filingYear =
    facts.coveredPeriods.find((period) => period.filingYear)?.filingYear ?? facts.filingYears[0]?.year;
  return {
    ...contactFacts(blocks.map(({ text }) => text)),
    ...(company !== undefined && { company }),
    companies: names,
    isCompanySure: isSure,
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
function companiesOf({ companies }: FilingFacts, blocks: Block[]): { names: string[]; isSure: boolean } {
  for (const role of ['label', 'officer-of', 'behalf', 're', 'mention'] as const) {
    const counts = new Map<string, number>();
    for (const { said, block, start, role: own } of companies) {
      const before = blocks[block]?.text.slice(Math.max(0, start - NEAR), start) ?? '';
      // “The Director of Growth” is an officer of no company.
      if (role === 'officer-of' && !said.includes(' ')) continue;
      if (own === role && !(role === 'mention' && OTHERS.test(before)))
        counts.set(said, (counts.get(said) ?? 0) + 1);
    }
    const names = [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
    if (names.length > 0) return { names, isSure: role !== 'mention' };
  }
  return { names: [], isSure: false };
}

/** Companies that a text names behind these words are not its own. */
const OTHERS =
  /\b(?:affiliat\w*|agents?|partners?|vendors?|contractors?|subsidiar\w*|parent)[\s,:(]*(?:is|are|including|such as|company|companies)?[\s,:(]*$/i;
const NEAR = 40;

/** The name with which a title begins: “Granite Bell Telecom CPNI Manual”, “SignPath Relay: CPNI Policy”. */
function nameInTitle(blocks: Block[]): string | undefined {
  const title = blocks.slice(0, 3).find(({ role }) => role === 'heading')?.text ?? '';
  const name =
    /^(.{3,50}?)(?::| [—–-]) .*(?:CPNI|customer proprietary)\b/i.exec(title)?.[1] ??
    /^(.{3,50}?)(?:['’]s)? (?:CPNI|customer proprietary)\b/i.exec(title)?.[1];
  const isName = name !== undefined && /^\p{Lu}[\p{L}\d&.'’-]+(?: \p{Lu}[\p{L}\d&.'’-]*)+$/u.test(name);
  return isName &&
    !/^(?:statement|annual|policy|notice|section|your|our|how|the|compliance|certification)\b/i.test(name)
    ? name
    : undefined;
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
