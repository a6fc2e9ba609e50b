import { splitWords } from '../words.js';
import type { TaggedWords } from './read-tags.js';

/** Markers of unnumbered lists; they are ornaments, though they may be written as text. */
const BULLETS = /[•◦▪]/g;

/** What is heard of a document that is read by its tags. */
export function wordsOfTags(tagged: readonly TaggedWords[]): string[] {
  let block = -1;
  let text = '';
  for (const words of tagged) {
    text += words.blockIndex === block ? words.text : ` ${words.text}`;
    block = words.blockIndex;
  }
  return splitWords(withoutBullets(text));
}

/** Words without the markers of unnumbered lists. */
export function withoutBullets(text: string): string {
  return text.replace(BULLETS, ' ');
}
