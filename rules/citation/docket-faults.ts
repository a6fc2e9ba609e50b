import { createRequire } from 'node:module';
import { distance } from 'fastest-levenshtein';
import { readData } from '../read-data.js';
import type { Piece } from './model.js';
import { type CitationFault, faultOf, type Slip } from './slip.js';

interface Docket {
  /** `06-36`. */
  number: string;
  /** `EB`. */
  bureau: string;
  about: string;
}

/** Bureaus and offices as dockets are named after them, and what typists make of "EB". */
const BUREAU = /EB|WCB?|CC|CGB?|WT|GN|MB|IB|PS|CS|CI|ET|MM|ED|EP|FB|ER|BE|E8/;
const NUMBER = /[\dOol]{1,2}\s?[-–—‐]\s?[\dOol]{1,4}(?![\w-])/;
const WHOLE = new RegExp(
  String.raw`(?:\b(?<bureau>${BUREAU.source})[\s-]{1,2})?\b(?:Docket|DOCKET|docket)s?\s?(?:(?:File )?(?:Nos?|NOS?|Numbers?|#)[.,:]?)?\s?#?\s?(?<number>${NUMBER.source})`,
  'dgu',
);
const FURTHER = new RegExp(String.raw`(?:\s?[,;]\s?(?:and |& )?|\s(?:and|&)\s)(${NUMBER.source})`, 'yu');

let loaded: Docket[] | undefined;

function dockets(): Docket[] {
  if (loaded) return loaded;
  const path = createRequire(import.meta.url).resolve('#package/rules/law/citations/dockets.yaml');
  loaded = (readData(path) as { dockets: Docket[] }).dockets;
  return loaded;
}

/** Dockets whose number or bureau is a slip for one of the proceedings on CPNI. */
export function docketFaults(text: string): CitationFault[] {
  return [...text.matchAll(WHOLE)].flatMap((match) => {
    const at = (name: string): Piece | undefined => {
      const span = match.indices?.groups?.[name];
      return span && { start: span[0], end: span[1], words: text.slice(...span) };
    };
    const [bureau, number] = [at('bureau'), at('number')];
    if (!number) return [];
    const first = faultOf(text, { start: match.index, end: number.end }, docketSlips(number, bureau, true));
    const further = furtherNumbers(text, number.end).map((piece) =>
      faultOf(text, piece, docketSlips(piece, bureau, false)),
    );
    return [first, ...further].filter((fault) => fault !== undefined);
  });
}

function furtherNumbers(text: string, from: number): Piece[] {
  const found: Piece[] = [];
  FURTHER.lastIndex = from;
  for (let match = FURTHER.exec(text); match; match = FURTHER.exec(text)) {
    const [all, words = ''] = match;
    const end = match.index + all.length;
    found.push({ start: end - words.length, end, words });
    FURTHER.lastIndex = end;
  }
  return found;
}

/** @param isFirst the bureau stands before this number, and not before others of a list */
function docketSlips(piece: Piece, bureau: Piece | undefined, isFirst: boolean): Slip[] {
  const number = piece.words
    .replace(/\s/g, '')
    .replace(/[–—‐]/, '-')
    .replace(/[Oo]/g, '0')
    .replace(/l/g, '1');
  const known = dockets().find((docket) => docket.number === number);
  const meant = known ?? likeliest(number, bureau?.words);
  if (!meant) return [];
  return [
    ...numberSlip(piece, number, meant),
    ...(isFirst && bureau && known ? bureauSlip(bureau, known) : []),
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
  if (/[Ool]/.test(piece.words)) {
    return [{ piece, right, clause: `has "${piece.words}" where "${right}" is meant` }];
  }
  return /\s/.test(piece.words)
    ? [{ piece, right, clause: 'has a space within the number', isSmall: true }]
    : [];
}

function bureauSlip(bureau: Piece, { bureau: right, number, about }: Docket): Slip[] {
  if (bureau.words === right) return [];
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
