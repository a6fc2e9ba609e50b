import type { Measured } from './measure.js';

/** A table by kind and language: found of planted. */
export function parityTable({ counts, alarms }: Measured, pairs: number): string {
  const locales = [...new Set(counts.map(({ locale }) => locale))].sort();
  const kinds = [...new Set(counts.map(({ kind }) => kind))].sort();
  const sum = (kind?: string, locale?: string) => {
    const some = counts.filter(
      (each) => (!kind || each.kind === kind) && (!locale || each.locale === locale),
    );
    const total = (key: 'planted' | 'named') => some.reduce((all, each) => all + each[key], 0);
    return total('planted') === 0 ? '' : `${total('named')}/${total('planted')}`;
  };
  const rows = [
    ['', 'all', ...locales],
    ...kinds.map((kind) => [kind, sum(kind), ...locales.map((locale) => sum(kind, locale))]),
    ['all', sum(), ...locales.map((locale) => sum(undefined, locale))],
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const table = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  const planted = counts.reduce((all, each) => all + each.planted, 0);
  const named = counts.reduce((all, each) => all + each.named, 0);
  return `${table.join('\n')}\n\n${named} of ${planted} faults found (${((100 * named) / planted).toFixed(1)} %); ${alarms.length} errors in ${pairs} faithful pairs\n`;
}
