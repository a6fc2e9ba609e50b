import { expect, test } from 'vitest';
import { reportOf } from '../../scripts/score/report.js';
import { score } from '../../scripts/score/score.js';

const LETTERS = new URL('letters', import.meta.url).pathname;

test('labelled failure letters, breach notices and notices of account changes are recognised', () => {
  const { below, prohibited } = reportOf(score(LETTERS, true), 0.98);
  expect(below).toEqual([]);
  expect(prohibited.groups[0]).toMatchObject({ recall: 1, precision: 1 });
});

test('their kind, regime and language are told from the words alone, but for one that tells of no breach', () => {
  const { wrongGuesses } = reportOf(score(LETTERS, false));
  expect(wrongGuesses.map(({ file }) => file)).toEqual(['16-evergreen-cable.en.md']);
});
