import type { State } from '../../../rules/unit-state.js';
import type { RecordEntry } from '../record/model.js';
import type { Unit } from '../units/model.js';
import { gapsBetween } from './align.js';
import { matchSources, matchTargets } from './match-record.js';
import { pairUnits } from './pair-units.js';

/** A unit of a translation beside its source and what the record tells of it. */
export interface UnitPair {
  state: State;
  source?: Unit;
  target?: Unit;
  entry?: RecordEntry;
}

/**
 * How each unit of a translation stands to its source, in the translation's reading order; what is missing in it
 * comes after what stands before it in the source.
 */
export function unitStates(
  source: readonly Unit[],
  target: readonly Unit[],
  entries: readonly RecordEntry[],
): UnitPair[] {
  const targetOf = new Map(matchTargets(entries, target));
  const sourceOf = new Map(matchSources(entries, source));
  const told = entries.flatMap((_, index): [number, number][] => {
    const [a, b] = [sourceOf.get(index), targetOf.get(index)];
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
  const hasEntry = new Set(targetOf.values());
  const wasThere = new Set(sourceOf.values());
  const untold = gapsBetween(told, [source.length, target.length]).flatMap(({ ours, theirs }) => {
    const here = ours.filter((index) => !wasThere.has(index));
    const there = theirs.filter((index) => !hasEntry.has(index));
    const units = (indexes: number[], all: readonly Unit[]) =>
      indexes.map((index) => all[index]).filter((unit) => unit !== undefined);
    return pairUnits(units(here, source), units(there, target)).map(([a, b]): [number, number] => [
      here[a] ?? -1,
      there[b] ?? -1,
    ]);
  });

  const entryOf = new Map([...targetOf].map(([entry, unit]) => [unit, entries[entry]]));
  const sourceFor = new Map([...told, ...untold].map(([a, b]) => [b, a]));
  const states = target.map((unit, index): UnitPair & { at: number } => {
    const at = sourceFor.get(index);
    const from = at === undefined ? undefined : source[at];
    const entry = entryOf.get(index);
    if (!from) return { state: 'added', target: unit, ...(entry ? { entry } : {}), at: -1 };
    const pair = { source: from, target: unit, at: at ?? -1 };
    return entry ? { ...pair, entry, state: stateOf(from, unit, entry) } : { ...pair, state: 'unrecorded' };
  });
  const translated = new Set(sourceFor.values());
  const entryFrom = new Map([...sourceOf].map(([entry, unit]) => [unit, entries[entry]]));
  source.forEach((unit, index) => {
    if (translated.has(index)) return;
    const entry = entryFrom.get(index);
    const missing: (typeof states)[number] = {
      state: 'missing',
      source: unit,
      ...(entry ? { entry } : {}),
      at: index,
    };
    const before = states.findLastIndex(({ at }) => at >= 0 && at < index);
    states.splice(before + 1, 0, missing);
  });
  return states.map(({ at: _, ...pair }) => pair);
}

function stateOf(source: Unit, target: Unit, entry: RecordEntry): State {
  if (source.hash === entry.from) return 'whole';
  return target.hash === entry.to ? 'stale' : 'changed-both';
}
