/** One word as it counts towards readability. */
export interface Word {
  text: string;
  syllables: number;
}

/** What has to be known of a language to count its words. */
export interface Counting {
  syllablesOf: (word: string) => number;
  /** Names and terms that a writer must use, each counted as one word of one syllable. */
  terms: readonly string[];
}

/** Stands for what is not held against the writer; a private-use character, so no text has it. */
const NEUTRAL = '\uE000';

const ADDRESSES_AND_NUMBERS = [
  /(?:https?:\/\/|www\.)\S*[^\s.,;:!?)\]}"”']/giu,
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu,
  /(?<![\p{L}\p{N}.-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|net|org|example|test|gov|coop)\b(?:\/[^\s.,;:!?)]*)*/giu,
  /(?:\+?1[-. ])?\(?\b\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b/g,
  // 47 CFR 64.2008(c)(1), 47 U.S.C. § 222
  /\b\d+\s+(?:C\.?\s?F\.?\s?R\.?|U\.?\s?S\.?\s?C\.?)(?:\s*(?:§+|part|parte|sections?|secci[oó]n)?\s*\d[\d.]*(?:\([\p{L}\d]+\))*)?/gu,
  /(?:§+|\b[Ss]ections?|\b[Ss]ecci(?:ón|ones))\s*\d[\d.]*(?:\([\p{L}\d]+\))*/gu,
  // P.O. Box 12, Cedar Fork, OR 97005; 1200 Alder Street, Suite 4, …
  /(?:\bP\.?\s?O\.?\s+Box|\b\d{1,6}|\bApartado)\s[^;:!?]{2,90}?\b[A-Z]{2}\s+\d{5}(?:-\d{4})?\b/gu,
];
const NAME =
  /(?<=[\p{L}\p{N},;)]\s)\p{Lu}[\p{Ll}’'][\p{L}’'-]*(?:\s(?:(?:of|and|de|del|de la|y|&)\s)?\p{Lu}[\p{L}’'.-]*)*(?:,?\s(?:LLC|Inc\.|L\.P\.|S\.\s?A\.))?/gu;
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}{2,6}s?(?![\p{L}\p{N}])/gu;
const WORD = /[\p{L}\p{N}\uE000]+(?:['’.,:/-][\p{L}\p{N}]+)*/gu;

/** A longer run of capitalised words is a style of writing and no name. */
const LONGEST_NAME = 7;

/**
 * The words of one sentence with their syllables.
 *
 * What a writer cannot choose is counted neutrally, as one word of one syllable: statutory terms, names of
 * companies, people and places, abbreviations, citations, street, e-mail and web addresses, telephone and other numbers.
 */
export function wordsOf(sentence: string, { syllablesOf, terms }: Counting): Word[] {
  const isShouting =
    sentence.replace(/[^\p{Lu}]/gu, '').length > sentence.replace(/[^\p{L}]/gu, '').length / 2;
  let text = sentence;
  for (const pattern of [...ADDRESSES_AND_NUMBERS, termPattern(terms)]) text = text.replace(pattern, NEUTRAL);
  if (!isShouting) {
    text = text.replace(NAME, (name) => (name.split(/\s+/).length > LONGEST_NAME ? name : NEUTRAL));
    text = text.replace(ACRONYM, NEUTRAL);
  }
  return (text.match(WORD) ?? []).map((word) => ({
    text: word,
    syllables: /^[\d\uE000]/.test(word) ? 1 : Math.max(1, syllablesOf(word)),
  }));
}

const patterns = new WeakMap<readonly string[], RegExp>();

function termPattern(terms: readonly string[]): RegExp {
  const known = patterns.get(terms);
  if (known) return known;
  // The longest first, so that a name within another does not cut it.
  const longestFirst = [...terms]
    .sort((a, b) => b.length - a.length)
    .map((term) => term.replace(/ /g, '\\s+'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  patterns.set(terms, pattern);
  return pattern;
}
