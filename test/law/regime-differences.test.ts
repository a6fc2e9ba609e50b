import { describe, expect, test } from 'vitest';
import type { Regime } from '../../rules/document-context.js';
import { elementsFor, loadLaw } from '../../rules/law.js';
import type { Pair } from './difference.js';
import { FILINGS } from './filing-differences.js';
import { lintText } from './lint-as-of.js';
import { NOTICES } from './notice-differences.js';

const pairs = [...NOTICES, ...FILINGS].flatMap(({ point, what, pairs: of = [] }) =>
  of.map((pair) => ({ point, what, ...pair })),
);

describe('a difference that words show', () => {
  const PASSES = { isSaid: true, isFault: false };
  const FAILS = { isSaid: false, isFault: true };
  const read = (words: string, regime: Regime, { element, kind, locale = 'en' }: Pair) => {
    const said = { kind, regime, locale, ...(kind === 'opt-out-email' && { channel: 'email' as const }) };
    const { elements, messages } = lintText(words, said);
    return {
      isSaid: elements.some(({ id, status }) => id === element[regime] && status === 'present'),
      isFault: messages.some((one) => one.severity === 'error' && one.element === element[regime]),
    };
  };

  test.each(pairs.flatMap(({ carrier, ...pair }) => (carrier === undefined ? [] : { ...pair, carrier })))(
    '($point) $what: “$carrier” passes for a carrier and fails for a relay provider',
    (pair) => {
      expect(read(pair.carrier, 'carrier', pair)).toEqual(PASSES);
      expect(read(pair.carrier, 'trs', pair)).toEqual(FAILS);
    },
  );

  test.each(pairs)('($point) $what: “$trs” passes for a relay provider', (pair) => {
    expect(read(pair.trs, 'trs', pair)).toEqual(PASSES);
    expect(read(pair.trs, 'carrier', pair)).toEqual(pair.both ? PASSES : FAILS);
  });

  const forbidden = NOTICES.flatMap(({ point, forbids = {} }) =>
    Object.entries(forbids).map(([locale, words]) => ({ point, locale, words })),
  );
  test.each(forbidden)('($point) “$words” binds carriers only', ({ locale, words }) => {
    const rules = (regime: Regime) =>
      lintText(words, { kind: 'opt-out-notice', regime, locale }).messages.map(({ rule }) => rule);
    expect(rules('carrier')).toContain('no-freeze-encouragement');
    expect(rules('trs')).not.toContain('no-freeze-encouragement');
  });

  test.each(NOTICES.filter(({ cites }) => cites))(
    '($point) $what: its paragraph has another number',
    ({ cites }) => {
      for (const regime of ['carrier', 'trs'] as const) {
        const [id, cite] = cites?.[regime] ?? [];
        const question = { kind: 'opt-in-notice', regime, channels: [], asOf: '2026-11-21' };
        expect(elementsFor(loadLaw(), question).find((element) => element.id === id)?.cite).toBe(cite);
      }
    },
  );
});

test('each of the 27 points has a pair, a ban, another number, or the reason why words do not show it', () => {
  expect(NOTICES.map(({ point }) => point)).toEqual(Array.from({ length: 27 }, (_, index) => index + 1));
  const open = NOTICES.filter(
    ({ pairs: of, forbids, cites, unseen }) => !of && !forbids && !cites && !unseen,
  );
  expect(open).toEqual([]);
});
