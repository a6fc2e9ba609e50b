import { basename, dirname, extname, join } from 'node:path';
import { writtenLanguage } from '../../rules/language/locale-tag.js';
import { parityFindings, type SetFinding } from '../../rules/parity/parity-findings.js';
import { readSide } from '../../rules/parity/read-side.js';
import type { Document } from '../document/document.js';
import { linesAround } from './lines-around.js';

/** One thing said in several languages, the source first. */
export interface TranslationSet {
  /** Absolute. */
  paths: string[];
  messages: SetFinding[];
}

/**
 * Documents that are one thing said in several languages: the locales of a document folder, or files whose
 * names differ only in a locale suffix (`notice.en.md`, `notice.es.md`).
 *
 * @param named how a path is written in the report
 */
export function translationSets(documents: Document[], named: (path: string) => string): TranslationSet[] {
  const sets = new Map<string, Document[]>();
  for (const document of documents) {
    const key = document.folder ? document.folder.dir : withoutLocale(document.path);
    sets.set(key, [...(sets.get(key) ?? []), document]);
  }
  return [...sets.values()]
    .filter((set) => set.length > 1)
    .map((set) => sourceFirst(set))
    .map((set) => ({ paths: set.map(({ path }) => path), messages: compare(set, named) }));
}

/** Of loose files nobody says which was written first; the law's language is taken for it. */
function sourceFirst(set: Document[]): Document[] {
  if (set[0]?.folder) return set;
  const isSource = ({ locale }: Document) => writtenLanguage(locale) === 'en';
  return [...set.filter(isSource), ...set.filter((document) => !isSource(document))];
}

/** Documents that are at fault in themselves are not compared: what they lack is told already. */
function compare([source, ...translations]: Document[], named: (path: string) => string): SetFinding[] {
  if (!source || isFaulty(source)) return [];
  const read = (document: Document) =>
    readSide(
      { path: named(document.path), locale: document.locale },
      document.tree,
      document.source,
      linesAround(document),
    );
  const original = read(source);
  return translations
    .filter((translation) => !isFaulty(translation))
    .flatMap((translation) => parityFindings(original, read(translation), source.context));
}

function isFaulty({ unreadable, context }: Document): boolean {
  return unreadable || context.isPartial === true || context.kind === 'not-cpni';
}

function withoutLocale(path: string): string {
  const extension = extname(path);
  const name = basename(path, extension).replace(/\.[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, '');
  return join(dirname(path), name + extension);
}
