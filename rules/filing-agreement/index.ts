import { companyDisagreements } from './companies.js';
import type { Disagreement, Facts } from './model.js';
import { officerDisagreements, titleDisagreements } from './people.js';

export { docketDisagreements, docketsIn, filerIdDisagreements } from './identifiers.js';
export type { Disagreement } from './model.js';

/** Companies, officers and titles that disagree, in one document or across the documents of a package. */
export function nameDisagreements(documents: Facts): Disagreement[] {
  return [
    ...companyDisagreements(documents),
    ...officerDisagreements(documents),
    ...titleDisagreements(documents),
  ];
}
