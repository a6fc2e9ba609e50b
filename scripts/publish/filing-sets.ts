import { filedTogether, filingPackages } from '../document/filing-packages.js';
import type { Document } from '../document/model.js';
import type { Carrier, DocumentFolder } from '../workspace/model.js';
import { readDocumentFolder } from '../workspace/read-document-folder.js';
import { readFolder } from '../workspace/read-folder.js';

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
  const folders = new Map<Carrier, DocumentFolder[]>();
  const foldersOf = (carrier: Carrier) => {
    const known = folders.get(carrier) ?? allFolders(carrier);
    folders.set(carrier, known);
    return known;
  };
  for (const locale of new Set(documents.map((document) => document.locale))) {
    const inLocale = documents.filter((document) => document.locale === locale);
    const chosen = new Set(inLocale.map(({ folder }) => folder?.dir));
    const complete = inLocale.filter(({ folder }) => {
      const coveredYear = folder?.settings.filing?.coveredYear;
      if (!folder || coveredYear === undefined) return false;
      const together = filedTogether(folder, foldersOf(folder.carrier));
      const missing = together.filter(({ dir }) => !chosen.has(dir));
      const unchosen = missing.filter(({ locales }) => locales.some((other) => other.locale === locale));
      if (together.some(({ dir }) => dir === folder.dir) && unchosen.length > 0) {
        const carrier = folder.carrier.id;
        const lacking = unchosen.map(({ id }) => id);
        partial.set(`${carrier}/${coveredYear}`, { carrier, coveredYear, lacking });
      }
      return missing.length === 0;
    });
    for (const set of filingPackages(complete)) {
      const isSource = set.documents[0]?.folder?.locales[0]?.locale === locale;
      whole.push({ ...set, locale, isSource });
    }
  }
  return { whole, partial: [...partial.values()] };
}

/** Says that a filing is not made, and which documents to name with those that were chosen. */
export function partialFilingNotice({ carrier, coveredYear, lacking }: PartialFiling): string {
  const rest = lacking.map((folder) => `${carrier}/${folder}`).join(' and ');
  return `The filing of ${carrier} for ${coveredYear} is not put together without ${rest}.`;
}

/** A company's documents, those too that were not chosen and so are not in the workspace as it was read. */
function allFolders(carrier: Carrier): DocumentFolder[] {
  const chosen = new Set(carrier.documents.map(({ id }) => id));
  const others = readFolder(carrier.dir).folders.filter((name) => !chosen.has(name));
  return [...carrier.documents, ...others.map((name) => readDocumentFolder(carrier, name).document)];
}
