import type { TranslationBlock, TranslationRow } from './model.js';

/** The counts, in a line. */
export function summaryWords(rows: readonly TranslationRow[]): string {
  const sum = (key: 'whole' | 'stale' | 'missing' | 'notRecorded') =>
    rows.reduce((all, row) => all + row[key], 0);
  const translations = `${rows.length} translation${rows.length === 1 ? '' : 's'}`;
  return `${translations}: ${sum('whole')} parts whole, ${sum('stale')} stale, ${sum('missing')} missing, ${sum('notRecorded')} not recorded`;
}

/** Of a translation without a record every part is unrecorded: that is told once, in the table. */
export function blocksShown({ blocks, who }: TranslationRow): TranslationBlock[] {
  return who.length > 0 ? blocks : blocks.filter(({ state }) => state !== 'unrecorded');
}
