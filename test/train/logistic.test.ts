import { expect, test } from 'vitest';
import { chance, type Example, fitLogistic } from '../../scripts/train/logistic.js';
import { School } from '../../scripts/train/school.js';
import { type Finding, fitVerdict, measure } from '../../scripts/train/verdict.js';

/** Passages with feature 0 say it, those with feature 1 do not; feature 2 is in all of them. */
const TOY: Example[] = Array.from({ length: 20 }, (_one, index) => {
  const isSaid = index % 4 === 0;
  return { features: [isSaid ? 0 : 1, 2], isSaid, weight: 1 };
});

function oddsOf(features: number[]): number {
  const { weights, bias } = fitLogistic(TOY, 3);
  return features.reduce((sum, one) => sum + (weights[one] ?? 0) / Math.sqrt(features.length), bias);
}

test('what tells two kinds of passages apart is learned', () => {
  expect(chance(oddsOf([0, 2]))).toBeGreaterThan(0.8);
  expect(chance(oddsOf([1, 2]))).toBeLessThan(0.2);
});

test('the same examples give the same weights, to the last bit', () => {
  const { weights, bias } = fitLogistic(TOY, 3);
  expect(fitLogistic([...TOY], 3)).toEqual({ weights, bias });
});

test('a passage that counts for nothing teaches nothing', () => {
  const mistaken = { features: [0, 2], isSaid: false, weight: 0 };
  const { weights } = fitLogistic([mistaken, mistaken], 3);
  expect([...weights].every((weight) => Math.abs(weight) < 1e-9)).toBe(true);
});

test('what is kept of a school are the features seen more than once, with a byte for each element', () => {
  const lessons = TOY.map(({ features, isSaid, weight }, index) => ({
    features: [...features.map((one) => `f${one}`), `once${index}`],
    answers: new Map([['c1-duty', { isSaid, weight }]]),
  }));
  const verdict = { said: { bias: 0, likeness: 0 }, unsaid: { bias: 0, likeness: 0, near: 0 } };
  const data = new School(lessons, ['c1-duty']).data(verdict);
  expect(data.features).toBe('f0 f1 f2');
  const bytes = [...new Int8Array(Buffer.from(data.weights, 'base64'))];
  expect(bytes).toHaveLength(3);
  expect(Math.max(...bytes.map(Math.abs))).toBe(127);
  expect(bytes[0]).toBeGreaterThan(0);
  expect(bytes[1]).toBeLessThan(0);
});

test('a verdict is fitted to what both readers made of notices', () => {
  const findings = [-3, -2, -1, 1, 2, 3].flatMap((likeness): Finding[] =>
    [true, false].map((isSaid) => ({
      id: 'c1-duty',
      likeness,
      isSaid,
      isNear: false,
      isNearHere: false,
      isTrue: likeness > 0,
    })),
  );
  expect(measure(findings, fitVerdict(findings))).toEqual({
    findings: 12,
    recall: '1.000',
    precision: '1.000',
  });
});
