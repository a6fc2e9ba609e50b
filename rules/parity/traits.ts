import { conceptsIn } from '../lexicon/index.js';
import { type Value, valuesIn } from '../values/index.js';
import type { Traits } from './model.js';

/** What a text can be known by in another language. */
export function traitsOf(text: string, locale: string): Traits {
  const values = valuesIn(text, locale);
  return {
    // What is part of a date or a citation is compared as such.
    hits: conceptsIn(text, locale).filter((hit) => !values.some((value) => overlap(hit, value))),
    values,
    names: namesIn(text),
    length: lengthOf(text, values),
  };
}

/** The traits of a stretch of a text whose traits are known. */
export function traitsWithin(
  text: string,
  traits: Pick<Traits, 'hits' | 'values'>,
  start: number,
  end: number,
): Traits {
  const isInside = (span: Span) => span.start >= start && span.start < end;
  const moved = <T extends Span>(span: T): T => ({
    ...span,
    start: span.start - start,
    end: span.end - start,
  });
  const words = text.slice(start, end);
  const values = traits.values.filter(isInside).map(moved);
  return {
    hits: traits.hits.filter(isInside).map(moved),
    values,
    names: namesIn(words),
    length: lengthOf(words, values),
  };
}

interface Span {
  start: number;
  end: number;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Citations, dates and addresses are as long as their language writes them, whatever is said with them. */
const OF_ANY_LENGTH = ['citation', 'date', 'time', 'zone', 'url', 'email', 'phone', 'always', 'money'];

function lengthOf(text: string, values: readonly Value[]): number {
  const long = values.filter(({ kind }) => OF_ANY_LENGTH.includes(kind));
  return long.reduce((sum, value) => sum - widthOf(value.text) + 6, widthOf(text));
}

/**
 * Short forms in capitals, and Latin words with a capital that begin no sentence. Of another script every Latin word
 * is one. Addresses of mail and pages are values and no names.
 */
function namesIn(text: string): string[] {
  const words = text.replace(/\S*(?:@|\/\/|www\.|\w\.(?:com|org|net|example|gov))\S*/gi, ' ');
  return [...words.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’&-][\p{L}\p{N}]+)*/gu)]
    .filter(({ 0: word, index }) => isShortForm(word) || !beginsSentence(words, index))
    .map(([word]) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}

function isShortForm(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(word);
}

function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.?!:;。！？：•"“«¿¡(\n])\s*[“"«¿¡('‘]*$/u.test(text.slice(Math.max(0, at - 4), at));
}

const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g;

/** Characters without white space; an ideograph or a Hangul syllable says about as much as three letters. */
function widthOf(text: string): number {
  const letters = text.replace(/\s+/g, '');
  return letters.length + 2 * (letters.match(WIDE)?.length ?? 0);
}
