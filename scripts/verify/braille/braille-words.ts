import { CpniError } from '../../cpni-error.js';
import type { BrailleCode } from '../../render/braille/codes.js';
import type { Liblouis } from '../../render/braille/liblouis.js';
import { CELLS, GOES_ON, LINES } from '../../render/braille/pages.js';
import { type LinearWords, linearWords } from '../document-words.js';
import { brailleSays } from './read-braille.js';

/** Words shown around the first difference. */
const CONTEXT = 3;

/** A word that Braille does not say, beside its cells. */
export interface UnreadWord {
  index: number;
  word: string;
  cells: string;
}

/**
 * The first word that its cells do not say: neither as the code's signs are read, nor as liblouis reads them back.
 * Each is asked because neither knows all that the other does.
 */
export function firstUnread(
  cells: string[],
  words: string[],
  code: BrailleCode,
  liblouis: Liblouis,
): UnreadWord | undefined {
  for (let index = 0; index < Math.max(cells.length, words.length); index++) {
    const [cell = '', word = ''] = [cells[index], words[index]];
    if (cell === '' || word === '') return { index, word, cells: cell };
    const isRead =
      brailleSays(cell, word, code.signs) || sameWord(liblouis.backTranslate(code.table, cell), word);
    if (!isRead) return { index, word, cells: cell };
  }
  return undefined;
}

function sameWord(read: string, word: string): boolean {
  const plain = (text: string) =>
    text
      .trim()
      .replace(/[“”«»]/g, '"')
      .replace(/[‘’]/g, "'")
      .toLowerCase();
  return plain(read) === plain(word);
}

/**
 * What is wrong with a BRF file: read back from its pages it does not say the document's words, or a page is not
 * 25 lines of 40 cells with its number.
 */
export function brailleFault(
  path: string,
  file: string,
  words: LinearWords,
  { code, liblouis }: { code: BrailleCode; liblouis: Liblouis },
): CpniError | undefined {
  const read = cellsOfPages(path, file);
  if (read instanceof CpniError) return read;
  const cells = read.filter((each) => each !== '-' && each !== '_4');
  const expected = linearWords(words);
  const unread = firstUnread(cells, expected, code, liblouis);
  if (!unread) return undefined;
  const around = (list: string[]) =>
    list.slice(Math.max(0, unread.index - 2), unread.index + CONTEXT).join(' ');
  return new CpniError(
    `The words in ${path} are not the document's: expected “${around(expected)}”, found the cells ${around(cells)}`,
    { path, hint: 'Nothing was published. Please report this with the document that shows it.' },
  );
}

/** Words in cells, in order, without the pages' numbers; a word that went on in the next line is whole again. */
function cellsOfPages(path: string, file: string): string[] | CpniError {
  const pages = file.split('\f');
  if (pages.pop() !== '') return astray(path, 'does not end with a page');
  const lines: string[] = [];
  for (const [index, page] of pages.entries()) {
    const all = page.split('\r\n');
    const isWhole = all.length === LINES + 1 && all.pop() === '' && all.every((line) => line.length <= CELLS);
    const number = all.pop()?.trim() ?? '';
    if (!isWhole || !brailleSays(number, String(index + 1), 'ueb.yaml')) {
      return astray(
        path,
        `has a page ${index + 1} that is not ${LINES} lines of at most ${CELLS} cells with its number`,
      );
    }
    lines.push(...all);
  }
  const text = lines
    .map((line) => (line.endsWith(GOES_ON) ? line.trim().slice(0, -1) : `${line.trim()} `))
    .join('');
  return text.split(' ').filter((cell) => cell !== '');
}

function astray(path: string, what: string): CpniError {
  return new CpniError(`${path} ${what}`, {
    path,
    hint: 'Nothing was published. Please report this with the document that shows it.',
  });
}
