import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { score } from '../../scripts/score/score.js';

const OWN = new URL('notices', import.meta.url).pathname;
const SHARED = new URL('../../../shared/corpus-dev', import.meta.url).pathname;

/** Share of what was expected that was found, and of what was found that was expected. */
function shares(folder: string) {
  const { judgements } = score(folder, false);
  const right = judgements.filter(({ expected, found }) => expected && found).length;
  return {
    recall: right / judgements.filter(({ expected }) => expected).length,
    precision: right / judgements.filter(({ found }) => found).length,
  };
}

describe('labelled notices', () => {
  test('our own are recognised: 98 of 100 labels or more, either way', () => {
    const { recall, precision } = shares(OWN);
    expect(recall).toBeGreaterThanOrEqual(0.98);
    expect(precision).toBeGreaterThanOrEqual(0.98);
  });
  test.skipIf(!existsSync(SHARED))('those of the development set too', () => {
    const { recall, precision } = shares(SHARED);
    expect(recall).toBeGreaterThanOrEqual(0.98);
    expect(precision).toBeGreaterThanOrEqual(0.98);
  });
});
