import { CpniError } from '../cpni-error.js';
import { splitWords } from './words.js';

/** Words shown around the first difference. */
const CONTEXT = 6;

export interface Comparison {
  /** The artefact's path in `dist/`. */
  artefact: string;
  expected: string[];
  found: string[];
  /** Whether only the letters count and not where words end: paper has gaps, not spaces. */
  ignoreSpaces?: boolean;
}

/**
 * Sees to it that an artefact says what its document says, word for word.
 * @throws {CpniError} naming the artefact and the first words that differ
 */
export function requireSameWords({ artefact, expected, found, ignoreSpaces = false }: Comparison): void {
  if (ignoreSpaces ? expected.join('') === found.join('') : sameList(expected, found)) return;
  const at = ignoreSpaces ? firstOddLetter(expected, found) : firstOddWord(expected, found);
  throw new CpniError(
    `The words in ${artefact} are not the document's: expected ${passage(expected, at.expected)}, found ${passage(found, at.found)}`,
    { path: artefact, hint: 'Nothing was published. Please report this with the document that shows it.' },
  );
}

/**
 * Sees to it that nothing a document says is left out, wherever it stands and whatever marks surround it.
 * @throws {CpniError} naming the first word that is missing
 */
export function requireEveryWord(artefact: string, expected: string[], text: string): void {
  const left = new Map<string, number>();
  for (const word of bareWords(text)) left.set(word, (left.get(word) ?? 0) + 1);
  for (const word of bareWords(expected.join(' '))) {
    const count = left.get(word) ?? 0;
    if (count === 0) {
      throw new CpniError(`${artefact} leaves out “${word}”, which the document says`, {
        path: artefact,
        hint: 'Nothing was published. Please report this with the document that shows it.',
      });
    }
    left.set(word, count - 1);
  }
}

/**
 * Letters and digits that belong together: words, but each character of scripts that put no space between words, and
 * Latin letters and digits apart from others. An address that is put behind a link's words ends no part.
 */
const PARTS =
  /\p{sc=Han}|\p{sc=Hang}|\p{N}+|\p{sc=Latn}[\p{sc=Latn}\p{M}]*|(?:(?!\p{sc=Han}|\p{sc=Hang}|\p{sc=Latn})[\p{L}\p{M}])+/gu;

function bareWords(text: string): string[] {
  return splitWords(text).join(' ').match(PARTS) ?? [];
}

function sameList(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}

function firstOddWord(expected: string[], found: string[]): { expected: number; found: number } {
  let at = 0;
  while (at < expected.length && expected[at] === found[at]) at++;
  return { expected: at, found: at };
}

function firstOddLetter(expected: string[], found: string[]): { expected: number; found: number } {
  const one = expected.join('');
  const other = found.join('');
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return { expected: wordAt(expected, at), found: wordAt(found, at) };
}

function wordAt(words: string[], letter: number): number {
  let passed = 0;
  const index = words.findIndex((word) => {
    passed += word.length;
    return passed > letter;
  });
  return index < 0 ? words.length : index;
}

function passage(words: string[], at: number): string {
  const some = words.slice(Math.max(0, at - 2), at + CONTEXT).join(' ');
  return some === '' ? 'nothing' : `“${some}”`;
}
