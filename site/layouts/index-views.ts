import type { Translate } from '../translate.js';
import type { CarrierView, DownloadView, TranslationView } from '../views.js';

/** One document as an index lists it. */
export interface IndexEntry {
  kind: string;
  kindLabel: string;
  /** The language that title and summary are in: the index's own where the document has it. */
  locale: string;
  locales: string[];
  title: string;
  summary?: string;
  effectiveLabel: string;
  /** Relative address. */
  href: string;
}

/** The language of an index page and its sister pages. */
export interface IndexLanguage {
  locale: string;
  direction: 'ltr' | 'rtl';
  t: Translate;
  /** The same index in each language. */
  translations: TranslationView[];
}

/** A filing as an index offers it. */
export interface FilingListing {
  coveredYear: number;
  /** The language that the filing is in. */
  locale: string;
  /** With the name that a file is saved under, which tells it from other companies' and years'. */
  downloads: (DownloadView & { saveAs: string })[];
}

/** A company and what it publishes. */
export interface CarrierListing {
  carrier: CarrierView;
  /** Relative address of the company's index. */
  href: string;
  entries: IndexEntry[];
  /** The latest year first. */
  filings: FilingListing[];
}

/** Kinds that customers read; the others go to the Commission or stand as policy. */
const FOR_CUSTOMERS = new Set([
  'opt-out-notice',
  'opt-in-notice',
  'opt-out-email',
  'one-time-script',
  'breach-notice',
  'account-change-notice',
]);

/** Whether customers read a kind of document. */
export function isForCustomers(kind: string): boolean {
  return FOR_CUSTOMERS.has(kind);
}

/** Splits a company's documents into what customers read and the rest. */
export function byReader(entries: IndexEntry[]): { forCustomers: IndexEntry[]; policies: IndexEntry[] } {
  return {
    forCustomers: entries.filter((entry) => isForCustomers(entry.kind)),
    policies: entries.filter((entry) => !isForCustomers(entry.kind)),
  };
}
