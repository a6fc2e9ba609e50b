import type { Matrix, MatrixCell } from './matrix.js';
import { oneLine } from './rows-shown.js';

const COLUMNS = [
  'document',
  'locale',
  'carrier',
  'kind',
  'regime',
  'law of',
  'element',
  'law',
  'citation',
  'title',
  'modality',
  'status',
  'verdict',
  'evidence',
  'place',
];

/**
 * One row for each element of each document, as RFC 4180 asks: fields in quotes, lines ended by CR LF. Words are
 * those of the documents, so that what a spreadsheet would take for a formula is kept from it.
 */
export function matrixCsv({ sets }: Matrix): string {
  const rows = sets.flatMap((set) =>
    set.documents.flatMap(({ path, locale }, index) =>
      set.rows.flatMap((row) => {
        const cell = row.cells[index];
        if (!cell) return [];
        const { carrier, kind, regime, asOf } = set;
        const { id, law, cite, title, modality } = row;
        return [
          [path, locale, carrier ?? '', kind, regime, asOf, id, law.join(' '), cite, title, modality].concat(
            cellFields(path, cell),
          ),
        ];
      }),
    ),
  );
  return [COLUMNS, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function cellFields(path: string, { status, word, evidence }: MatrixCell): string[] {
  return [
    status,
    word,
    evidence.map(({ text }) => oneLine(text)).join('\n'),
    evidence.map(({ line }) => `${path}:${line}`).join('\n'),
  ];
}

/** An apostrophe makes a spreadsheet take the rest as words (OWASP, "CSV injection"). */
function field(text: string): string {
  const safe = /^\s*[=+\-@＝＋－＠]/u.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
