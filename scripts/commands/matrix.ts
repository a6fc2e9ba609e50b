import { relative } from 'node:path';
import { loadLanguageDetector } from '../../rules/language/detector.js';
import { loadLaw } from '../../rules/law.js';
import { type LintOptions, lintPaths } from '../lint/lint-paths.js';
import { type Matrix, matrixOf } from '../matrix/matrix.js';
import { matrixCsv } from '../matrix/matrix-csv.js';
import { matrixHtml } from '../matrix/matrix-html.js';
import { matrixMarkdown } from '../matrix/matrix-markdown.js';
import { matrixPretty } from '../matrix/matrix-pretty.js';
import { pageWidth } from '../report/text-table.js';
import { today } from '../today.js';
import { isColorful } from './colorful.js';
import { writeReport } from './write-report.js';

interface Options extends LintOptions {
  format: 'pretty' | 'csv' | 'html' | 'json' | 'markdown';
  output?: string;
  color: boolean;
}

/** Lets Excel read a file as UTF-8; a pipe gets none of it. */
const BYTE_ORDER_MARK = '\u{FEFF}';

/**
 * `cpni matrix`
 *
 * @returns the exit code: 0 nothing required is missing, 1 something is, 2 input that cannot be read
 * @throws CpniError for a path that names nothing and for options that fit nothing
 */
export async function matrixCommand(paths: string[], options: Options): Promise<number> {
  await loadLanguageDetector();
  const { report, documents, unreadable } = lintPaths(paths, process.cwd(), options, today());
  const partial = documents
    .filter(({ context }) => context.isPartial)
    .map(({ path }) => relative(process.cwd(), path) || path);
  const matrix = matrixOf(report, loadLaw(), new Set(partial));
  writeReport(shown(matrix, options), options.output);
  if (unreadable) return 2;
  return matrix.summary.fault > 0 ? 1 : 0;
}

function shown(matrix: Matrix, { format, output, color }: Options): string {
  switch (format) {
    case 'csv':
      return (output === undefined ? '' : BYTE_ORDER_MARK) + matrixCsv(matrix);
    case 'html':
      return matrixHtml(matrix);
    case 'json':
      return `${JSON.stringify(matrix, null, 2)}\n`;
    case 'markdown':
      return matrixMarkdown(matrix);
    default:
      return matrixPretty(matrix, {
        color: output === undefined && isColorful(color, process.stdout),
        width: pageWidth(output === undefined ? process.stdout : {}),
      });
  }
}
