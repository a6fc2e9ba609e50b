import { conceptsIn } from '../lexicon/index.js';
import { valuesIn } from '../values/index.js';
import type { Traits } from './model.js';

/** What a text can be known by in another language. */
export function traitsOf(text: string, locale: string): Traits {
  return {
    hits: conceptsIn(text, locale),
    values: valuesIn(text, locale),
    names: namesIn(text),
    length: widthOf(text),
  };
}

/** The traits of a stretch of a text whose traits are known. */
export function traitsWithin(text: string, traits: Traits, start: number, end: number): Traits {
  const isInside = (span: { start: number; end: number }) => span.start >= start && span.start < end;
  const moved = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: span.start - start,
    end: span.end - start,
  });
  const words = text.slice(start, end);
  return {
    hits: traits.hits.filter(isInside).map(moved),
    values: traits.values.filter(isInside).map(moved),
    names: namesIn(words),
    length: widthOf(words),
  };
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
