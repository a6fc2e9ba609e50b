/** How a label is written: with what around it, and in what it counts. */
export interface Label {
  /** As it stands: `(a)`, `A.`, `1.`, `2.1`. */
  text: string;
  /** Around its sign: `()`, `.`, `)`; `..` for `2.1`. */
  around: string;
  /** Each way to count that its sign can belong to, and the number in it: `i` is 9 as a letter and 1 as Roman. */
  readings: { count: Counting; value: number }[];
}

type Counting = 'digits' | 'small' | 'large' | 'small-roman' | 'large-roman' | 'parts';

const FORM =
  /^(?:\((\d{1,2}|[a-z]{1,2}|[A-Z]{1,2}|[ivxl]{1,5}|[IVXL]{1,5})\)|(\d{1,3}|[A-Za-z]|[ivx]{2,4}|[IVX]{2,4})([.)]))$/;
const PARTS = /^(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?|(?:\((?:\d{1,2}|[a-zA-Z]|[ivx]{2,4})\)){2,4})$/;

/** A reference that a line break parted from its sentence: `(b) of this section`. */
const GOES_ON =
  /^(?:of (?:this|the|that|these|such|section|paragraph|part|subpart|rule|§)|(?:and|or|through|to) \(|above|below|hereof|herein)/;

/** The label that a paragraph begins with, if its first word can be one and more words follow. */
export function labelOf(words: readonly string[]): Label | undefined {
  const [text = '', next] = words;
  if (next === undefined || (text.startsWith('(') && GOES_ON.test(words.slice(1, 3).join(' '))))
    return undefined;
  if (PARTS.test(text)) {
    const value = Number(/\d+(?=\D*$)/.exec(text)?.[0] ?? 0);
    return { text, around: '..', readings: [{ count: 'parts', value }] };
  }
  const [, inside, sign = inside, after] = FORM.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const readings = readingsOf(sign);
  return readings.length > 0 ? { text, around: after ?? '()', readings } : undefined;
}

function readingsOf(sign: string): Label['readings'] {
  if (/^\d+$/.test(sign)) return [{ count: 'digits', value: Number(sign) }];
  const isSmall = sign === sign.toLowerCase();
  const readings: Label['readings'] = [];
  const letters = sign.toLowerCase();
  // After z come aa, bb, cc.
  if (/^(.)\1*$/.test(letters)) {
    const value = letters.charCodeAt(0) - 96 + 26 * (letters.length - 1);
    readings.push({ count: isSmall ? 'small' : 'large', value });
  }
  const roman = romanValue(letters);
  if (roman !== undefined) readings.push({ count: isSmall ? 'small-roman' : 'large-roman', value: roman });
  return readings;
}

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };

function romanValue(letters: string): number | undefined {
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/.test(letters)) return undefined;
  let value = 0;
  for (let at = 0; at < letters.length; at++) {
    const one = ROMAN[letters[at] ?? ''] ?? 0;
    value += one < (ROMAN[letters[at + 1] ?? ''] ?? 0) ? -one : one;
  }
  return value;
}
