import type { Folded } from './fold.js';
import type { Form, Lexicon, Part } from './model.js';

/** Where in the folded text a form was found. */
export interface Match {
  concepts: readonly string[];
  start: number;
  end: number;
}

export interface Word {
  /** Readings of the word without what Arabic writes in one with it: and, for, by, the. */
  readings: string[];
  /** Offsets in the folded text. */
  start: number;
  end: number;
  /** Only what may stand inside a form stands between it and the word before. */
  isNext: boolean;
}

/** Spaces, hyphens, apostrophes, and the quotes and brackets a writer sets about one word of a phrase. */
const INSIDE = /^[\s'"“”„«»‹›()[\]*_/-]*$/;

/** The longest forms in a text whose words are set apart. */
export function inWords({ text }: Folded, lexicon: Lexicon): Match[] {
  const words = wordsOf(text, lexicon);
  const matches: Match[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longestAt(words, at, lexicon);
    if (!found) {
      at++;
      continue;
    }
    const { start = 0 } = words[at] ?? {};
    matches.push({ concepts: found.concepts, start, end: words[at + found.length - 1]?.end ?? start });
    at += found.length;
  }
  return matches;
}

/** The form at a word that has most words, and of those the one with most letters; more than one if they are equal. */
export function longestAt(
  words: readonly Word[],
  at: number,
  { byBeginning, beginning }: Lexicon,
): { concepts: string[]; length: number } | undefined {
  let best: { concepts: string[]; length: number; letters: number } | undefined;
  for (const forms of formsFor(words[at]?.readings ?? [], byBeginning, beginning)) {
    for (const form of forms) {
      if (!fits(form, words, at)) continue;
      const { letters } = form;
      const length = form.parts.length;
      if (best && (best.length > length || (best.length === length && best.letters > letters))) continue;
      const isEqual = best?.length === length && best.letters === letters;
      best = { concepts: [...(isEqual ? (best?.concepts ?? []) : []), ...form.concepts], length, letters };
    }
  }
  return best;
}

function formsFor(readings: string[], byBeginning: Lexicon['byBeginning'], beginning: number): Set<Form[]> {
  const found = new Set<Form[]>();
  const take = (key: string) => {
    const forms = byBeginning.get(key);
    if (forms) found.add(forms);
  };
  take('');
  for (const word of readings) {
    for (let length = 1; length <= Math.min(beginning, word.length); length++) take(word.slice(0, length));
  }
  return found;
}

export function beginningsOf(word: string, beginning: number): string[] {
  return Array.from({ length: Math.min(beginning, word.length) }, (_, index) => word.slice(0, index + 1));
}

function fits({ parts }: Form, words: readonly Word[], at: number): boolean {
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

export function wordsOf(text: string, lexicon: Lexicon): Word[] {
  const words: Word[] = [];
  let end = 0;
  let last = '';
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const between = text.slice(end, index);
    words.push({
      readings: lexicon.fold === 'arabic' ? withoutParticles(word) : [word],
      start: index,
      end: index + word.length,
      // The full stops of `P.O. Box` end no sentence.
      isNext: INSIDE.test(between) || (/^\.\s?$/.test(between) && /^\p{L}$/u.test(last)),
    });
    end = index + word.length;
    last = word;
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
