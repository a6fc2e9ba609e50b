/** A text made easy to read by patterns, which remembers where each of its letters came from. */
export interface Folded {
  text: string;
  /** Where in the original each UTF-16 unit begins and ends. */
  starts: number[];
  ends: number[];
}

/** How one language's letters are folded. */
export interface Folding {
  /** Vietnamese: a letter with another accent is another word. */
  keepsAccents: boolean;
  /** Letters that are read as others: traditional characters as simplified ones. */
  letters: Record<string, string>;
}

/** Marks that change no word: vowel signs, marks of direction, soft hyphens. */
const DROPPED = /\p{Mn}|\p{Cf}|\u0640/u;
const SPACE = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const DASH = /[\u2010-\u2015\u2212\u301c\u223c\u2053\uff5e~]/;
const LATIN_WITH_ACCENT = /[\u00c0-\u024f\u1e00-\u1eff]/;
const SINGLE: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u060c': ',',
  '\u066a': '%',
  '\u066b': '.',
  '\u066c': ',',
  '\u0622': '\u0627',
  '\u0623': '\u0627',
  '\u0625': '\u0627',
  '\u0671': '\u0627',
  '\u0629': '\u0647',
  '\u0649': '\u064a',
  '\u0451': '\u0435',
  '\u0401': '\u0435',
};

/**
 * Small letters, figures and signs of ASCII for those of other scripts, one space for many, one dash for all; without
 * accents (where the language's words stay apart without them), vowel signs and marks of direction.
 */
export function folded(original: string, folding: Folding): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (let at = 0; at < original.length; ) {
    let next = at + 1;
    while (next < original.length && isCombining(original.charCodeAt(next))) next += 1;
    const written = original.slice(at, next);
    const letter = next === at + 1 ? foldedLetter(written, folding) : '';
    const all =
      next === at + 1
        ? letter
        : [...written.normalize('NFC')].map((each) => foldedLetter(each, folding)).join('');
    if (all === ' ' && text.endsWith(' ')) {
      ends[ends.length - 1] = next;
    } else {
      for (let unit = 0; unit < all.length; unit += 1) {
        starts.push(at);
        ends.push(next);
      }
      text += all;
    }
    at = next;
  }
  return { text, starts, ends };
}

function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

function foldedLetter(letter: string, folding: Folding): string {
  const code = letter.charCodeAt(0);
  if (code < 0x80) {
    if (code >= 65 && code <= 90) return String.fromCharCode(code + 32);
    if (letter === '~') return '-';
    return code <= 32 ? ' ' : letter;
  }
  const known = memory.get(folding) ?? new Map<string, string>();
  if (known.size === 0) memory.set(folding, known);
  const put = known.get(letter) ?? rareLetter(letter, folding);
  known.set(letter, put);
  return put;
}

/** Letters are few, and looking one up is quicker than asking what it is. */
const memory = new WeakMap<Folding, Map<string, string>>();

function rareLetter(letter: string, folding: Folding): string {
  const { keepsAccents, letters } = folding;
  const code = letter.charCodeAt(0);
  if (letters[letter] !== undefined) return letters[letter];
  if (SINGLE[letter] !== undefined) return SINGLE[letter];
  if (DROPPED.test(letter)) return '';
  if (SPACE.test(letter)) return ' ';
  if (DASH.test(letter)) return '-';
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (code >= 0xff01 && code <= 0xff5e) {
    return foldedLetter(String.fromCharCode(code - 0xfee0), folding);
  }
  const small = letter.toLowerCase();
  if (small.length !== letter.length) return letter;
  return !keepsAccents && LATIN_WITH_ACCENT.test(small) ? (small.normalize('NFD')[0] ?? small) : small;
}
