import { loadLanguageDetector } from '../../rules/language/detector.js';
import type { SetFinding } from '../../rules/parity/parity-findings.js';
import { compareTexts } from '../../scripts/score/parity/pairs.js';

await loadLanguageDetector();

/** A Markdown text and its translation. */
interface Texts {
  locale: string;
  source: string;
  target: string;
}

/** What a comparison of the two finds, in the order of the translation's lines. */
export function findings({ locale, source, target }: Texts): SetFinding[] {
  return compareTexts({ name: 'texts', locale, source, target });
}

/** Each finding in short: rule, line in the translation, line in the source. Lines are 1-based, 0 where none is told. */
export function told(texts: Texts): [rule: string, line: number, sourceLine: number][] {
  return findings(texts).map(({ rule, line, related }) => [rule, line, related?.[0]?.line ?? 0]);
}

/** The text with one stretch, which stands in it once, in other words. */
export function replaced(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`not once in the text: ${from}`);
  return text.replace(from, () => to);
}
