import { fileSize, languageLabel, languageName, list } from '../../../site/wording.js';
import type { Source } from '../../render/source.js';
import { siteStrings } from '../../workspace/site-strings.js';
import { aroundOf } from './document-around.js';

/** What an index must tell. */
export interface IndexPromise {
  language: string;
  /** The same index in each language. */
  alternates: readonly { locale: string; href: string }[];
  /** The one company whose documents it lists; absent in the index over all. */
  company?: Source['carrier'];
  /** The documents that it lists, each in all its languages. */
  sets: readonly (readonly Source[])[];
  /** Filings that it offers: their years, languages and files, with their sizes in bytes. */
  filings: readonly IndexFiling[];
}

interface IndexFiling {
  coveredYear: number;
  locale: string;
  files: readonly { name: string; size: number }[];
}

/** A document as an index shows it: in the index's language where it has one, else in its first. */
export function listed(set: readonly Source[], language: string): Source {
  const shown = set.find(({ locale }) => locale === language) ?? set[0];
  if (!shown) throw new Error('A document is in no language');
  return shown;
}

/** What the site may say in an index in its language, besides what it is called. */
export function indexWords({ alternates, company, filings, language, sets }: IndexPromise): string[] {
  const t = siteStrings(language);
  const companies = [...sets.flatMap(([first]) => first?.carrier ?? []), ...(company ? [company] : [])];
  const counts = Array.from({ length: sets.length + 1 }, (_, count) => t('index.documents', { count }));
  return [
    t('index.brand'),
    t('index.forCustomers'),
    t('index.policies'),
    ...counts,
    t('page.home'),
    t('page.website'),
    t('filing.inOne'),
    ...alternates.map(({ locale }) => languageLabel(locale, siteStrings(locale))),
    ...companies.flatMap(({ name, legalName }) => [name, t('page.published', { name: legalName })]),
    ...sets.flatMap((set) => documentWords(set, language)),
    ...filings.flatMap((filing) => filingWords(filing, language)),
  ];
}

function documentWords(set: readonly Source[], language: string): string[] {
  const t = siteStrings(language);
  const source = listed(set, language);
  const { effective, kind } = aroundOf({ ...source, locale: language });
  const languages = list(
    set.map(({ locale }) => languageName(locale, t)),
    t,
  );
  const also = t(source.locale === language ? 'index.inLanguages' : 'index.onlyIn', { languages });
  return [source.summary ?? '', kind, `${t('index.effective', { date: effective })} · ${also}`];
}

function filingWords({ coveredYear, files, locale }: IndexFiling, language: string): string[] {
  const t = siteStrings(language);
  const name = t('filing.forYear', { year: String(coveredYear) });
  return [
    name,
    t('index.onlyIn', { languages: languageName(locale, t) }),
    ...files.flatMap((file) => [
      t('page.download', {
        label: name,
        size: t(file.name.endsWith('.docx') ? 'page.word' : 'page.pdf'),
      }),
      t('page.download', { label: '', size: fileSize(file.size, t) }),
    ]),
  ];
}
