import type { Kind } from '../../rules/document-context.js';
import type { DocumentFolder } from '../workspace/model.js';
import type { Document } from './model.js';

/** What a company files together for one year. */
export interface FilingPackage {
  /** The company's folder name. */
  carrier: string;
  /** Calendar year that the filing covers. */
  coveredYear: number;
  /** In the order of filing: cover letter, certification, statement. */
  documents: Document[];
}

const ORDER: Kind[] = ['cover-letter', 'annual-certification', 'policy-statement'];

/**
 * Puts the filings of a workspace together by company and covered year; a document that is filed alone is no
 * package.
 */
export function filingPackages(documents: Document[]): FilingPackage[] {
  const packages = new Map<string, FilingPackage>();
  for (const document of documents) {
    const { folder, carrier } = document;
    const coveredYear = folder?.settings.filing?.coveredYear;
    if (carrier === null || coveredYear === undefined || rank(folder) < 0) continue;
    const key = `${carrier}/${coveredYear}`;
    const parts = packages.get(key) ?? { carrier, coveredYear, documents: [] };
    parts.documents.push(document);
    packages.set(key, parts);
  }
  return [...packages.values()]
    .filter((parts) => parts.documents.length > 1)
    .map((parts) => ({
      ...parts,
      documents: parts.documents.sort((a, b) => rank(a.folder) - rank(b.folder)),
    }));
}

/** Those of a company's documents that are filed with one of them for the same year; none if it is not filed. */
export function filedTogether({ settings }: DocumentFolder, among: DocumentFolder[]): DocumentFolder[] {
  const coveredYear = settings.filing?.coveredYear;
  if (coveredYear === undefined) return [];
  return among.filter((folder) => folder.settings.filing?.coveredYear === coveredYear && rank(folder) >= 0);
}

function rank(folder: DocumentFolder | undefined): number {
  return folder ? ORDER.indexOf(folder.settings.kind) : -1;
}
