import { writtenLanguage } from '../../rules/language/locale-tag.js';
import { loadWording } from '../../rules/wording.js';
import { withoutLocale } from './locale-in-name.js';
import type { Document } from './model.js';

/**
 * Documents that are one thing said in several languages: the locales of a document folder, or files whose
 * names differ only in a locale suffix (`notice.en.md`, `notice.es.md`).
 *
 * @returns sets of two or more, the source first
 */
export function groupTranslations(documents: readonly Document[]): Document[][] {
  const sets = new Map<string, Document[]>();
  for (const document of documents) {
    const key = document.folder ? document.folder.dir : withoutLocale(document.path);
    sets.set(key, [...(sets.get(key) ?? []), document]);
  }
  return [...sets.values()].filter((set) => set.length > 1).map((set) => sourceFirst(set));
}

/** Of loose files nobody says which was written first; the law's language is taken for it. */
function sourceFirst(set: Document[]): Document[] {
  const isSource = ({ folder, path, locale }: Document) =>
    folder ? folder.locales[0]?.path === path : writtenLanguage(locale) === 'en';
  return [...set.filter(isSource), ...set.filter((document) => !isSource(document))];
}

/**
 * Files whose words tell us nothing of their kind, since we cannot read their language, are what their source is.
 *
 * @returns the same documents in the same order
 */
export function withKindOfSource(documents: readonly Document[]): Document[] {
  const told = new Map<Document, Document>();
  for (const [source, ...translations] of groupTranslations(documents)) {
    for (const document of translations) {
      if (!source || !isUnread(document)) continue;
      const { kind, regime, channels } = source.context;
      const guessed = [...new Set([...document.context.guessed, ...source.context.guessed])];
      told.set(document, {
        ...document,
        context: { ...document.context, kind, regime, channels, guessed },
        findings: document.findings.filter(({ rule }) => rule !== 'file-kind'),
      });
    }
  }
  return documents.map((document) => told.get(document) ?? document);
}

function isUnread({ folder, unreadable, context }: Document): boolean {
  return (
    !folder && !unreadable && context.guessed.includes('kind') && loadWording(context.locale) === undefined
  );
}
