import { CpniError } from '../../cpni-error.js';
import type { Translation } from '../state/translation.js';
import type { UnitPair } from '../state/unit-states.js';
import type { RecordEntry, TranslationRecord } from './model.js';

/** Who vouches for a translation, and when. */
export interface Made {
  by: string;
  /** YYYY-MM-DD */
  on: string;
}

export interface Recorded {
  record: TranslationRecord;
  /** Units that were recorded now: not before, made anew, or said to stand though the source was changed. */
  units: UnitPair[];
}

/**
 * Records that the units of a translation say what the source says today. Units that are as they were recorded keep
 * their record.
 *
 * @param lines lines of the translation: only units that stand there are recorded
 * @throws CpniError when source and translation cannot be paired, and for lines on which nothing stands
 */
export function recordLines(translation: Translation, made: Made, lines?: readonly number[]): Recorded {
  if (lines) requireUnits(translation, lines);
  else requirePairs(translation);
  return recordUnits(translation, made, (pair) => !lines || isOnLine(pair, lines));
}

/** Records the units that were chosen and have a source. */
export function recordUnits(
  { pairs, source }: Pick<Translation, 'pairs' | 'source'>,
  made: Made,
  chosen: (pair: UnitPair) => boolean,
): Recorded {
  const taken = pairs.filter((pair) => chosen(pair) && isToRecord(pair));
  const units = pairs.flatMap((pair): RecordEntry[] => {
    if (taken.includes(pair) && pair.source && pair.target) {
      const { kind, words, hash } = pair.source;
      return [{ kind, words, from: hash, to: pair.target.hash, ...made }];
    }
    return pair.entry && pair.target ? [pair.entry] : [];
  });
  return { record: { source: source.locale, units }, units: taken };
}

function isToRecord({ state, source, target, entry }: UnitPair): boolean {
  if (!source || !target) return false;
  return state !== 'whole' || entry?.to !== target.hash;
}

function isOnLine({ target }: UnitPair, lines: readonly number[]): boolean {
  return (
    target !== undefined && lines.some((line) => target.place.line <= line && line <= target.place.endLine)
  );
}

function requireUnits({ pairs, target }: Translation, lines: readonly number[]): void {
  for (const line of lines) {
    const here = pairs.filter((pair) => isOnLine(pair, [line]));
    if (here.some(({ source }) => source)) continue;
    throw new CpniError(
      here.length === 0
        ? `On line ${line} of ${target.locale}.mdx nothing stands that is translated.`
        : `What stands on line ${line} of ${target.locale}.mdx has no counterpart in the source.`,
      { path: target.path, line, hint: '`cpni translations` with the document tells the lines.' },
    );
  }
}

/** A note of the translator's own has no source and needs none. */
function requirePairs({ pairs, source, target }: Translation): void {
  const missing = pairs.filter(({ state }) => state === 'missing');
  const added = pairs.filter(
    ({ state, target: unit }) => state === 'added' && !unit?.within.includes('Note'),
  );
  if (missing.length + added.length === 0) return;
  const list = [
    ...missing.map(({ source: unit }) => tell(source.locale, unit)),
    ...added.map(({ target: unit }) => tell(target.locale, unit)),
  ];
  throw new CpniError(
    `Nothing was recorded: source and translation do not have the same parts. Without a counterpart:\n${list.join('\n')}`,
    {
      path: target.path,
      hint: 'Translate what is missing and take out what is too much; or record the other lines with --only LINE.',
    },
  );
}

function tell(locale: string, unit: UnitPair['source']): string {
  if (!unit) return '';
  const words = [...unit.words];
  const short = words.length > 70 ? `${words.slice(0, 70).join('').trimEnd()}…` : unit.words;
  return `  ${locale}.mdx:${unit.place.line}  ${unit.kind}  ${short}`;
}
