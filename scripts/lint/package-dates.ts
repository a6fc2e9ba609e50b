import { inWords } from '../../rules/calendar.js';
import { FILING_DUTY } from '../../rules/filing-due.js';
import type { FilingDate } from '../../rules/filing-facts/index.js';
import { filingLaw } from '../../rules/filing-law.js';
import type { PackageFault, Part } from './package-parts.js';

/** Dates of one filing that contradict each other from one document to the next. */
export function dateFindings(parts: Part[]): PackageFault[] {
  const dates = parts.flatMap(({ facts }, document) => facts.dates.map((fact) => ({ document, fact })));
  const law = parts[0] && filingLaw(parts[0].document.context, FILING_DUTY);
  const filings = dates.filter(({ fact: { role } }) => role === 'filed' || role === 'letter');
  const found: PackageFault[] = [];
  const [first] = filings;
  for (const other of filings) {
    if (!first || other.document === first.document || other.fact.iso === first.fact.iso) continue;
    const [earlier, later] = [first, other].sort((a, b) => (a.fact.iso < b.fact.iso ? -1 : 1));
    // A letter may be written some days before the filing.
    const isAhead =
      earlier?.fact.role === 'letter' &&
      later?.fact.role === 'filed' &&
      earlier.fact.year === later.fact.year;
    found.push({
      rule: 'filing-dates-agree',
      at: other,
      other: first,
      reason: `${said(other.fact)} here, and on ${inWords(first.fact.iso)} there.`,
      expected: 'One date of filing, the same in the letter and the certification.',
      ...(isAhead && { severity: 'warning' as const }),
      ...(law && { law }),
    });
  }
  const last = [...filings].sort((a, b) => (a.fact.iso < b.fact.iso ? 1 : -1))[0];
  for (const one of dates) {
    const isSigned =
      (one.fact.role === 'signed' || one.fact.role === 'dated') &&
      parts[one.document]?.document.context.kind === 'annual-certification';
    if (last && isSigned && one.document !== last.document && one.fact.iso > last.fact.iso) {
      found.push({
        rule: 'filing-dates-agree',
        at: one,
        other: last,
        reason: `Signed on ${inWords(one.fact.iso)}, after the filing on ${inWords(last.fact.iso)}.`,
        expected: 'A certification is signed on the day of its filing or before it.',
        ...(law && { law }),
      });
    }
  }
  return [...found, ...enclosedDates(parts, dates)];
}

/** A letter gives a date to the certification that the certification does not bear. */
function enclosedDates(parts: Part[], dates: { document: number; fact: FilingDate }[]): PackageFault[] {
  const isCertification = (document: number) =>
    parts[document]?.document.context.kind === 'annual-certification';
  const borne = dates.filter(({ document, fact }) => isCertification(document) && fact.role !== 'letter');
  const other = borne.find(({ fact }) => fact.role === 'signed') ?? borne[0];
  if (!other) return [];
  return dates
    .filter(({ document, fact }) => fact.role === 'enclosed' && !isCertification(document))
    .filter(({ fact }) => !borne.some((each) => each.fact.iso === fact.iso))
    .map((at) => ({
      rule: 'filing-dates-agree',
      at,
      other,
      reason: `The certification is called that of ${inWords(at.fact.iso)} here, and bears the date ${inWords(other.fact.iso)}.`,
      expected: 'The date that the certification bears.',
    }));
}

function said({ role, iso }: FilingDate): string {
  return `${role === 'filed' ? 'Filed on' : 'A letter of'} ${inWords(iso)}`;
}

/** Documents of one filing that cover different years. */
export function yearFindings(parts: Part[]): PackageFault[] {
  const years = parts.flatMap(({ facts }, document) =>
    facts.coveredPeriods.filter(({ year }) => year !== undefined).map((fact) => ({ document, fact })),
  );
  const [first] = years;
  if (!first) return [];
  const ofFirst = years.filter(({ document }) => document === first.document).map(({ fact }) => fact.year);
  const told = new Set<number>();
  return years
    .filter(({ document, fact }) => {
      if (document === first.document || told.has(document)) return false;
      const own = years.filter((each) => each.document === document);
      if (own.some((each) => ofFirst.includes(each.fact.year)) || ofFirst.includes(fact.year)) return false;
      // Which of the two is wrong may have been told by the date of filing.
      const isTold = [first.document, document].some((one) =>
        parts[one]?.reported.messages.some(({ rule }) => rule === 'filing-covered-year'),
      );
      told.add(document);
      return !isTold;
    })
    .map((at) => ({
      rule: 'filing-covered-year',
      at,
      other: first,
      reason: `Covers calendar year ${at.fact.year} here, and ${first.fact.year} there.`,
      expected: 'One covered year: the calendar year before the filing.',
    }));
}
