import { distance } from 'fastest-levenshtein';

export type CodeName = 'CFR' | 'U.S.C.';

/** A code as it is written in a citation. */
export interface WrittenCode {
  name: CodeName;
  /** How it should be written; absent where it is written well. */
  right?: string;
  /** Only a space is out of place. */
  isSpacing?: boolean;
}

const WELL =
  /^(?:C\.F\.R\.?|C\. F\. R\.?|CFR\.?|U\.S\.C\.?|U\. S\. C\.?|USC\.?|(?:U\.S\.C\.|USC|U\.S\.C) ?A\.?)$/i;
const NAMED = /Code$|Regulations$/;

/**
 * Which code letters with stops mean, however they came out of a scanner: `C.F.R.`, `CF.R.`, `C.ER.`.
 *
 * @param number the section cited of it: only with a number such as 64.2009 two letters are taken for a code,
 *   since "67 FR 59205" and "347 U.S. 222" are no codes
 * @returns nothing for other letters
 */
export function codeOf(words: string, number: string): WrittenCode | undefined {
  if (NAMED.test(words)) return { name: words.endsWith('Code') ? 'U.S.C.' : 'CFR' };
  const letters = words.replace(/[^A-Za-z]/g, '').toUpperCase();
  const name = nameOf(letters, /^(?:64|46)/.test(number));
  if (!name) return undefined;
  if (WELL.test(words) && isExact(letters)) return { name };
  return {
    name,
    right: codeLike(words, name),
    isSpacing: isExact(letters) && WELL.test(words.replace(/\s/g, '')),
  };
}

/** A code's abbreviation with stops or without, as the words beside it are. */
export function codeLike(words: string, name: CodeName): string {
  if (name === 'U.S.C.') return /[.,\s]/.test(words) ? 'U.S.C.' : 'USC';
  return /[.,\s]/.test(words) ? 'C.F.R.' : 'CFR';
}

function isExact(letters: string): boolean {
  return ['CFR', 'USC', 'USCA'].includes(letters);
}

function nameOf(letters: string, isCpni: boolean): CodeName | undefined {
  if (letters === 'USCA') return 'U.S.C.';
  if (letters.length === 2) return isCpni && ['CF', 'CR', 'FR'].includes(letters) ? 'CFR' : undefined;
  const isNear = (code: string) =>
    distance(letters, code) <= 1 || [...letters].sort().join() === [...code].sort().join();
  if (isNear('CFR')) return 'CFR';
  return isNear('USC') ? 'U.S.C.' : undefined;
}
