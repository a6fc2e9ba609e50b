import { parityAdded } from '../parity-added.js';
import { parityChanged } from '../parity-changed.js';
import { parityComponents } from '../parity-components.js';
import { parityConsequence } from '../parity-consequence.js';
import { parityContacts } from '../parity-contacts.js';
import { parityDropped } from '../parity-dropped.js';
import { parityDuty } from '../parity-duty.js';
import { parityFacts } from '../parity-facts.js';
import { parityLostTerm } from '../parity-lost-term.js';
import { parityMoved } from '../parity-moved.js';
import { parityNames } from '../parity-names.js';
import { parityNegation } from '../parity-negation.js';
import { parityRoles } from '../parity-roles.js';
import { parityStructure } from '../parity-structure.js';
import { parityTerms } from '../parity-terms.js';
import { parityUntranslated } from '../parity-untranslated.js';
import { parityValues } from '../parity-values.js';
import type { ParityFault } from './fault.js';
import type { Weighed } from './model.js';

/**
 * The rules that compare a translation with its source. A rule that stands earlier tells more of the same words, so
 * that what a later one finds there is the same fault.
 */
export const PARITY_RULES: ReadonlyMap<string, (comparison: Weighed) => ParityFault[]> = new Map([
  ['parity-components', parityComponents],
  ['parity-facts', parityFacts],
  ['parity-untranslated', parityUntranslated],
  ['parity-moved', parityMoved],
  ['parity-changed', parityChanged],
  ['parity-structure', parityStructure],
  ['parity-dropped', parityDropped],
  ['parity-added', parityAdded],
  ['parity-contacts', parityContacts],
  ['parity-values', parityValues],
  ['parity-consequence', parityConsequence],
  ['parity-roles', parityRoles],
  ['parity-duty', parityDuty],
  ['parity-negation', parityNegation],
  ['parity-terms', parityTerms],
  ['parity-names', parityNames],
  ['parity-lost-term', parityLostTerm],
]);
