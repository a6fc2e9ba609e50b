import type { CalendarDay } from '../calendar.js';
import type { Span } from '../recognise/index.js';

/** Something a filing states, and where. */
export interface Stated extends Span {
  /** As written. */
  said: string;
}

/**
 * What a date in a filing is the date of. `enclosed`: of another document that a letter speaks of; `dated`: it is
 * not said of what.
 */
export type DateRole = 'letter' | 'filed' | 'signed' | 'dated' | 'enclosed';

export interface FilingDate extends Stated, CalendarDay {
  role: DateRole;
  /** ISO date, by which two ways of writing one day are equal. */
  iso: string;
}

/**
 * Where a company is named: after a label (`Name of company: …`), as the one that a letter is about (`RE:`) or sent
 * for (`on behalf of`), as the one whose officer certifies (`I am an officer of …`), or anywhere else.
 */
export type CompanyRole = 'label' | 're' | 'behalf' | 'officer-of' | 'mention';

export interface FilingCompany extends Stated {
  role: CompanyRole;
}

/** A name that the text gives the company for short: (“Blue Heron”). */
export interface ShortName extends Stated {
  /** The company it stands for, where it stands directly before. */
  of?: string;
}

/** A short name that is miswritten: “Blue Herons’” for “Blue Heron’s”. */
export interface ShortNameSlip extends Stated {
  means: string;
  fix: string;
}

export interface FilerId extends Stated {
  /** Its digits. */
  id: string;
  /** The company named with it, in the same block. */
  company?: string;
}

export interface FilingDocket extends Stated {
  /** `EB`, `CG` or as it is written, in capitals; empty where none is, and behind the first of a list. */
  bureau: string;
  /** `06-36`, also where a scanner has made letters of digits. */
  number: string;
}

/**
 * Where a person is named: after a label (`Name of signatory: …`), by their own words (`I, …, certify`), under a
 * signature; `letter`: under a letter that is not the certification, which need not be the officer.
 */
export type PersonRole = 'label' | 'certifier' | 'signature' | 'letter';

export interface FilingPerson extends Stated {
  role: PersonRole;
}

export interface CoveredPeriod extends Stated {
  /** The calendar year; absent for a period that is none. */
  year?: number;
  /** Year of filing that is said with it: `for 2026 covering calendar year 2025`. */
  filingYear?: number;
}

export interface FilingYear extends Stated {
  year: number;
}

/** What a filing states of itself, in reading order, each with its place. */
export interface FilingFacts {
  dates: FilingDate[];
  companies: FilingCompany[];
  shortNames: ShortName[];
  shortNameSlips: ShortNameSlip[];
  filerIds: FilerId[];
  dockets: FilingDocket[];
  people: FilingPerson[];
  /** Titles of the people, where they stand with them. */
  titles: FilingPerson[];
  coveredPeriods: CoveredPeriod[];
  /** Years of filing: `Certification for 2026`. */
  filingYears: FilingYear[];
  /** The date on which it is filed: the date filed, else that of its letter, else that of its signature. */
  filedOn?: FilingDate;
}
