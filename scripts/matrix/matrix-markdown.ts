import type { Matrix, MatrixCell, MatrixSet } from './matrix.js';
import { oneLine, rowsShown } from './rows-shown.js';
import { setWords, summaryWords } from './set-words.js';

/** A table for each document, for a pull request or a wiki. */
export function matrixMarkdown(matrix: Matrix): string {
  const parts = [
    '# CPNI matrix',
    `${summaryWords(matrix)}.`,
    ...matrix.sets.map(setTable),
    ...matrix.without.map(({ path, why }) => `${escaped(path)}: ${why}.`),
  ];
  return `${parts.join('\n\n')}\n`;
}

function setTable(set: MatrixSet): string {
  const { shown, notAsked } = rowsShown(set);
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [
    `## ${escaped(set.name)}`,
    '',
    `${setWords(set)}`,
    '',
    row(['element', 'law', ...set.documents.map(({ locale, path }) => `${locale}: ${escaped(path)}`)]),
    row(['---', '---', ...set.documents.map(() => '---')]),
    ...shown.map(({ id, title, cite, cells }) =>
      row([`${escaped(title)} (${id})`, cite, ...cells.map((cell) => (cell ? cellText(cell) : ''))]),
    ),
    ...(notAsked.length > 0 ? ['', `Not asked here: ${notAsked.join(', ')}.`] : []),
  ].join('\n');
}

function cellText({ mark, word, evidence }: MatrixCell): string {
  const words = evidence.map(({ text, line }) => `“${escaped(oneLine(text))}” (line ${line})`);
  return [`${mark} ${word}`, ...words].join('<br>');
}

/** A document's own signs are no Markdown, no HTML, and mention nobody. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|~#&@$]/g, '\\$&');
}
