import pc from 'picocolors';
import { hang } from '../../report/hang.js';
import { columnWidths, type TextCell, textTable } from '../../report/text-table.js';
import type { TranslationBlock, TranslationRow } from './model.js';
import { printable, redline } from './redline.js';
import { blocksShown, summaryWords } from './table-words.js';
import { isAtFault } from './translation-rows.js';

type Colors = ReturnType<typeof pc.createColors>;

const HEADS = [
  'document',
  'language',
  'parts',
  'whole',
  'stale',
  'missing',
  'unrecorded',
  'who',
  'when',
  'state',
];

/** A line for each document and language; with `isDetailed` the parts that are not whole, each beside its source. */
export function tablePretty(
  rows: readonly TranslationRow[],
  options: { color: boolean; width: number; isDetailed: boolean },
): string {
  const colors = pc.createColors(options.color);
  const name = Math.min(Math.max(8, ...rows.map(({ document }) => document.length)), 40);
  const widths = columnWidths(options.width, [name, 8, 5, 5, 5, 7, 10, undefined, 10, 14]);
  const lines = textTable(
    [HEADS.map((text) => ({ text, paint: colors.dim })), ...rows.map((row) => cells(row, colors))],
    widths,
  );
  const details = options.isDetailed ? rows.flatMap((row) => blocks(row, options.width, colors)) : [];
  const isWhole = rows.every(({ state }) => state === 'whole');
  const [sign, paint] = isWhole
    ? (['✔ ', colors.green] as const)
    : rows.some(isAtFault)
      ? (['✖ ', colors.red] as const)
      : (['⚠ ', colors.yellow] as const);
  const sum = hang(sign, summaryWords(rows), 2, options.width);
  return `${[lines.join('\n'), ...details, paint(sum)].join('\n\n')}\n`;
}

function cells(row: TranslationRow, colors: Colors): TextCell[] {
  const number = (count: number, paint?: TextCell['paint']): TextCell => ({
    text: String(count),
    ...(count > 0 && paint ? { paint } : {}),
  });
  return [
    { text: row.document },
    { text: row.locale },
    number(row.units),
    number(row.whole),
    number(row.stale, colors.red),
    number(row.missing, colors.red),
    number(row.notRecorded, colors.yellow),
    { text: printable(row.who.join(', ')) },
    { text: row.when ?? '' },
    {
      text: row.state,
      paint: row.state === 'whole' ? colors.green : row.state === 'not recorded' ? colors.yellow : colors.red,
    },
  ];
}

function blocks(row: TranslationRow, width: number, colors: Colors): string[] {
  const shown = blocksShown(row);
  if (shown.length === 0) return [];
  return [
    colors.bold(colors.underline(row.path)),
    ...shown.map((block) => blockWords(block, row, width, colors)),
  ];
}

function blockWords(block: TranslationBlock, row: TranslationRow, width: number, colors: Colors): string {
  const { state, kind, heads, source, target, recorded } = block;
  const indent = Math.max(row.sourceLocale.length, row.locale.length) + 4;
  const label = (locale: string) => `  ${locale.padEnd(indent - 2)}`;
  const head = [
    target ? `${row.path}:${target.line}` : `${row.sourcePath}:${source.line}`,
    kind,
    STATES[state],
  ];
  const where = heads.length > 0 ? colors.dim(` › ${printable(heads.join(' › '))}`) : '';
  const said = recorded ? redline(recorded.words, source.words, colors) : printable(source.words);
  const made = recorded ? `translated ${recorded.on} by ${printable(recorded.by)}` : '';
  return [
    `${head.filter((part) => part !== '').join('  ')}${where}`,
    hang(label(row.sourceLocale), said, indent, width),
    ...(target ? [hang(label(row.locale), printable(target.words), indent, width)] : []),
    ...(made === '' ? [] : [colors.dim(label('') + made)]),
  ].join('\n');
}

const STATES: Record<TranslationBlock['state'], string> = {
  stale: 'stale',
  'changed-both': 'both changed',
  missing: 'missing',
  unrecorded: 'not recorded',
};
