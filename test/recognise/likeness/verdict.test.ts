import { expect, test } from 'vitest';
import { isSaidByBoth, type Opinion, type Verdict } from '../../../rules/recognise/index.js';

const verdict: Verdict = { said: { bias: 2, likeness: 1 }, unsaid: { bias: -3, likeness: 1, near: 1 } };
const opinion: Opinion = { id: 'c1-right', likeness: 0, isSaid: false, isNear: false, isNearHere: false };

test.each<[string, Partial<Opinion>, boolean]>([
  ['said by the wording, and likeness does not object', { isSaid: true }, true],
  ['said by the wording, and unlike anything that says it', { isSaid: true, likeness: -2.5 }, false],
  ['unknown to the wording and very like', { likeness: 3.5 }, true],
  ['unknown to the wording and somewhat like', { likeness: 2.5 }, false],
  ['somewhat like where words come near elsewhere', { likeness: 2.5, isNear: true }, true],
])('%s', (_name, given, isSaid) => {
  expect(isSaidByBoth({ ...opinion, ...given }, verdict)).toBe(isSaid);
});

test('where wording knows what a passage lacks, no likeness makes up for it', () => {
  const near = { ...opinion, isNear: true, isNearHere: true };
  expect(isSaidByBoth({ ...near, likeness: 1000 }, verdict)).toBe(false);
});
