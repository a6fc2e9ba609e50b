import { readFileSync, writeFileSync } from 'node:fs';

/** Changes a file of a test's own; fails when it does not hold the words. */
export function rewrite(path: string, words: string | RegExp, by: string): void {
  const before = readFileSync(path, 'utf8');
  const after = before.replace(words, by);
  if (after === before) throw new Error(`${path} does not hold ${words}`);
  writeFileSync(path, after);
}
