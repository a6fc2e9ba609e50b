import { detect } from './detector.js';
import { keptIn } from './kept.js';
import { type Language, languageOfLocale } from './languages.js';
import { scoresOf } from './scores.js';
import { sourceWordsOf } from './source-words.js';
import { tokensOf } from './tokens.js';

/** Worth of a text's words from which its language is sure, and from which it is told at all. */
const SURE = 3;
const TOLD = 1;

/**
 * Which of two languages a text is in; undefined when it holds only what has the same form in both (names,
 * numbers, addresses) or nothing tells. Throws a RangeError for a locale that the project does not know.
 *
 * @param expected BCP 47 tag of the language that it should be in
 * @param other BCP 47 tag of the language that it may be in instead
 */
export function languageOfText(
  text: string,
  expected: string,
  other: string,
): { language: string; sure: boolean } | undefined {
  const [one, another] = [known(expected), known(other)];
  const words = scoresOf(tokensOf(text), keptIn(text, []), one, another, sourceWordsOf('', another));
  const telling = words.filter(({ isKept }) => !isKept);
  if (telling.length === 0) return undefined;
  const detected = detect(telling.map((word) => word.text).join(' '))?.language;
  const statistics = detected === another ? 1 : detected === one ? -1 : 0;
  const sum = telling.reduce((total, { score }) => total + score, 0) + statistics;
  if (Math.abs(sum) < TOLD) return undefined;
  return { language: sum > 0 ? other : expected, sure: Math.abs(sum) >= SURE };
}

function known(locale: string): Language {
  const language = languageOfLocale(locale);
  if (!language) throw new RangeError(`no language of notices: ${locale}`);
  return language;
}
