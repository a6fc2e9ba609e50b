import { createRequire } from 'node:module';
import { latinPattern } from './latin-pattern.js';
import { readData } from './read-data.js';

/** Words that still wait to be filled in, and where they are none: see `rules/drafting/placeholders.yaml`. */
export interface Placeholder {
  /** Flags `g` and `m`: tried on all texts as one. */
  say: RegExp;
  why?: string;
  inFilings: boolean;
  notSpoken: boolean;
  fine?: RegExp;
  fineBefore?: RegExp;
  due?: RegExp;
}

interface PlaceholderData {
  say: string;
  exact?: boolean;
  why?: string;
  in?: 'filings';
  not?: 'spoken';
  fine?: string;
  fineBefore?: string;
  due?: string;
}

const path = createRequire(import.meta.url).resolve('#package/rules/drafting/placeholders.yaml');
let loaded: { placeholders: Placeholder[]; settled: RegExp[] } | undefined;

/** Reads them, once. */
export function loadPlaceholders(): { placeholders: Placeholder[]; settled: RegExp[] } {
  if (loaded) return loaded;
  const data = readData(path) as { placeholders: PlaceholderData[]; settled: string[] };
  loaded = {
    placeholders: data.placeholders.map(read),
    settled: data.settled.map((say) => new RegExp(latinPattern(say), 'gm')),
  };
  return loaded;
}

function read({ say, exact, why, fine, fineBefore, due, ...where }: PlaceholderData): Placeholder {
  return {
    say: new RegExp(latinPattern(say), exact ? 'gm' : 'gim'),
    inFilings: where.in === 'filings',
    notSpoken: where.not === 'spoken',
    ...(why && { why }),
    ...(fine && { fine: new RegExp(latinPattern(fine), 'i') }),
    ...(fineBefore && { fineBefore: new RegExp(latinPattern(`^${fineBefore}`), 'i') }),
    ...(due && { due: new RegExp(latinPattern(`^${due}`), 'i') }),
  };
}
