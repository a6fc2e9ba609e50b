const SIGNS: [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A number from 1 on in small Roman letters: `xiv`. */
export function romanOf(number: number): string {
  const next = SIGNS.find(([worth]) => worth <= number);
  return next ? next[1] + romanOf(number - next[0]) : '';
}
