import type { Span } from './model.js';

const ADDRESS =
  /\{+[^{}]*\}+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?:\/\/|www\.)[!-~]+|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|example|test|us|io)\b(?:\/[!-~]*)?/gi;

/** Addresses of mail and of pages, and places that are filled in later: their words are nobody's language. */
export function addressesIn(text: string): Span[] {
  return [...text.matchAll(ADDRESS)].map(({ 0: address, index }) => ({
    start: index,
    end: index + address.length,
  }));
}
