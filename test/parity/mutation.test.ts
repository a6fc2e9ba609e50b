import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguageDetector } from '../../rules/language/detector.js';
import { type Measured, measure } from '../../scripts/score/parity/measure.js';
import { compareTexts, pairsIn } from '../../scripts/score/parity/pairs.js';

/** One of each script; `npm run parity` plants everything into all of them. */
const MUTATED = [
  'a1-bluekite-email.es',
  'a2-breach-mail.zh-Hans',
  'a3-bill-insert.ko',
  'a3-bundle-table.vi',
  'a4-call-script.ru',
  'a4-harbor-opt-out.ar',
];

/** Share of all planted faults that must be found at their place and under their name. */
const LEAST = 0.93;
/** … and of each kind, where it is not this. Single words are hard to hold a free translation to. */
const LEAST_OF_KIND = 0.8;
const LEAST_OF_WORDS: Record<string, number> = {
  'must to may': 0.5,
  'negation lost': 0.6,
  'wrong term': 0.6,
};

await loadLanguageDetector();
const pairs = pairsIn(fileURLToPath(new URL('pairs', import.meta.url))).map((pair) => ({
  ...pair,
  file: `${pair.name}.${pair.locale}`,
}));

describe('a faithful translation, written blind', () => {
  it.each(pairs)('raises no error: $file', (pair) => {
    const errors = compareTexts(pair).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, line, reason }) => `${rule} ${line} ${reason}`)).toEqual([]);
  });
});

describe('a fault of each kind, planted into a translation', () => {
  const chosen = pairs.filter(({ file }) => MUTATED.includes(file));
  let measured: Measured;
  beforeAll(() => {
    measured = measure(chosen, 1);
  }, 300_000);

  const shares = () => {
    const kinds = new Set(measured.counts.map(({ kind }) => kind));
    return [...kinds].map((kind) => {
      const counts = measured.counts.filter((count) => count.kind === kind);
      const planted = counts.reduce((sum, count) => sum + count.planted, 0);
      const named = counts.reduce((sum, count) => sum + count.named, 0);
      return { kind, planted, share: named / planted };
    });
  };
  const missed = () =>
    measured.missed.map(({ pair, locale, kind, note }) => `${pair}.${locale} ${kind}: ${note}`);

  it('stands in each of the pairs', () => {
    expect(chosen.map(({ file }) => file)).toEqual(MUTATED);
    expect([...new Set(measured.counts.map(({ locale }) => locale))]).toHaveLength(MUTATED.length);
    expect(shares().length).toBeGreaterThanOrEqual(25);
  });

  it('is found at its place and under its name', () => {
    const planted = measured.counts.reduce((sum, count) => sum + count.planted, 0);
    expect(planted).toBeGreaterThan(130);
    expect(1 - measured.missed.length / planted, missed().join('\n')).toBeGreaterThanOrEqual(LEAST);
  });

  it('is found as well of each kind', () => {
    const poor = shares().filter(({ kind, share }) => share < (LEAST_OF_WORDS[kind] ?? LEAST_OF_KIND) - 1e-9);
    expect(poor, missed().join('\n')).toEqual([]);
  });
});
