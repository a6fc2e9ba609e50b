import { writtenLanguage } from '../language/locale-tag.js';
import { type Folded, fold } from '../lexicon/fold.js';
import type { Lexicon } from '../lexicon/model.js';

/** Pages and mailboxes: a "no" in one denies nothing. */
const ADDRESSES = /\S*(?:@|\/\/|www\.|\w\.(?:com|org|net|example|gov))\S*/gi;

/** A text as forms are looked for in it, with addresses taken out. */
export function foldedFor(text: string, locale: string): Folded {
  const composed = text.normalize('NFC');
  // Offsets are the given text's own only where composing changes nothing.
  return fold(
    (composed.length === text.length ? composed : text).replace(ADDRESSES, blank),
    foldingOf(writtenLanguage(locale)),
  );
}

/** What is taken out leaves a mark, so that no word joins the next over the gap. */
export function blank(words: string): string {
  return '·'.repeat(words.length);
}

/**
 * A pattern that finds any of the forms as words of their own; in Chinese anywhere.
 *
 * @param forms regular expressions on folded letters, with `~` for any letters and ` ` for white space
 */
export function compileForms(forms: readonly string[], language: string): RegExp {
  const isSpaced = !language.startsWith('zh');
  const how = foldingOf(language);
  const any = forms.map((form) =>
    // A class such as \p{L} keeps its capital.
    String(form)
      .normalize('NFC')
      .split(/(\\p\{\w+\})/)
      .map((part, index) => (index % 2 === 1 ? part : fold(part, how).text))
      .join('')
      .replaceAll(' ', isSpaced ? '[\\s·-]+' : '\\s*')
      .replaceAll('~', "[\\p{L}\\p{M}\\p{N}']*"),
  );
  const words = `(?:${any.join('|') || '(?!)'})`;
  if (!isSpaced) return new RegExp(words, 'gu');
  // Arabic writes "and" and "so" in one with the word that follows.
  const joined = language === 'ar' ? '[وف]?' : '';
  return new RegExp(`(?<![\\p{L}\\p{N}])${joined}${words}(?![\\p{L}\\p{N}])`, 'gu');
}

function foldingOf(language: string): Lexicon['fold'] {
  if (language === 'ar') return 'arabic';
  return ['vi', 'ko'].includes(language) || language.startsWith('zh') ? 'case' : 'latin';
}
