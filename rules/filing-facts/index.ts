import type { Block } from '../recognise/index.js';
import { readCompanies, readShortNameSlips, readShortNames } from './companies.js';
import { dateOfFiling, readDates } from './dates.js';
import { readDockets, readFilerIds } from './identifiers.js';
import { labelledValues } from './labels.js';
import type { FilingFacts } from './model.js';
import { partsOf } from './parts.js';
import { readPeople } from './people.js';
import { readFilingYears, readPeriods } from './periods.js';

export type * from './model.js';

/**
 * What a filing states of itself: dates, companies, Filer IDs, dockets, officers and their titles, years. Read from
 * letters, forms, tables and prose in English, with the place of each.
 */
export function filingFacts(blocks: readonly Block[]): FilingFacts {
  const facts = read.get(blocks) ?? readFacts(blocks);
  read.set(blocks, facts);
  return facts;
}

/** Several rules ask for the facts of one document. */
const read = new WeakMap<readonly Block[], FilingFacts>();

function readFacts(blocks: readonly Block[]): FilingFacts {
  const labels = labelledValues(blocks);
  const parts = partsOf(blocks);
  const dates = readDates(blocks, labels, parts);
  const shortNames = readShortNames(blocks);
  const filedOn = dateOfFiling(dates);
  return {
    dates,
    companies: readCompanies(blocks, labels, parts),
    shortNames,
    shortNameSlips: readShortNameSlips(blocks, shortNames),
    filerIds: readFilerIds(blocks),
    dockets: readDockets(blocks),
    ...readPeople(blocks, labels, parts),
    coveredPeriods: readPeriods(blocks, labels),
    filingYears: readFilingYears(blocks),
    ...(filedOn && { filedOn }),
  };
}
