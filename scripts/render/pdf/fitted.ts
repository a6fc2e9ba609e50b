import { linesOfPages } from './page-lines.js';
import type { Paper } from './paper.js';

/** White space between blocks, as shares of what the styles give, from the one that looks best. */
const AIRS: readonly number[] = [1, 0.88, 0.76, 0.66, 1.15];

/** A last page of fewer lines, as a share of the fullest page's, is a leaf with a remainder on it. */
const THIN = 0.25;

/** What Chromium printed, and of what. */
export interface Printed {
  sheet: Paper;
  bytes: Uint8Array;
  pages: number;
}

export type Print = (html: string) => Promise<Uint8Array>;

interface Fit {
  /** Shares of the styles' white space to choose from, the best first. */
  airs?: readonly number[];
  /** More than these are too many. */
  mostPages?: number;
}

/**
 * Prints with the white space at which the last page is not left with a few lines only; type and lines stay as they
 * are. Where none does so, with the best, unless it makes too many pages.
 *
 * @param lay lays out with a share of the white space
 */
export async function printFitted(
  lay: (air: number) => Paper,
  print: Print,
  { airs = AIRS, mostPages = Number.POSITIVE_INFINITY }: Fit = {},
): Promise<Printed> {
  let best: { printed: Printed; faults: number } | undefined;
  for (const air of airs) {
    const sheet = lay(air);
    const bytes = await print(sheet.html);
    const lines = await linesOfPages(bytes);
    const isThin = (lines.at(-1) ?? 0) < THIN * Math.max(...lines);
    const faults = lines.length > mostPages ? lines.length : Number(isThin);
    if (!best || faults < best.faults) best = { printed: { sheet, bytes, pages: lines.length }, faults };
    if (faults === 0) break;
  }
  if (!best) throw new Error('no white space to choose from');
  return best.printed;
}
