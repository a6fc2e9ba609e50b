import type { Source } from '../../render/source.js';
import { aroundOf } from './document-around.js';

/** What a filing tells around the words of its documents. */
export interface FilingAround {
  /** BCP 47. */
  language: string;
  title: string;
  author: string;
  /** What stands at the foot of every page. */
  foot: string;
  /** Everything that its letterheads may say. */
  letterhead: string[];
  /** Alternative texts of the pictures in its documents, in order. */
  alts: string[];
}

/** Reads it from the documents, which are one company's and in one language; at least one. */
export function filingAround(sources: readonly Source[], coveredYear: number): FilingAround {
  const [first, ...rest] = sources.map(aroundOf);
  if (!first) throw new Error('A filing needs a document');
  const { language, legalName, t } = first;
  return {
    language,
    title: t('filing.title', { name: legalName, year: String(coveredYear) }),
    author: legalName,
    foot: `${legalName} · ${t('filing.forYear', { year: String(coveredYear) })}`,
    letterhead: [legalName, ...[first, ...rest].map(({ kind }) => kind)],
    alts: [first, ...rest].flatMap(({ alts }) => alts),
  };
}
