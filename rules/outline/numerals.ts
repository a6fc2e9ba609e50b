import { romanOf } from './roman.js';

/** Ways to count; a single letter such as "i" may be one of two. */
export type Count = 'digit' | 'lower' | 'upper' | 'roman' | 'ROMAN';

export interface Numeral {
  count: Count;
  /** 1-based. */
  value: number;
}

const ROMAN = /^(?=[ivxl])(xl|l?x{0,3})(ix|iv|v?i{0,3})$/;
const DIGITS: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };

/** What "4", "c", "cc", "iv" or "I" may count as, the likelier reading of a lone letter not decided. */
export function numeralsOf(token: string): Numeral[] {
  if (/^\d{1,2}$/.test(token)) {
    const value = Number(token);
    return value > 0 ? [{ count: 'digit', value }] : [];
  }
  const letters = token.toLowerCase();
  const isUpper = token === token.toUpperCase();
  if (!isUpper && token !== letters) return [];
  const numerals: Numeral[] = [];
  if (/^([a-z])\1?$/.test(letters)) {
    const value = letters.charCodeAt(0) - 96 + (letters.length - 1) * 26;
    numerals.push({ count: isUpper ? 'upper' : 'lower', value });
  }
  if (ROMAN.test(letters)) numerals.push({ count: isUpper ? 'ROMAN' : 'roman', value: romanValue(letters) });
  return numerals;
}

/** The numeral as it is written in its way of counting. */
export function writeNumeral({ count, value }: Numeral): string {
  if (count === 'digit') return String(value);
  const letters =
    count === 'lower' || count === 'upper'
      ? String.fromCharCode(97 + ((value - 1) % 26)).repeat(value > 26 ? 2 : 1)
      : romanOf(value);
  return count === 'upper' || count === 'ROMAN' ? letters.toUpperCase() : letters;
}

function romanValue(letters: string): number {
  const values = [...letters].map((letter) => DIGITS[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
