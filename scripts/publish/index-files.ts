import type { Root } from 'hast';
import { carrierIndex } from '../../site/layouts/carrier-index.js';
import type { CarrierListing, IndexEntry, IndexLanguage } from '../../site/layouts/index-views.js';
import { siteIndex } from '../../site/layouts/site-index.js';
import { direction, languageLabel, longDate } from '../../site/wording.js';
import { lettersOf } from '../render/fonts/letters.js';
import type { Source } from '../render/source.js';
import { stringify } from '../render/stringify.js';
import { carrierView } from '../render/view.js';
import { requireIndexAround } from '../verify/around/index-around.js';
import type { IndexPromise } from '../verify/around/index-words.js';
import { siteStrings } from '../workspace/site-strings.js';
import type { BuiltFiling } from './filing-files.js';
import { filingCopies, filingListings } from './filing-listings.js';
import { indexName } from './index-names.js';
import { type BuiltFile, encode } from './job.js';
import { localesOf, translationSets } from './translation-sets.js';

/** The index over all companies and one for each, in every language that any document is in, and filings to take. */
export function indexFiles(sources: Source[], filings: BuiltFiling[]): BuiltFile[] {
  const locales = localesOf(sources);
  const pages = locales.flatMap((locale) => {
    const language = indexLanguage(locale, locales);
    const name = indexName(locale, locales);
    const sets = translationSets(sources);
    const carriers = [...new Map(sources.map(({ carrier }) => [carrier.folder, carrier])).values()];
    const listings = carriers.map((carrier) => {
      return {
        carrier: carrierView(carrier),
        href: `${carrier.folder}/${name}`,
        entries: ofCarrier(sets, carrier.folder).map((set) => entry(set, language)),
        filings: filingListings(filings, carrier.folder, language),
      };
    });
    const promise = { language: locale, alternates: language.translations };
    return [
      indexFile(name, siteIndex(listings.map(fromSiteRoot), language), { ...promise, sets, filings: [] }),
      ...carriers.map((carrier, index) => {
        const listing = listings[index] as CarrierListing;
        return indexFile(listing.href, carrierIndex(listing, language, `../${name}`), {
          ...promise,
          company: carrier,
          sets: ofCarrier(sets, carrier.folder),
          filings: filings.map(filingPromise),
        });
      }),
    ];
  });
  return [...pages, ...filingCopies(filings)];
}

function ofCarrier(sets: Source[][], folder: string): Source[][] {
  return sets.filter(([first]) => first?.carrier.folder === folder);
}

/** An index, measured. */
function indexFile(place: string, root: Root, promise: IndexPromise): BuiltFile {
  const path = `site/${place}`;
  const html = stringify(root);
  requireIndexAround(path, html, promise);
  return { path, bytes: encode(html), letters: lettersOf(root, promise.language) };
}

function filingPromise({ view, files }: BuiltFiling): IndexPromise['filings'][number] {
  return {
    coveredYear: view.coveredYear,
    locale: view.locale,
    files: files.map(({ path: name, bytes }) => ({ name, size: bytes.length })),
  };
}

function indexLanguage(locale: string, locales: string[]): IndexLanguage {
  return {
    locale,
    direction: direction(locale),
    t: siteStrings(locale),
    translations: locales.map((other) => ({
      locale: other,
      language: languageLabel(other, siteStrings(other)),
      href: indexName(other, locales),
    })),
  };
}

/** A document is listed in the index's language where it has one, else in its first. */
function entry(set: Source[], { locale, t }: IndexLanguage): IndexEntry {
  const shown = set.find((source) => source.locale === locale) ?? (set[0] as Source);
  return {
    kind: shown.kind,
    kindLabel: t(`kind.${shown.kind}`),
    locale: shown.locale,
    locales: set.map((source) => source.locale),
    title: shown.title,
    ...(shown.summary !== undefined && { summary: shown.summary }),
    effectiveLabel: longDate(shown.effective, t),
    href: `${shown.folder}/${shown.locale}/index.html`,
  };
}

function fromSiteRoot(listing: CarrierListing): CarrierListing {
  const { folder } = listing.carrier;
  return { ...listing, entries: listing.entries.map((one) => ({ ...one, href: `${folder}/${one.href}` })) };
}
