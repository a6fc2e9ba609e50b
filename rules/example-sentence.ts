import type { Kind } from './document-context.js';
import type { LawElement } from './law.js';

/**
 * An example sentence of the law data with its years put in: `{filingYear}` and `{coveredYear}`, the year before.
 *
 * @param day YYYY-MM-DD: of the year in which it is filed
 */
export function inYearOf(day: string, sentence: string): string {
  const year = Number(day.slice(0, 4));
  return sentence.replaceAll('{filingYear}', String(year)).replaceAll('{coveredYear}', String(year - 1));
}

/** The sentence shown for an element: of the document's kind, language and year, where there is one. */
export function exampleSentence(
  { say, sayIn }: LawElement,
  { kind, locale, asOf }: { kind: string; locale: string; asOf: string },
): string | undefined {
  const words = sayIn?.[kind as Kind] ?? say;
  const sentence = words?.[locale.split('-')[0] ?? ''] ?? words?.en;
  return sentence && inYearOf(asOf, sentence);
}
