import { describe, expect, it } from 'vitest';
import { measures } from '../../rules/recognise/measure.js';

const limits = {
  kept: { amount: 1, unit: 'y' },
  clock: { amount: 5, unit: 'bd' },
} as const;
const holds = (asked: string, words: string) => measures(asked, [{ words: ` ${words} ` }], { ...limits });

describe('lengths of time against the law', () => {
  it.each([
    ['least kept', '<12mo>', true],
    ['least kept', '<11mo>', false],
    ['least kept', '<6mo> <2y>', true],
    ['under kept', '<6mo> <2y>', false],
    ['under kept', '<90d>', true],
    ['most clock', '<5bd>', true],
    ['most clock', '<5d>', true],
    ['over clock', '<30d>', true],
    ['otherUnit clock', '<5d>', true],
    ['unit clock', '<5bd>', true],
    ['least kept', 'for years', false],
  ])('%s by %s: %s', (asked, words, expected) => {
    expect(holds(asked, words)).toBe(expected);
  });

  it('refuses a name that the law data does not give', () => {
    expect(() => holds('least nothing', '<1y>')).toThrow(/no length of time "nothing"/);
    expect(() => holds('about kept', '<1y>')).toThrow(/is no measure/);
  });
});
