import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { reportOf } from '../../scripts/score/report.js';
import { score } from '../../scripts/score/score.js';

const SHARED = fileURLToPath(new URL('../../../shared/corpus-dev', import.meta.url));

/** How well our own labelled notices must be recognised is said in .ci/run, which shows their figures too. */
test.skipIf(!existsSync(SHARED))('notices of the development set are recognised', () => {
  expect(reportOf(score(SHARED, false), 0.98).below).toEqual([]);
});
