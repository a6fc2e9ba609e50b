import type { LegibleFinding } from '../../rules/legible/model.js';

/** Artefacts were made that a reader cannot well read: nothing is published. */
export class IllegibleError extends Error {
  override name = 'IllegibleError';

  /** @param findings each fault once */
  constructor(readonly findings: LegibleFinding[]) {
    super(`${findings.length} faults of legibility`);
  }
}
