import { createRequire } from 'node:module';
import { readData } from '../../../rules/read-data.js';
import type { Planted } from './model.js';
import type { TextPair } from './pairs.js';
import { plantBlocks } from './plant-blocks.js';
import { plantValues } from './plant-values.js';
import { plantWords, type WordFaults } from './plant-words.js';

const path = createRequire(import.meta.url).resolve('#package/scripts/score/parity/faults.yaml');

/**
 * Every fault of every kind that can be planted into a pair, one at a time.
 *
 * @param most of one kind, spread over the text; all where absent
 */
export function plant(pair: TextPair, most = Number.POSITIVE_INFINITY): Planted[] {
  const faults = readData(path) as WordFaults;
  const all = [
    ...plantValues(pair),
    ...plantBlocks(pair, faults.extra[pair.locale] ?? ''),
    ...plantWords(pair, faults),
  ].filter(({ target }) => target !== pair.target);
  const byKind = new Map<string, Planted[]>();
  for (const fault of all) byKind.set(fault.kind, [...(byKind.get(fault.kind) ?? []), fault]);
  return [...byKind.values()].flatMap((kind) => spread(kind, most));
}

function spread<T>(all: T[], most: number): T[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, index) => all[Math.floor((index * all.length) / most)] as T);
}
