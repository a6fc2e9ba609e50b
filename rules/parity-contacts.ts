/**
 * Require the same telephone numbers, e-mail addresses and web pages in every language. A page may have the language
 * in its path (`/es/cpni`) where the source's page has its own or none.
 *
 * @why  47 CFR 64.2008(c)(6), 64.5108(c)(6): a notice is translated whole or not at all. A number that is right
 *       in one language and wrong in another leaves some customers without a way to say no.
 * @fix  Name the fact in both, such as `{contacts.privacy.phone}`, instead of typing it.
 * @checks U-2008-c6 EE-5108-c6
 */
import { contrastValues } from './parity/contrast-values.js';
import { type ParityFault, wordsOf } from './parity/fault.js';
import { linkFaults, withoutLanguage } from './parity/link-faults.js';
import type { Weighed } from './parity/model.js';
import type { ValueKind } from './values/index.js';

const REACHES: readonly ValueKind[] = ['phone', 'url', 'email'];

export function parityContacts(comparison: Weighed): ParityFault[] {
  const locales = [comparison.source.locale, comparison.target.locale];
  const typed = contrastValues(comparison, ({ kind }) => REACHES.includes(kind)).filter(
    ({ source, target }) =>
      !source ||
      !target ||
      withoutLanguage(wordsOf(source), locales) !== withoutLanguage(wordsOf(target), locales),
  );
  return [...typed, ...linkFaults(comparison)];
}
