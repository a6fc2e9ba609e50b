import { parityRecord } from '../../rules/parity-record.js';
import { parityStale } from '../../rules/parity-stale.js';
import type { RecordedTranslation, UnitState } from '../../rules/unit-state.js';
import type { DocumentFolder } from '../workspace/model.js';
import { type PlacedFinding, readTranslation, type Translation } from './state/translation.js';
import type { UnitPair } from './state/unit-states.js';

/**
 * What the record of a translation tells: which of its blocks the source has left behind.
 *
 * @param locale a translation's; for the source itself there is nothing to tell
 * @param named how a path is written in `related`
 * @returns findings in reading order, each with the file it is in (the translation, or its record when that is at
 *   fault), and how each unit stands; nothing when a file cannot be read, which is told where documents are read
 */
export function staleness(
  folder: DocumentFolder,
  locale: string,
  named: (path: string) => string = (path) => path,
): { findings: PlacedFinding[]; units: UnitState[] } {
  const translation = readTranslation(folder, locale);
  if (!translation) return { findings: [], units: [] };
  const units = translation.pairs.map(stateOf);
  const faults = translation.faults.map(
    ({ place, ...words }): PlacedFinding => ({
      rule: 'parity-record',
      severity: 'error',
      ...words,
      ...place,
      path: translation.recordPath,
    }),
  );
  if (faults.length > 0) return { findings: faults, units };
  const told = recorded(translation, units, named);
  const findings = [...parityStale(told), ...parityRecord(told)]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map((finding): PlacedFinding => ({ ...finding, path: translation.target.path }));
  return { findings, units };
}

function recorded(
  { folder, source, target, record }: Translation,
  units: UnitState[],
  named: (path: string) => string,
): RecordedTranslation {
  return {
    document: `${folder.carrier.id}/${folder.id}`,
    sourceLocale: source.locale,
    locale: target.locale,
    sourcePath: named(source.path),
    isRecorded: record !== undefined,
    units,
  };
}

/** What rules and reports are told of a unit. */
export function stateOf({ state, source, target, entry }: UnitPair): UnitState {
  const unit = target ?? source;
  if (!unit) throw new Error('A unit stands in neither language');
  return {
    state,
    kind: unit.kind,
    ...(source ? { source: { words: source.words, place: source.place } } : {}),
    ...(target ? { target: { words: target.words, place: target.place } } : {}),
    ...(entry ? { recorded: { words: entry.words, by: entry.by, on: entry.on } } : {}),
  };
}
