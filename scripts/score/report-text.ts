import type { NamedCounts } from './counts.js';
import type { ScoreReport } from './report.js';

/** A report in words: tables of what must and must not be said, then every error with its words. */
export function reportText(report: ScoreReport): string {
  const { notices, wrongGuesses, required, prohibited, nearMisses, errors } = report;
  const lines = [
    `kind, regime and language right for ${notices - wrongGuesses.length} of ${notices} notices`,
    ...wrongGuesses.map(({ file, wrong }) => `  ${file}: ${wrong}`),
    '',
    ...table('what must be said', required.groups),
    '',
    ...table('what must not be said', prohibited.groups),
    '',
    `near misses refused: ${nearMisses.refused} of ${nearMisses.labels}`,
    '',
    ...table('by element', [...required.elements, ...prohibited.elements]),
  ];
  if (errors.length > 0) lines.push('');
  for (const { error, file, element, status, words } of errors) {
    const name = error === 'miss' ? 'MISS       ' : 'FALSE ALARM';
    lines.push(`${name} ${file} ${element}: ${status}${words ? ` | ${words}` : ''}`);
  }
  return `${lines.join('\n')}\n`;
}

function table(title: string, rows: NamedCounts[]): string[] {
  const head = ['labels', 'tp', 'fp', 'fn', 'precision', 'recall'];
  const cells = rows.map(({ name, labels, tp, fp, fn, precision, recall }) =>
    line(`  ${name}`, [...[labels, tp, fp, fn].map(String), share(precision), share(recall)]),
  );
  return [line(title, head), ...cells];
}

function line(name: string, cells: string[]): string {
  const widths = [6, 6, 5, 5, 9, 7];
  return name.padEnd(38) + cells.map((cell, at) => cell.padStart(widths[at] ?? 0)).join(' ');
}

function share(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
