import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { NewReport } from '../../scripts/new/new-document.js';

/** Fills in what a new document waits for, each key with the example beside it. */
export function fillWithExamples(folder: string, { toFillIn }: Pick<NewReport, 'toFillIn'>): void {
  for (const { path } of toFillIn) {
    const file = join(folder, path);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^( *\w+:) # (.+)$/gm, '$1 $2'));
  }
}

/**
 * Fills in what a new document waits for.
 *
 * @throws Error for a key of which the facts know nothing
 */
export function fillWith(
  facts: Record<string, unknown>,
  folder: string,
  { toFillIn }: Pick<NewReport, 'toFillIn'>,
): void {
  for (const { path, keys } of toFillIn) {
    const file = join(folder, path);
    const yaml = parseDocument(readFileSync(file, 'utf8'));
    for (const key of keys) {
      const value = facts[key] ?? facts[`${key}.en`];
      if (value === undefined) throw new Error(`no fact to fill in ${key}`);
      yaml.setIn(key.split('.'), value);
    }
    writeFileSync(file, yaml.toString({ lineWidth: 0 }));
  }
}
