import { expect, test } from 'vitest';
import { reportOf } from '../../scripts/score/report.js';
import { score } from '../../scripts/score/score.js';

const FILINGS = new URL('filings', import.meta.url).pathname;

test('labelled certifications, statements and cover letters are recognised, their kind from the words alone', () => {
  const { below, wrongGuesses, prohibited } = reportOf(score(FILINGS, false), 0.98);
  expect(below).toEqual([]);
  expect(wrongGuesses).toEqual([]);
  expect(prohibited.groups[0]).toMatchObject({ recall: 1, precision: 1 });
});
