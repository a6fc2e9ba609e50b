import type { Document } from './model.js';
import { readDocument } from './read-document.js';

/**
 * The sources of translations that were chosen without them: a translation is whole or not only beside its source,
 * whichever of the two was asked about.
 */
export function unchosenSources(documents: readonly Document[]): Document[] {
  const sources = new Map<string, Document>();
  for (const { folder, context } of documents) {
    const source = folder?.locales[0];
    if (!folder || !source || documents.some(({ path }) => path === source.path)) continue;
    if (!sources.has(source.path))
      sources.set(source.path, readDocument(folder, source.locale, context.asOf));
  }
  return [...sources.values()];
}
