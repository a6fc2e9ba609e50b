/**
 * Require a record of what each translation was made from, and that it tells the truth.
 *
 * @why  47 CFR 64.2008(c)(6), 64.5108(c)(6): a notice is translated whole or not at all. Only a record of the words
 *       that a block was made from can tell that its source was changed since.
 * @fix  `npx cpni translations record carrier/document --locale es --by NAME` once the translation stands. A record
 *       that is broken: take back the former file, or remove it and record anew.
 * @checks U-2008-c6 EE-5108-c6
 */

import type { Finding } from './finding.js';
import type { RecordedTranslation, UnitState } from './unit-state.js';
import { sayChanges } from './word-changes.js';

/** A translation without a record, and blocks that were made or made anew and not recorded. */
export function parityRecord(translation: RecordedTranslation): Finding[] {
  const { document, locale, isRecorded, units } = translation;
  const command = `npx cpni translations record ${document} --locale ${locale} --by NAME`;
  if (!isRecorded) {
    return [
      {
        rule: 'parity-record',
        severity: 'warning',
        reason: `Nothing tells from which words this translation (\`${locale}\`) was made, so a later change of the source would go unseen.`,
        expected: `Once the translation stands: ${command}`,
        cite: '47 CFR 64.2008(c)(6)',
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
      },
    ];
  }
  return units.flatMap((unit) => unrecorded(unit, translation, command));
}

function unrecorded(
  { state, source, target, recorded }: UnitState,
  { sourceLocale, sourcePath }: RecordedTranslation,
  command: string,
): Finding[] {
  if (!source || !target || (state !== 'changed-both' && state !== 'unrecorded')) return [];
  const reason = recorded
    ? `This and its source (\`${sourceLocale}\`) were both changed since ${recorded.on}, and it is not recorded that it was translated anew. In the source: ${sayChanges(recorded.words, source.words)}.`
    : 'This and its source were written after the translation was recorded, and it is not recorded that one was made from the other.';
  return [
    {
      rule: 'parity-record',
      severity: 'warning',
      reason,
      expected: `Once the two say the same: ${command} --only ${target.place.line}`,
      cite: '47 CFR 64.2008(c)(6)',
      ...target.place,
      related: [{ path: sourcePath, line: source.place.line, reason: `says today: ${source.words}` }],
    },
  ];
}
