import type { LegibleFinding, ShownArtefact } from './model.js';

/** What a reader of an artefact cannot well read, by all rules of legibility. */
export function legibilityFindings(_artefact: ShownArtefact): LegibleFinding[] {
  return [];
}
