import type { Lexicon } from './model.js';

/** Folded text, and for each of its characters the place in the text it came from. */
export interface Folded {
  text: string;
  offsets: number[];
}

const LATIN = /[\u00c0-\u024f\u1e00-\u1eff]/;
const VOWEL_SIGNS = /[\u064b-\u065f\u0670\u0640]/;
const SAME_LETTER: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ё: 'е',
  '’': "'",
  '‘': "'",
};

/** Small letters; Latin accents and Arabic vowel signs gone where a language's writers leave them out themselves. */
export function fold(text: string, how: Lexicon['fold']): Folded {
  let folded = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    for (const one of foldOne(character, how)) {
      folded += one;
      for (let unit = 0; unit < one.length; unit++) offsets.push(offset);
    }
    offset += character.length;
  }
  offsets.push(text.length);
  return { text: folded, offsets };
}

function foldOne(character: string, how: Lexicon['fold']): string {
  const small = character.toLowerCase();
  if (how === 'arabic' && VOWEL_SIGNS.test(small)) return '';
  const same = SAME_LETTER[small];
  if (same !== undefined) return same;
  if (how === 'latin' && LATIN.test(small)) return small.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  if (how === 'latin' && /[\u0300-\u036f]/.test(small)) return '';
  return small;
}
