import { writtenLanguage } from '../language/locale-tag.js';
import { type Folded, fold } from './fold.js';
import { loadLexicon } from './load-lexicon.js';
import type { Form, Hit, Lexicon, Part } from './model.js';

interface Word {
  text: string;
  /** Readings of the word without what Arabic writes in one with it: and, for, by, the. */
  readings: string[];
  /** Offsets in the folded text. */
  start: number;
  end: number;
  /** Only a space, a hyphen or an apostrophe stands between it and the word before. */
  isNext: boolean;
}

/**
 * The concepts that a text speaks of, in order. The longest form at a place is taken; nothing is taken twice.
 *
 * @param locale BCP 47; of a language without a lexicon nothing is found
 * @param only looks for this concept alone, also inside what is a longer form of another
 */
export function conceptsIn(text: string, locale: string, only?: string): Hit[] {
  const lexicon = loadLexicon(writtenLanguage(locale), only);
  if (!lexicon) return [];
  const folded = fold(
    text.normalize('NFC').length === text.length ? text.normalize('NFC') : text,
    lexicon.fold,
  );
  return lexicon.isSpaced ? inWords(folded, lexicon) : inCharacters(folded, lexicon);
}

function inWords(folded: Folded, lexicon: Lexicon): Hit[] {
  const words = wordsOf(folded.text, lexicon);
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longest(words, at, lexicon);
    if (!found) {
      at++;
      continue;
    }
    hits.push(hitOf(found.concepts, words[at]?.start ?? 0, words[at + found.length - 1]?.end ?? 0, folded));
    at += found.length;
  }
  return hits;
}

function longest(
  words: Word[],
  at: number,
  { byBeginning, beginning }: Lexicon,
): { concepts: string[]; length: number } | undefined {
  const readings = words[at]?.readings ?? [];
  const keys = new Set(['', ...readings.flatMap((word) => beginningsOf(word, beginning))]);
  let best: { concepts: string[]; length: number; letters: number } | undefined;
  for (const key of keys) {
    for (const form of byBeginning.get(key) ?? []) {
      if (!fits(form, words, at)) continue;
      const letters = form.parts.reduce((sum, { text }) => sum + text.length, 0);
      const length = form.parts.length;
      if (best && (best.length > length || (best.length === length && best.letters > letters))) continue;
      const isEqual = best?.length === length && best.letters === letters;
      best = { concepts: [...(isEqual ? (best?.concepts ?? []) : []), ...form.concepts], length, letters };
    }
  }
  return best;
}

function beginningsOf(word: string, beginning: number): string[] {
  return Array.from({ length: Math.min(beginning, word.length) }, (_, index) => word.slice(0, index + 1));
}

function fits({ parts }: Form, words: Word[], at: number): boolean {
  return parts.every((part, index) => {
    const word = words[at + index];
    return (
      word !== undefined && (index === 0 || word.isNext) && word.readings.some((reading) => is(reading, part))
    );
  });
}

function is(word: string, { text, openStart, openEnd }: Part): boolean {
  if (openStart && openEnd) return word.includes(text);
  if (openStart) return word.endsWith(text);
  return openEnd ? word.startsWith(text) : word === text;
}

function inCharacters(folded: Folded, { byBeginning, beginning }: Lexicon): Hit[] {
  const hits: Hit[] = [];
  const { text } = folded;
  for (let at = 0; at < text.length; ) {
    let length = 0;
    let concepts: string[] = [];
    for (const key of beginningsOf(text.slice(at, at + beginning), beginning)) {
      for (const form of byBeginning.get(key) ?? []) {
        const words = form.parts[0]?.text ?? '';
        if (words.length < length || !text.startsWith(words, at)) continue;
        concepts = words.length === length ? [...concepts, ...form.concepts] : form.concepts;
        length = words.length;
      }
    }
    if (length > 0) hits.push(hitOf(concepts, at, at + length, folded));
    at += Math.max(1, length);
  }
  return hits;
}

function wordsOf(text: string, lexicon: Lexicon): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const between = text.slice(end, index);
    words.push({
      text: word,
      readings: lexicon.fold === 'arabic' ? withoutParticles(word) : [word],
      start: index,
      end: index + word.length,
      isNext: /^[\s'-]*$/.test(between),
    });
    end = index + word.length;
  }
  return words;
}

const PARTICLES = [/^[وف]/, /^[بكس]/, /^ل(?=ل)/, /^(?:ال|ل)/];

/** `وبالقانون` may be read as it stands, and as `بالقانون`, `القانون`, `قانون`. */
function withoutParticles(word: string): string[] {
  const readings = [word];
  let rest = word;
  for (const particle of PARTICLES) {
    const shorter = rest.replace(particle, '');
    if (shorter !== rest && shorter.length >= 2) {
      rest = shorter;
      readings.push(rest);
    }
  }
  return readings;
}

function hitOf(concepts: readonly string[], start: number, end: number, { offsets }: Folded): Hit {
  return { concepts, start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
}
