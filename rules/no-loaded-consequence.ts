/**
 * Refuse pressure: what follows from a no is said briefly, clearly and neutrally, or not at all.
 *
 * @why  47 CFR 64.2008(c)(3) and 64.5108(c)(3): only a brief, neutral statement of direct consequences may
 *       stand beside the choice. Lost bargains, worse service, guilt and the crowd are pressure.
 * @fix  Take it out, or say only what follows directly: "Without it, our offers may fit you less well."
 * @checks non-neutral-consequence
 *
 * @example invalid
 *   Customers who opt out miss our best prices on phone service.
 *   => “Customers who opt out miss our best prices on phone service.” must not be said. A statement of what follows from refusing may be made if it is brief, clear and neutral; pressure, threats and lost bargains are not neutral.
 * @example valid
 *   If you say no, our offers may not match the services you use.
 */

import { defineRule } from './define-rule.js';
import { reportProhibited } from './report-prohibited.js';

export const noLoadedConsequence = defineRule('no-loaded-consequence', (tree, file) => {
  reportProhibited(
    tree,
    file,
    'non-neutral-consequence',
    'Leave it out, or say only what follows directly, as a plain fact.',
  );
});
