import { basename, dirname, extname, join } from 'node:path';
import { blocksOf } from '../../rules/blocks.js';
import type { Finding } from '../../rules/finding.js';
import { compareContacts } from '../../rules/parity-contacts.js';
import { byPlace } from '../../rules/report.js';
import type { Document } from '../document/document.js';

/** One thing said in several languages, the source first. */
export interface TranslationSet {
  /** Absolute. */
  paths: string[];
  messages: Finding[];
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
    .map((set) => ({ paths: set.map(({ path }) => path), messages: compare(set, named) }));
}

/** Documents that are at fault in themselves are not compared: what they lack is told already. */
function compare([source, ...translations]: Document[], named: (path: string) => string): Finding[] {
  if (!source || isFaulty(source)) return [];
  const read = ({ tree, source: text }: Document) => blocksOf(tree, text);
  return translations
    .filter((translation) => !isFaulty(translation))
    .flatMap((translation) => compareContacts(read(source), read(translation), named(source.path)))
    .sort(byPlace);
}

function isFaulty({ unreadable, context }: Document): boolean {
  return unreadable || context.isPartial === true || context.kind === 'not-cpni';
}

function withoutLocale(path: string): string {
  const extension = extname(path);
  const name = basename(path, extension).replace(/\.[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, '');
  return join(dirname(path), name + extension);
}
