import { basename } from 'node:path';
import pc from 'picocolors';
import { hang } from '../report/hang.js';
import { columnWidths, type TextCell, textTable } from '../report/text-table.js';
import type { Matrix, MatrixCell, MatrixRow, MatrixSet } from './matrix.js';
import { oneLine, rowsShown } from './rows-shown.js';
import { setWords, summaryWords } from './set-words.js';
import { VERDICTS } from './verdict.js';

type Colors = ReturnType<typeof pc.createColors>;

/** A table for each document, a column for each language: the words that say each element, with their lines. */
export function matrixPretty(matrix: Matrix, options: { color: boolean; width: number }): string {
  const colors = pc.createColors(options.color);
  const parts = [
    ...matrix.sets.map((set) => setTable(set, options.width, colors)),
    ...(matrix.without.length > 0
      ? [matrix.without.map(({ path, why }) => `${colors.bold(path)}  ${why}`).join('\n')]
      : []),
    ...(matrix.sets.length > 0 ? [legend(matrix, options.width)] : []),
    matrix.summary.fault > 0
      ? colors.red(hang('✖ ', summaryWords(matrix), 2, options.width))
      : colors.green(hang('✔ ', summaryWords(matrix), 2, options.width)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function setTable(set: MatrixSet, width: number, colors: Colors): string {
  const { shown, notAsked } = rowsShown(set);
  const longest = Math.max(...shown.map(({ id }) => id.length), 'element'.length);
  const widths = columnWidths(width, [
    Math.min(longest, width < 90 ? Math.floor(width / 3) : MOST_ID),
    ...set.documents.map(() => undefined),
  ]);
  const head = ['element', ...set.documents.map(({ path, locale }) => `${locale}  ${basename(path)}`)];
  const lines = [
    colors.bold(colors.underline(set.name)),
    colors.dim(setWords(set)),
    ...textTable([head.map((text) => ({ text, paint: colors.dim }))], widths),
    ...textTable(
      shown.map((row) => cells(row, colors)),
      widths,
    ),
  ];
  if (notAsked.length > 0) {
    lines.push(colors.dim(hang('', `Not asked here: ${notAsked.join(', ')}.`, 0, width)));
  }
  return lines.join('\n');
}

function cells({ id, title, cells }: MatrixRow, colors: Colors): TextCell[] {
  return [
    { text: `${id} ${title}` },
    ...cells.map((cell) => ({
      text: cell ? cellText(cell) : '',
      lines: MOST_LINES,
      paint: cell ? painter(cell, colors) : colors.dim,
    })),
  ];
}

/** Room for an id, where there is so much. */
const MOST_ID = 34;

/** A cell of a terminal holds a few lines; the files and pages have the words whole. */
const MOST_LINES = 3;

function cellText({ mark, word, evidence }: MatrixCell): string {
  if (evidence.length === 0) return `${mark} ${word}`;
  const words = evidence.map(({ text, line }) => `${line}: “${oneLine(text)}”`).join(' ');
  return word === 'said' ? `${mark} ${words}` : `${mark} ${word} ${words}`;
}

function painter({ tone }: MatrixCell, colors: Colors): (text: string) => string {
  if (tone === 'fault') return colors.red;
  if (tone === 'warning') return colors.yellow;
  return tone === 'neutral' ? colors.dim : String;
}

function legend({ sets }: Matrix, width: number): string {
  const used = new Set(
    sets.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map((cell) => cell?.word))),
  );
  const entries = VERDICTS.filter(({ word }) => used.has(word)).map(({ mark, word }) => `${mark} ${word}`);
  return hang('', `${entries.join(' · ')} · numbers are lines`, 0, width);
}
