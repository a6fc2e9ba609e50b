import { filedTogether, filingPackages } from '../document/filing-packages.js';
import type { Document } from '../document/model.js';

/** The documents of one filing in one language. */
export interface FilingSet {
  /** The company's folder name. */
  carrier: string;
  /** Calendar year that the filing covers. */
  coveredYear: number;
  locale: string;
  /** Whether this is the language that the documents were written in, and no translation. */
  isSource: boolean;
  /** In the order of filing. */
  documents: Document[];
}

/** A filing that is not put together, because not all of its documents were chosen. */
export interface PartialFiling {
  carrier: string;
  coveredYear: number;
  /** Folder names of the documents that were not chosen. */
  lacking: string[];
}

/**
 * Finds the filings among the documents that were chosen. One that lacks a document which the company has would
 * go out incomplete: it is told and not made.
 */
export function filingSets(documents: Document[]): { whole: FilingSet[]; partial: PartialFiling[] } {
  const whole: FilingSet[] = [];
  const partial = new Map<string, PartialFiling>();
  for (const locale of new Set(documents.map((document) => document.locale))) {
    const inLocale = documents.filter((document) => document.locale === locale);
    const chosen = new Set(inLocale.map(({ folder }) => folder));
    const lacking = inLocale.filter(({ folder }) => {
      const missed = folder ? filedTogether(folder).filter((one) => !chosen.has(one)) : [];
      const coveredYear = folder?.settings.filing?.coveredYear;
      const unchosen = missed.filter((one) => one.locales.some((other) => other.locale === locale));
      if (folder && coveredYear !== undefined && unchosen.length > 0) {
        const carrier = folder.carrier.id;
        partial.set(`${carrier}/${coveredYear}`, {
          carrier,
          coveredYear,
          lacking: unchosen.map(({ id }) => id),
        });
      }
      return missed.length > 0;
    });
    const complete = inLocale.filter((document) => !lacking.includes(document));
    for (const set of filingPackages(complete)) {
      const isSource = set.documents[0]?.folder?.locales[0]?.locale === locale;
      whole.push({ ...set, locale, isSource });
    }
  }
  return { whole, partial: [...partial.values()] };
}
