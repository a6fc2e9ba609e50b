import { CpniError } from '../../cpni-error.js';
import { splitWords } from '../words.js';

/** What is told, by the name of the place where it is told; `undefined` and no words are nothing. */
export type Fields = Readonly<Record<string, string | undefined>>;

/** Differences between what should be told and what is, in words; signs that nobody sees count for none. */
export function fieldFaults(expected: Fields, found: Fields): string[] {
  return Object.keys(expected).flatMap((name) => {
    const [said, wanted] = [found[name], expected[name]].map(plain);
    return said === wanted ? [] : [`${name} is ${shown(said)}, not ${shown(wanted)}`];
  });
}

/** Words that nothing accounts for: no file says them, and none of the site's strings in the language. */
export function strayFaults(found: readonly string[], known: Iterable<string | undefined>): string[] {
  const accounted = new Set([...known].map(plain));
  return [...new Set(found.map(plain))]
    .filter((words) => words !== '' && !accounted.has(words))
    .map((words) => `${shown(words)} is said by neither the document nor the site's strings in its language`);
}

/**
 * Sees to it that an artefact tells around the words what its document says.
 * @throws {CpniError} naming artefact, language, and each field with both values
 */
export function requireNoFaults(artefact: string, language: string, faults: readonly string[]): void {
  if (faults.length === 0) return;
  throw new CpniError(
    `${artefact} (${language}) does not tell what its document says around the words: ${faults.join('; ')}`,
    { path: artefact, hint: 'Nothing was published. Please report this with the document that shows it.' },
  );
}

/** Several values of one field. */
export function several(values: readonly (string | undefined)[]): string {
  return values.map(plain).join(' | ');
}

function plain(words: string | undefined): string {
  return splitWords(words ?? '').join(' ');
}

function shown(words: string | undefined): string {
  return words === undefined || words === '' ? 'nothing' : `“${words}”`;
}
