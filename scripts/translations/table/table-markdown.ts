import { wordChanges } from '../../../rules/word-changes.js';
import type { TranslationBlock, TranslationRow } from './model.js';
import { blocksShown, summaryWords } from './table-words.js';

/** The table for a pull request or a wiki. */
export function tableMarkdown(rows: readonly TranslationRow[], isDetailed: boolean): string {
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  const table = [
    line([
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
    ]),
    line(['---', '---', '---:', '---:', '---:', '---:', '---:', '---', '---', '---']),
    ...rows.map((row) =>
      line([
        escaped(row.document),
        row.locale,
        row.units,
        row.whole,
        row.stale,
        row.missing,
        row.notRecorded,
        escaped(row.who.join(', ')),
        row.when ?? '',
        row.state,
      ]),
    ),
  ];
  const details = isDetailed ? rows.flatMap(blocksTable) : [];
  return `${['# Translations', `${summaryWords(rows)}.`, table.join('\n'), ...details].join('\n\n')}\n`;
}

function blocksTable(row: TranslationRow): string[] {
  const blocks = blocksShown(row);
  if (blocks.length === 0) return [];
  const lines = blocks.map((block) => {
    const where = block.target
      ? `${row.path}:${block.target.line}`
      : `${row.sourcePath}:${block.source.line}`;
    const cells = [
      `${escaped(where)} (${block.kind})`,
      block.state,
      changes(block),
      escaped(block.target?.words ?? ''),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const head = `| where | state | ${row.sourceLocale} | ${row.locale} |`;
  return [`## ${escaped(row.path)}`, [head, '| --- | --- | --- | --- |', ...lines].join('\n')];
}

function changes({ recorded, source }: TranslationBlock): string {
  return wordChanges(recorded?.words ?? source.words, source.words)
    .map(({ kind, text }) => {
      if (kind === 'same') return escaped(text);
      return kind === 'out' ? `<del>${escaped(text)}</del>` : `<ins>${escaped(text)}</ins>`;
    })
    .join('');
}

/** A document's own signs are no Markdown, no HTML, and mention nobody. */
function escaped(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(/[\\`*_{}[\]<>|~#&@$]/g, '\\$&');
}
