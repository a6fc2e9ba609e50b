import { type BrailleCode, transcribable } from '../../render/braille/codes.js';
import type { Liblouis } from '../../render/braille/liblouis.js';
import { type LinearWords, linearWords } from '../document-words.js';
import { firstUnread } from './braille-words.js';

/** The first word that a code's table writes so that nobody reads it, such as one with a sign that it lacks. */
export function firstUnwritten(
  words: LinearWords,
  code: BrailleCode,
  liblouis: Liblouis,
): string | undefined {
  const known = new Set<string>();
  for (const word of linearWords(words)) {
    if (known.has(word)) continue;
    known.add(word);
    const cells = liblouis.translate(code.table, transcribable(word, code)).trim();
    if (firstUnread([cells], [word], code, liblouis)) return word;
  }
  return undefined;
}
