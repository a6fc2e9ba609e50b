import { describe, expect, test } from 'vitest';
import { PAIRS } from './polarity.js';
import { elementOf } from './reading.js';

describe.each(PAIRS)('$id ($regime $kind)', ({ id, says, fails, ...reading }) => {
  const cases = (['en', 'es'] as const).flatMap((locale) => [
    ...says[locale].map((words) => ({ locale, words, expected: true })),
    ...fails[locale].map((words) => ({ locale, words, expected: false })),
  ]);
  test.each(cases)('$locale: "$words" → $expected', ({ locale, words, expected }) => {
    const result = elementOf(id, words, { ...reading, locale });
    expect([id, result.status === 'present']).toEqual([id, expected]);
  });
});
