import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readData } from '../../rules/read-data.js';
import type { Block } from '../../rules/recognise/index.js';
import { markdownBlocks } from '../score/corpus.js';

/** One passage that was written to say an element, or to come near it. */
export interface Passage {
  element: string;
  /** Whether it says the element; for what must not be said: whether it must be flagged. */
  isSaid: boolean;
  text: string;
  blocks: Block[];
  kind?: string;
  regime?: 'carrier' | 'trs';
  channel?: string;
}

type Given = string | { text: string; kind?: string; regime?: 'carrier' | 'trs'; channel?: string };

/** All passages of a language in a folder's `*en.yaml`: element → `good` and `bad` ones. */
export function readPassages(folder: string, language: string): Passage[] {
  const files = readdirSync(folder).filter(
    (name) => name === `${language}.yaml` || name.endsWith(`.${language}.yaml`),
  );
  return files.sort().flatMap((file) => readPassageFile(join(folder, file)));
}

/** The passages of one file. */
export function readPassageFile(path: string): Passage[] {
  const bank = readData(path) as Record<string, { good: Given[]; bad: Given[] }>;
  return Object.entries(bank).flatMap(([element, { good, bad }]) => [
    ...good.map((given) => passageOf(given, element, true)),
    ...bad.map((given) => passageOf(given, element, false)),
  ]);
}

function passageOf(given: Given, element: string, isSaid: boolean): Passage {
  const known = typeof given === 'string' ? { text: given } : given;
  return { ...known, element, isSaid, blocks: markdownBlocks(known.text) };
}
