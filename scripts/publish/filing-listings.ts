import path from 'node:path';
import type { FilingListing, IndexLanguage } from '../../site/layouts/index-views.js';
import { fileSize } from '../../site/wording.js';
import type { BuiltFiling } from './filing-files.js';
import type { BuiltFile } from './job.js';

/** What a company's index offers: its filings in the index's language, or else in the one they are in. */
export function filingListings(
  filings: BuiltFiling[],
  carrier: string,
  { locale, t }: IndexLanguage,
): FilingListing[] {
  const own = filings.filter(({ view }) => view.carrier.folder === carrier);
  const years = [...new Set(own.map(({ view }) => view.coveredYear))].sort((one, other) => other - one);
  return years.flatMap((coveredYear) => {
    const ofYear = own.filter(({ view }) => view.coveredYear === coveredYear);
    const shown = ofYear.find(({ view }) => view.locale === locale) ?? ofYear.sort(byLocale)[0];
    if (!shown) return [];
    const downloads = shown.files.flatMap(({ path: from, bytes, offer }) => {
      const href = placeInIndex(from);
      const saveAs = `${carrier}-${coveredYear}-${path.posix.basename(from)}`;
      // What the filing calls itself is in its own language, which need not be the index's.
      const label = t(from.endsWith('.docx') ? 'page.word' : 'page.pdf');
      return offer ? [{ ...offer, href, saveAs, label, size: fileSize(bytes.length, t) }] : [];
    });
    return [{ coveredYear, locale: shown.view.locale, downloads }];
  });
}

/** Copies within the site, which can then be moved as it is. */
export function filingCopies(filings: BuiltFiling[]): BuiltFile[] {
  return filings.flatMap(({ view, files }) =>
    files.map(({ path: from, bytes }) => ({
      path: `site/${view.carrier.folder}/${placeInIndex(from)}`,
      bytes,
    })),
  );
}

/** `filing/cedar-fork/2025/filing.pdf` lies at `filing/2025/filing.pdf` below the company's index. */
function placeInIndex(from: string): string {
  const [root = '', , ...rest] = from.split('/');
  return path.posix.join(root, ...rest);
}

function byLocale(one: BuiltFiling, other: BuiltFiling): number {
  return one.view.locale < other.view.locale ? -1 : 1;
}
