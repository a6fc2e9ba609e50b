import type { Reduction } from './reduction.js';

const BEFORE = String.raw`(?<![\d.,/(-])`;
const PLAIN = new RegExp(
  String.raw`${BEFORE}(?:\+ ?)?(?:1 ?[-.]? ?)?(?:\(\d{3}\)|\d{3}) ?[-./]? ?\d{3} ?[-.]? ?\d{4}(?![\d])|(?<![\d.,/-])\(\d{3}\) ?\d{3} ?[-.]? ?\d{4}(?!\d)|(?<![\d.,/-])\d{3}-\d{4}(?![\d-])`,
  'g',
);
/** Letters on the keys: 1-800-555-CPNI, 1-800-CALL-NOW. What is dialled are the first seven after the area code. */
const VANITY =
  /(?<![a-z\d-])(?:\+?1[-. ])?\(?(\d{3})\)?[-. ](?=[a-z\d-]*[a-z])((?:[a-z\d]{7,10})|(?:[a-z\d]{2,4}-[a-z\d]{2,4}(?:-[a-z\d]{1,4})?))(?![a-z\d])(?: ?\( ?(\d{4}) ?\))?/g;
/** *77, #77: keys to dial. Two stars are emphasis, and a figure after them an amount. */
const STAR = /(?<![\d*#a-z])[*#]\d{2,3}(?![\d*#])/g;
const KEYS: Record<string, string> = {
  2: 'abc',
  3: 'def',
  4: 'ghi',
  5: 'jkl',
  6: 'mno',
  7: 'pqrs',
  8: 'tuv',
  9: 'wxyz',
};

/**
 * Takes telephone numbers out of a text, in any layout: ten digits without the leading 1 (seven where no more are
 * written), and `x12` behind them for an extension.
 *
 * @param extension how an extension is announced, as the source of a pattern
 */
export function readPhones(reduction: Reduction, extension: string): void {
  reduction.replace(VANITY, (match) => {
    const [, area = '', name = ''] = match;
    const written = reduction.written(match.index, match.index + match[0].length);
    const letters = name.replaceAll('-', '');
    if (/[a-z]/.test(written) || letters.length < 7) return undefined;
    const digits = [...letters.slice(0, 7)].map((letter) => (/\d/.test(letter) ? letter : keyOf(letter)));
    return reduction.value({ kind: 'phone', value: `${area}${digits.join('')}` });
  });
  const whole = new RegExp(`(${PLAIN.source})(?:[,;]? ?\\(?(?:${extension}) ?[.:#]? ?(\\d{1,6})\\)?)?`, 'g');
  reduction.replace(whole, (match) => {
    const digits = (match[1] ?? '').replace(/\D/g, '');
    const number = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
    if (number.length !== 10 && number.length !== 7) return undefined;
    return reduction.value({ kind: 'phone', value: match[2] ? `${number}x${match[2]}` : number });
  });
  reduction.replace(STAR, ([value]) => reduction.value({ kind: 'phone', value }));
}

function keyOf(letter: string): string {
  return Object.entries(KEYS).find(([, letters]) => letters.includes(letter))?.[0] ?? letter;
}
