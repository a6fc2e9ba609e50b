import type { Finding } from '../../../rules/finding.js';
import type { DocumentFolder } from '../../workspace/model.js';
import { readText } from '../../workspace/read-text.js';
import type { Fault } from '../../workspace/source-problem.js';
import type { TranslationRecord } from '../record/model.js';
import { readRecord } from '../record/read-record.js';
import { recordPath } from '../record/record-path.js';
import type { Unit } from '../units/model.js';
import { readUnits } from '../units/read-units.js';
import { type UnitPair, unitStates } from './unit-states.js';

/** One file of a document, in its units. */
export interface TranslatedFile {
  locale: string;
  /** Absolute. */
  path: string;
  text: string;
  units: Unit[];
}

/** A translation beside its source. */
export interface Translation {
  folder: DocumentFolder;
  source: TranslatedFile;
  target: TranslatedFile;
  /** Absolute; there may be no such file. */
  recordPath: string;
  record: TranslationRecord | undefined;
  /** Why the record cannot be trusted; it is then as if there were none. */
  faults: Fault[];
  pairs: UnitPair[];
}

/** One finding and the file that it is in (absolute). */
export type PlacedFinding = Finding & { path: string };

/** The source of a document: the first of its locales, `undefined` if that has no file. */
export function sourceFile(folder: DocumentFolder): { locale: string; path: string } | undefined {
  const first = folder.settings.locales[0];
  return folder.locales.find(({ locale }) => locale === first);
}

/** A file in its units, `undefined` when it cannot be read or parsed. */
export function readFile({ locale, path }: { locale: string; path: string }): TranslatedFile | undefined {
  const read = readText(path);
  if ('fault' in read) return undefined;
  const units = readUnits(read.text);
  return units && { locale, path, text: read.text, units };
}

/**
 * Reads a translation, its source and its record.
 *
 * @returns `undefined` when there is no such translation, or one of the two files cannot be read: that is told where
 *   documents are read
 */
export function readTranslation(folder: DocumentFolder, locale: string): Translation | undefined {
  const from = sourceFile(folder);
  const to = folder.locales.find((each) => each.locale === locale);
  if (!from || !to || from.locale === locale) return undefined;
  const [source, target] = [readFile(from), readFile(to)];
  if (!source || !target) return undefined;
  const read = readRecord(folder, locale, from.locale);
  const record = 'record' in read ? read.record : undefined;
  return {
    folder,
    source,
    target,
    recordPath: recordPath(folder, locale),
    record,
    faults: 'faults' in read ? read.faults : [],
    pairs: unitStates(source.units, target.units, record?.units ?? []),
  };
}
