import { createRequire } from 'node:module';
import { distance } from 'fastest-levenshtein';
import { readData } from '../read-data.js';
import type { Piece } from './model.js';
import { type CitedDocket, readDockets } from './read-dockets.js';
import { type CitationFault, faultOf, type Slip } from './slip.js';

interface Docket {
  /** `06-36`. */
  number: string;
  /** `EB`. */
  bureau: string;
  about: string;
}

let loaded: Docket[] | undefined;

function dockets(): Docket[] {
  if (loaded) return loaded;
  const path = createRequire(import.meta.url).resolve('#package/rules/law/citations/dockets.yaml');
  loaded = (readData(path) as { dockets: Docket[] }).dockets;
  return loaded;
}

/** Dockets whose number or bureau is a slip for one of the proceedings on CPNI. */
export function docketFaults(text: string): CitationFault[] {
  return readDockets(text).flatMap((docket) => faultOf(text, docket.whole, docketSlips(docket)) ?? []);
}

function docketSlips({ number, bureau, read, isFurther }: CitedDocket): Slip[] {
  const known = dockets().find((docket) => docket.number === read);
  const meant = known ?? likeliest(read, bureau?.words.toUpperCase());
  if (!meant) return [];
  return [
    ...numberSlip(number, read, meant),
    // The bureau of a list stands before its first number, and not before each.
    ...(!isFurther && bureau && known ? bureauSlip(bureau, known) : []),
  ];
}

function numberSlip(piece: Piece, number: string, meant: Docket): Slip[] {
  const right = meant.number;
  if (number !== right) {
    // A neighbour of another docket may be a docket too, on something else.
    const isSmall = meant.bureau !== 'EB';
    return [
      { piece, right, clause: `names no docket on CPNI; the one on ${meant.about} is ${right}`, isSmall },
    ];
  }
  if (/[OoLl]/.test(piece.words)) {
    return [{ piece, right, clause: `has "${piece.words}" where "${right}" is meant` }];
  }
  return /\s/.test(piece.words)
    ? [{ piece, right, clause: 'has a space within the number', isSmall: true }]
    : [];
}

function bureauSlip(bureau: Piece, { bureau: right, number, about }: Docket): Slip[] {
  if (bureau.words.toUpperCase() === right) return [];
  const clause = `has "${bureau.words}" where "${right}" is meant: ${number}, on ${about}, is a docket of ${right}`;
  return [{ piece: bureau, right, clause }];
}

/**
 * The docket that a number is a slip for. Of the docket of certifications any near number is taken to be a slip; of
 * the others only two digits that changed places and a zero that was left out, since their neighbours are dockets
 * too.
 */
function likeliest(number: string, bureau: string | undefined): Docket | undefined {
  return dockets().find((docket) => {
    if (bureau !== undefined && bureau !== docket.bureau) return false;
    if (hasMoved(number, docket.number) || `0${number}` === docket.number) return true;
    return docket.bureau === 'EB' && bureau === 'EB' && distance(number, docket.number) === 1;
  });
}

/** Whether two neighbours of one number, the dash left aside, have changed places in the other. */
function hasMoved(a: string, b: string): boolean {
  const [one, two] = [a.replace('-', ''), b.replace('-', '')];
  if (one.length !== two.length || a.indexOf('-') !== b.indexOf('-')) return false;
  const differing = [...one].flatMap((digit, index) => (digit === two[index] ? [] : [index]));
  const [i = 0, j = 0] = differing;
  return differing.length === 2 && j === i + 1 && one[i] === two[j] && one[j] === two[i];
}
