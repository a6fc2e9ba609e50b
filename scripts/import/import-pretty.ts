import pc from 'picocolors';
import { hang } from '../report/hang.js';
import { kindWords } from '../report/kind-words.js';
import type { ImportedDocument, ImportReport } from './import-report.js';

const WIDTH = 100;

/** An import's report for a person at a terminal. */
export function importPretty(report: ImportReport, { color }: { color: boolean }): string {
  const colors = pc.createColors(color);
  const lines = [
    colors.bold(`Imported ${report.source} into:`),
    ...report.written.map((path) => `  ${path}`),
    ...report.documents.flatMap((document) => ['', ...documentLines(document, colors)]),
    ...factLines(report.facts, colors),
    ...changeLines(report, colors),
    ...doubtLines(report, colors),
    '',
    `${colors.bold('Next:')} ${report.next}`,
  ];
  return `${lines.join('\n')}\n`;
}

function documentLines(document: ImportedDocument, colors: ReturnType<typeof pc.createColors>): string[] {
  const { kind, regime, locale, guessed, words, elements, title, isTitleOurs, facts } = document;
  const by = regime === 'trs' ? 'a relay provider' : 'a carrier';
  const as = guessed.length > 0 ? ', as its words suggest' : '';
  const found = elements.filter(({ status }) => status === 'present');
  const missing = elements.filter(({ status }) => status === 'missing');
  const wrong = elements.filter(({ status }) => status === 'contradicted');
  const list = (label: string, of: typeof elements) =>
    of.length === 0
      ? []
      : [hang(`  ${label.padEnd(12)}${of.length}: `, of.map((each) => each.title).join('; '), 14, WIDTH)];
  return [
    colors.bold(document.path),
    `  ${'read as'.padEnd(12)}${kindWords(kind)} of ${by}, in ${locale}${as}`,
    `  ${'words'.padEnd(12)}${words}, the same and in the same order as in the file`,
    `  ${'title'.padEnd(12)}${title}${isTitleOurs ? '  (ours: the text begins with none)' : ''}`,
    ...list('says', found),
    ...list('lacks', missing),
    ...list('contradicts', wrong),
    ...(facts.length > 0
      ? [hang('  names facts ', facts.map((name) => `{${name}}`).join(' '), 14, WIDTH)]
      : []),
  ];
}

function factLines(facts: ImportReport['facts'], colors: ReturnType<typeof pc.createColors>): string[] {
  const entries = Object.entries(facts);
  if (entries.length === 0) return [];
  return [
    '',
    colors.bold('Facts read from the words:'),
    ...entries.map(([name, value]) => `  ${name}: ${value}`),
  ];
}

function changeLines({ changes }: ImportReport, colors: ReturnType<typeof pc.createColors>): string[] {
  if (changes.length === 0) return [];
  return [
    '',
    colors.bold('Not as in the file:'),
    ...changes.map(({ take, give, why }) => {
      const from = `“${take.join(' ')}”`;
      return `  ${why}: ${give.length > 0 ? `${from} is “${give.join(' ')}”` : `${from} is left out`}`;
    }),
  ];
}

function doubtLines({ doubts }: ImportReport, colors: ReturnType<typeof pc.createColors>): string[] {
  if (doubts.length === 0) return [];
  return [
    '',
    colors.bold('Please look at:'),
    ...doubts.map(({ reason, near }) =>
      hang('  - ', near === undefined ? reason : `“${near}”: ${reason}`, 4, WIDTH),
    ),
  ];
}
