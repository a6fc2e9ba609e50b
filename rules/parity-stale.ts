/**
 * Require each block of a translation to be made from what the source says today.
 *
 * @why  47 CFR 64.2008(c)(6), 64.5108(c)(6): a notice is translated whole or not at all. A block whose source was
 *       changed after it was translated tells some customers what the company no longer says.
 * @fix  Change the translation as the source was changed, or see that it still stands; then record it:
 *       `npx cpni translations record carrier/document --locale es --by NAME`.
 * @checks U-2008-c6 EE-5108-c6
 */

import type { Finding } from './finding.js';
import type { RecordedTranslation } from './unit-state.js';
import { sayChanges } from './word-changes.js';

/** Blocks whose source was changed since they were translated, each at its place in the translation. */
export function parityStale(translation: RecordedTranslation): Finding[] {
  const { document, locale, sourceLocale, sourcePath } = translation;
  return translation.units.flatMap(({ state, source, target, recorded }): Finding[] => {
    if (state !== 'stale' || !source || !target || !recorded) return [];
    const changes = sayChanges(recorded.words, source.words);
    return [
      {
        rule: 'parity-stale',
        severity: 'error',
        reason: `The source (\`${sourceLocale}\`) was changed after this was translated on ${recorded.on} by ${recorded.by}: ${changes}.`,
        expected: `The same change here, if it is one of meaning. Then: npx cpni translations record ${document} --locale ${locale} --by NAME --only ${target.place.line}`,
        cite: '47 CFR 64.2008(c)(6)',
        ...target.place,
        related: [{ path: sourcePath, line: source.place.line, reason: `says today: ${source.words}` }],
      },
    ];
  });
}
