import type { Piece } from './model.js';

/** One thing that is wrong in a citation. */
export interface Slip {
  piece: Pick<Piece, 'start' | 'end'>;
  /** What belongs in the piece's place, where only one thing is likely. */
  right?: string;
  /** Follows the citation in a sentence: `has "S:" where "§" is meant`. */
  clause: string;
  /** What may have been meant, where that is not certain. */
  perhaps?: string;
  /** Does no harm to the sense: spaces and stops. */
  isSmall?: boolean;
}

/** What a citation's slips come to: one message. */
export interface CitationFault {
  start: number;
  end: number;
  reason: string;
  expected?: string;
  /** For the place of `start` to `end`. */
  fix?: string;
  severity?: 'warning';
}

/** Puts the slips of one citation into one message. */
export function faultOf(
  text: string,
  whole: Pick<Piece, 'start' | 'end'>,
  slips: Slip[],
): CitationFault | undefined {
  const ordered = [...slips].sort((a, b) => a.piece.start - b.piece.start || a.piece.end - b.piece.end);
  const [first] = ordered;
  if (!first) return undefined;
  const start = first.piece.start;
  const end = Math.max(...ordered.map(({ piece }) => piece.end));
  const fix = corrected(text, start, end, ordered);
  const written = text.slice(whole.start, whole.end).trim();
  const clauses = [...new Set(ordered.map(({ clause }) => clause))];
  const perhaps = ordered.find((slip) => slip.perhaps !== undefined)?.perhaps;
  const right =
    fix === undefined ? undefined : `“${text.slice(whole.start, start)}${fix}${text.slice(end, whole.end)}”`;
  const expected = right ?? perhaps;
  return {
    start,
    end,
    reason: `"${written}" ${inWords(clauses)}.`,
    ...(expected === undefined ? {} : { expected }),
    ...(fix === undefined ? {} : { fix }),
    ...(ordered.every(({ isSmall }) => isSmall) ? { severity: 'warning' as const } : {}),
  };
}

/** The words from start to end with every slip mended; nothing when one is not certain. */
function corrected(text: string, start: number, end: number, slips: Slip[]): string | undefined {
  let fix = '';
  let at = start;
  for (const { piece, right } of slips) {
    if (right === undefined) return undefined;
    if (piece.start < at) continue;
    fix += text.slice(at, piece.start) + right;
    at = piece.end;
  }
  return fix + text.slice(at, end);
}

function inWords(clauses: string[]): string {
  if (clauses.length < 2) return clauses.join('');
  return `${clauses.slice(0, -1).join(', ')} and ${clauses.at(-1)}`;
}
