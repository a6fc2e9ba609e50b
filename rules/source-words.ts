import type { Place } from './text-places.js';

/** The source between two places, as it is written: markup, line breaks and all. */
export function sourceAt(source: string, place: Place): string {
  const lines = source.split(/\r\n|\r|\n/).slice(place.line - 1, place.endLine);
  const last = lines.length - 1;
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? place.column - 1 : 0, index === last ? place.endColumn - 1 : undefined),
    )
    .join('\n');
}

/**
 * The words to put in the place of others. Nothing where the source there is not plainly those words: they come
 * from a fact, or markup stands among them, and putting words in would break it.
 */
export function fixAt(
  source: string,
  place: Place,
  words: string,
  correct: string | undefined,
): { fix?: string } {
  if (correct === undefined) return {};
  return sourceAt(source, place).replace(/\s+/g, ' ') === words ? { fix: correct } : {};
}
