import type { Source } from '../render/source.js';

/** Groups documents with their translations, which stay in the order they came in. */
export function translationSets(sources: Source[]): Source[][] {
  const sets = new Map<string, Source[]>();
  for (const source of sources) {
    const key = `${source.carrier.folder}/${source.folder}`;
    sets.set(key, [...(sets.get(key) ?? []), source]);
  }
  return [...sets.values()];
}

/** Every language that any document is in, by its tag. */
export function localesOf(sources: Source[]): string[] {
  return [...new Set(sources.map((source) => source.locale))].sort();
}
