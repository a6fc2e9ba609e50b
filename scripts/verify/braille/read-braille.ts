import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';

interface SignData {
  indicators: string[];
  number: string;
  inNumber: Record<string, string>;
  punctuation: Record<string, string | string[]>;
  letters: Record<string, string>;
  parts: Record<string, string>;
  beginning: Record<string, string>;
  within: Record<string, string>;
  alone: Record<string, string>;
}

/** Where in a word the reader is: at its edge, in letters, after a sign that stands alone, in a number. */
type Place = 'edge' | 'letters' | 'closed' | 'number';

/** A sign: the print that its cells say, where it may stand, and where the reader is after it. */
interface Sign {
  print: string;
  cells: string;
  from: readonly Place[];
  to: Place;
}

const ANYWHERE: readonly Place[] = ['edge', 'letters', 'closed', 'number'];
const OPEN: readonly Place[] = ['edge', 'letters', 'number'];
/** In a number, cells of the first ten letters are digits. */
const NO_NUMBER: readonly Place[] = ['edge', 'letters'];

const require = createRequire(import.meta.url);
const known = new Map<string, readonly Sign[]>();

/**
 * Whether cells of Braille, as a reader of a code knows them, say a word; capitals do not count.
 *
 * @param signs the code's data, such as `ueb.yaml`
 */
export function brailleSays(cells: string, word: string, signs: string): boolean {
  const print = word.normalize('NFC').toLowerCase();
  const all = signsOf(signs);
  const tried = new Set<string>();
  const reads = (cell: number, letter: number, place: Place): boolean => {
    if (cell === cells.length) return letter === print.length;
    const state = `${cell} ${letter} ${place}`;
    if (tried.has(state)) return false;
    tried.add(state);
    return all.some(
      (sign) =>
        sign.from.includes(place) &&
        cells.startsWith(sign.cells, cell) &&
        print.startsWith(sign.print, letter) &&
        reads(cell + sign.cells.length, letter + sign.print.length, sign.to),
    );
  };
  return reads(0, 0, 'edge');
}

function signsOf(name: string): readonly Sign[] {
  const ready = known.get(name);
  if (ready) return ready;
  const file = require.resolve(`#package/scripts/verify/braille/${name}`);
  const signs = signList(parse(readFileSync(file, 'utf8')) as SignData);
  known.set(name, signs);
  return signs;
}

function signList(data: SignData): Sign[] {
  const each = (record: Record<string, string | string[]>, from: readonly Place[], to: Place): Sign[] =>
    Object.entries(record).flatMap(([print, cells]) =>
      [cells].flat().map((each) => ({ print, cells: each, from, to })),
    );
  const alphabet = Object.fromEntries(
    [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [letter, letter.toUpperCase()]),
  );
  const digits = Object.fromEntries([...'1234567890'].map((digit, at) => [digit, 'ABCDEFGHIJ'.charAt(at)]));
  return [
    ...each({ ...alphabet, ...data.letters, ...data.parts }, OPEN, 'letters').map((sign) =>
      /^[A-J]/.test(sign.cells) ? { ...sign, from: NO_NUMBER } : sign,
    ),
    ...each(data.beginning, ['edge'], 'letters'),
    ...each(data.within, ['letters'], 'letters'),
    ...each(data.alone, ['edge'], 'closed'),
    ...each(data.punctuation, ANYWHERE, 'edge'),
    ...each(digits, ['number'], 'number'),
    ...each(data.inNumber, ['number'], 'number'),
    { print: '', cells: data.number, from: ANYWHERE, to: 'number' },
    // An indicator says how what follows is read; it leaves the reader at the edge only if he was there.
    ...data.indicators.flatMap((cells) => [
      { print: '', cells, from: ['letters', 'number'] as const, to: 'letters' as const },
      { print: '', cells, from: ['edge'] as const, to: 'edge' as const },
      { print: '', cells, from: ['closed'] as const, to: 'closed' as const },
    ]),
  ];
}
