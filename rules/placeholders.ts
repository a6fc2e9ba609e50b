import { createRequire } from 'node:module';
import { readData } from './read-data.js';

/** Words that still wait to be filled in, and where they are none: see `rules/drafting/placeholders.yaml`. */
export interface Placeholder {
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
    settled: data.settled.map((say) => new RegExp(say, 'gu')),
  };
  return loaded;
}

function read({ say, exact, why, fine, fineBefore, due, ...where }: PlaceholderData): Placeholder {
  return {
    say: new RegExp(say, exact ? 'gu' : 'giu'),
    inFilings: where.in === 'filings',
    notSpoken: where.not === 'spoken',
    ...(why && { why }),
    ...(fine && { fine: new RegExp(fine, 'iu') }),
    ...(fineBefore && { fineBefore: new RegExp(`^${fineBefore}`, 'iu') }),
    ...(due && { due: new RegExp(`^${due}`, 'iu') }),
  };
}
