import { distance } from 'fastest-levenshtein';
import { legalName } from '../filing-facts/company-name.js';
import type { FilingCompany } from '../filing-facts/index.js';
import { type Disagreement, type Facts, located } from './model.js';

interface Named {
  document: number;
  fact: FilingCompany;
}

/** In this order a filing's company is taken from what it says. */
const STRONG = ['label', 'officer-of', 'behalf', 're'] as const;
/** Two names that differ in these are of two companies of one group. */
const REGIONS = /\b(?:(?:north|south|east|west)\p{L}*|central|midwest|mid|upper|lower)\b/u;

/**
 * Names of the company that disagree: another company where the filing's own is meant, another legal ending, a
 * misspelt name. What is abbreviated or named in short is the same; another company of the group is another.
 */
export function companyDisagreements(documents: Facts): Disagreement[] {
  const named: Named[] = located(documents, ({ companies }) => companies);
  const own = ownCompanies(documents, named);
  const [main] = own;
  if (!main) return [];
  const found: Disagreement[] = [];
  for (const one of named) {
    if (own.some((each) => isSame(each.fact.said, one.fact.said))) continue;
    const slip = own.find((each) => isSlip(each.fact.said, one.fact.said));
    const reason = `The company is “${one.fact.said}” here, and “${(slip ?? main).fact.said}” ${one.document === (slip ?? main).document ? 'elsewhere' : 'there'}.`;
    if (slip) {
      found.push({
        at: one,
        other: slip,
        reason,
        expected: `“${slip.fact.said}”, or the other name in both places.`,
      });
    } else if (own.length === 1 && isMeantAsOwn(one, main, documents, named)) {
      found.push({
        at: one,
        other: main,
        reason,
        expected: 'One company, by its legal name, wherever it is named.',
      });
    }
  }
  return found;
}

/** The companies that a filing says it is of: all that the best of its labels names, or that have a Filer ID. */
function ownCompanies(documents: Facts, named: Named[]): Named[] {
  const role = STRONG.find((each) => named.some(({ fact }) => fact.role === each));
  if (role === undefined) return [];
  const first = named.find(({ fact }) => fact.role === role);
  const best = named.filter(
    ({ document, fact }) =>
      fact.role === role && (role !== 'label' ? fact === first?.fact : document === first?.document),
  );
  const withId = new Set(located(documents, ({ filerIds }) => filerIds).map(({ fact }) => fact.company));
  const others = named.filter(({ fact }) => withId.has(fact.said));
  const own: Named[] = [];
  for (const one of [...best, ...others]) {
    if (!own.some((each) => isSame(each.fact.said, one.fact.said) || isSlip(each.fact.said, one.fact.said)))
      own.push(one);
  }
  return own;
}

/** Said where only the filing's own company can stand. */
function isMeantAsOwn(one: Named, main: Named, documents: Facts, named: Named[]): boolean {
  const { role, said } = one.fact;
  if (role === 'mention' || legalName(said).suffix === '') return false;
  if (shortNames(documents).some((name) => legalName(said).stem === legalName(name).stem)) return false;
  const alike = named.filter(({ document, fact }) => document === one.document && fact.role === role);
  return !alike.some(({ fact }) => isSame(fact.said, main.fact.said));
}

function shortNames(documents: Facts): string[] {
  return located(documents, (facts) => facts.shortNames).map(({ fact }) => fact.said);
}

/** Whether two names are of one company: endings may be left out, and the name be cut to its first words. */
export function isSame(a: string, b: string): boolean {
  const [one, other] = [legalName(a), legalName(b)];
  if (one.suffix === '' || other.suffix === '') {
    const [short, long] = one.stem.length < other.stem.length ? [one, other] : [other, one];
    return long.stem === short.stem || (short.suffix === '' && ` ${long.stem} `.includes(` ${short.stem} `));
  }
  return one.stem === other.stem && isSubset(one.suffix, other.suffix);
}

/** “Company, Inc.” may be called “Company”: no ending of the one contradicts the other's. */
function isSubset(a: string, b: string): boolean {
  const [few, many] = [a.split(' '), b.split(' ')].sort((one, other) => one.length - other.length);
  return (few ?? []).every((word) => many?.includes(word));
}

/** Whether a name is another one with a wrong ending or a misspelt word. */
function isSlip(a: string, b: string): boolean {
  const [one, other] = [legalName(a), legalName(b)];
  if (one.suffix === '' || other.suffix === '' || one.stem === '') return false;
  if (one.stem === other.stem) return !isSubset(one.suffix, other.suffix);
  if (!isSubset(one.suffix, other.suffix)) return false;
  const [words, others] = [one.stem.split(' '), other.stem.split(' ')];
  if (words.join('') === others.join('')) return true;
  if (words.length !== others.length) return false;
  const pairs = words.map((word, index) => [word, others[index] ?? ''] as const).filter(([x, y]) => x !== y);
  const [pair] = pairs;
  if (pairs.length !== 1 || !pair || words.length < 2) return false;
  const [x, y] = pair;
  const isOther = /\d/.test(x + y) || REGIONS.test(x) || x[0] !== y[0] || Math.min(x.length, y.length) < 4;
  return !isOther && distance(x, y) <= (Math.min(x.length, y.length) >= 7 ? 2 : 1);
}
