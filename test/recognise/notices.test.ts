import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { score } from '../../scripts/score/score.js';

const folderOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const SHARED = folderOf('../../../shared/corpus-dev');

/** Share of what was expected that was found, and of what was found that was expected. */
function shares(folder: string) {
  const { judgements } = score(folder, false);
  const right = judgements.filter(({ expected, found }) => expected && found).length;
  return {
    recall: right / judgements.filter(({ expected }) => expected).length,
    precision: right / judgements.filter(({ found }) => found).length,
  };
}

/**
 * `notices`: written by the recogniser's author. `blind`: by somebody who had not seen it; since used to mend
 * it. `exam`: by another such author, and never used to mend it, so its figures tell most.
 */
describe('labelled notices', () => {
  test.each([
    { folder: 'notices', least: 0.98 },
    { folder: 'blind', least: 0.98 },
    { folder: 'exam', least: 0.97 },
  ])('of $folder are recognised', ({ folder, least }) => {
    const { recall, precision } = shares(folderOf(folder));
    expect(recall).toBeGreaterThanOrEqual(least);
    expect(precision).toBeGreaterThanOrEqual(least);
  });

  test.skipIf(!existsSync(SHARED))('of the development set are recognised too', () => {
    const { recall, precision } = shares(SHARED);
    expect(recall).toBeGreaterThanOrEqual(0.98);
    expect(precision).toBeGreaterThanOrEqual(0.98);
  });
});
