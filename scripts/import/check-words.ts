import type { Draft } from './model.js';
import { expectedWords } from './words.js';

const CONTEXT = 8;

/**
 * Sees to it that documents say what their file says, word for word and in its order, but for what is listed.
 *
 * @param found the documents' words, one document after the other
 * @throws Error with the first words that differ: a fault of ours
 */
export function requireWords({ words, changes }: Draft, found: string[], path: string): void {
  const expected = expectedWords(words, changes);
  const at = firstDifference(expected, found);
  if (at === undefined) return;
  const passage = (list: string[]) => list.slice(Math.max(0, at - 2), at + CONTEXT).join(' ') || 'nothing';
  throw new Error(
    `The words of the import of ${path} would differ from the file's, so nothing was written. ` +
      `In the file: “${passage(expected)}”. In the result: “${passage(found)}”.`,
  );
}

function firstDifference(one: string[], other: string[]): number | undefined {
  const length = Math.max(one.length, other.length);
  for (let at = 0; at < length; at++) if (one[at] !== other[at]) return at;
  return undefined;
}
