import { CpniError } from '../cpni-error.js';
import { type Document, readDocument } from '../document/document.js';
import { type Given, readLooseFile } from '../document/loose/loose-file.js';
import type { LintReport } from '../report/lint-report.js';
import type { DocumentFolder } from '../workspace/workspace.js';
import { lint } from './lint.js';
import { type Selection, select } from './select.js';

export interface LintOptions extends Given {
  /** The day whose law is applied, YYYY-MM-DD; each document's own day unless given. */
  asOf?: string;
}

export interface Linted {
  report: LintReport;
  documents: Document[];
  /** Something could not be read at all. */
  unreadable: boolean;
}

/**
 * Reads and checks what a command line names. No browser is started.
 *
 * @param cwd folder that paths are relative to
 * @param today YYYY-MM-DD: the day of files that have none of their own
 * @throws CpniError for a path that names nothing and for options that fit nothing
 */
export function lintPaths(paths: string[], cwd: string, options: LintOptions, today: string): Linted {
  const selection = select(paths, cwd);
  checkOptions(selection, options);
  const problems = selection.workspaces.flatMap(({ workspace }) =>
    workspace.problems.map((problem) => ({ ...problem, path: problem.path })),
  );
  const documents = [
    ...selection.workspaces.flatMap(({ workspace, only }) =>
      workspace.carriers
        .flatMap((carrier) => carrier.documents)
        .flatMap((folder) => readLocales(folder, only, options)),
    ),
    ...selection.files.map((file) => readLooseFile(file, options, { asOf: options.asOf, today })),
  ];
  if (documents.length === 0 && problems.length === 0) {
    throw new CpniError(
      options.locale === undefined
        ? 'There is no document to check.'
        : `No document that was named is in "${options.locale}".`,
      { hint: 'Documents live in notices/<carrier>/<document>/, a file for each language: en.mdx, es.mdx.' },
    );
  }
  const report = lint(documents, problems, cwd, options.asOf ?? today);
  const unreadable = [...problems, ...documents].some((part) => part.unreadable);
  return { report, documents, unreadable };
}

/** A path that ends in a locale's file chooses that locale; any other path chooses all of them. */
function readLocales(folder: DocumentFolder, only: string[], options: LintOptions): Document[] {
  const files = only.filter((path) => path.endsWith('.mdx') && path.startsWith(folder.dir));
  return folder.locales
    .filter(({ path }) => files.length === 0 || files.includes(path))
    .filter(({ locale }) => options.locale === undefined || options.locale === locale)
    .map(({ locale }) => readDocument(folder, locale, options.asOf));
}

function checkOptions({ files }: Selection, { kind, regime, channel, state }: LintOptions): void {
  const lone = Object.entries({ kind, regime, channel, state }).find(([, value]) => value !== undefined);
  if (files.length > 0 || !lone) return;
  throw new CpniError(`--${lone[0]} is for files outside a workspace.`, {
    hint: 'Documents of a workspace say what they are in their document.yaml.',
  });
}
