import { basename, dirname, extname, join } from 'node:path';
import type { Document } from '../document/document.js';

/**
 * Documents that are one thing said in several languages: the locales of a document folder, or files whose
 * names differ only in a locale suffix (`notice.en.md`, `notice.es.md`).
 *
 * @returns the sets of two and more, as paths, the source language first
 */
export function translationSets(documents: Document[]): string[][] {
  const sets = new Map<string, string[]>();
  for (const document of documents) {
    const key = document.folder ? document.folder.dir : withoutLocale(document.path);
    sets.set(key, [...(sets.get(key) ?? []), document.path]);
  }
  return [...sets.values()].filter((paths) => paths.length > 1);
}

function withoutLocale(path: string): string {
  const extension = extname(path);
  const name = basename(path, extension).replace(/\.[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, '');
  return join(dirname(path), name + extension);
}
