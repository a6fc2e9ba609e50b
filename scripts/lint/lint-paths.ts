import { isFiling } from '../../rules/filing-law.js';
import { CpniError } from '../cpni-error.js';
import { type Document, readDocument } from '../document/document.js';
import { filingPackages } from '../document/filing-packages.js';
import { withKindOfSource } from '../document/group-translations.js';
import { type Given, readLooseFile } from '../document/loose/loose-file.js';
import { readLoosePackage } from '../document/loose/loose-package.js';
import type { LintReport } from '../report/lint-report.js';
import type { DocumentFolder } from '../workspace/workspace.js';
import { lint } from './lint.js';
import type { Filed } from './packages.js';
import { type Selection, select } from './select.js';

export interface LintOptions extends Given {
  /** The day whose law is applied, YYYY-MM-DD; each document's own day unless given. */
  asOf?: string;
  /** Files outside a workspace are one filing: those of each folder, and those named one by one. */
  package?: boolean;
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
  const asked = { asOf: options.asOf, today };
  const loose = options.package
    ? selection.groups.map((files) => readLoosePackage(files, options, asked))
    : [selection.files.map((file) => readLooseFile(file, options, asked))];
  const documents = [
    ...selection.workspaces.flatMap(({ workspace, only }) =>
      workspace.carriers
        .flatMap((carrier) => carrier.documents)
        .flatMap((folder) => readLocales(folder, only, options)),
    ),
    ...withKindOfSource(loose.flat()),
  ];
  if (documents.length === 0 && problems.length === 0) {
    throw new CpniError(
      options.locale === undefined
        ? 'There is no document to check.'
        : `No document that was named is in "${options.locale}".`,
      { hint: 'Documents live in notices/<carrier>/<document>/, a file for each language: en.mdx, es.mdx.' },
    );
  }
  const filed = options.package ? loose.map(filedTogether) : [];
  const report = lint(
    documents,
    problems,
    [...filed.filter((each) => each.documents.length > 0), ...filedInWorkspaces(documents, selection)],
    cwd,
    options.asOf ?? today,
  );
  const unreadable = [...problems, ...documents].some((part) => part.unreadable);
  return { report, documents, unreadable };
}

const ORDER: string[] = ['cover-letter', 'annual-certification', 'policy-statement'];

/** The filings among the files of a package: the letter first, then the certification, then the statement. */
function filedTogether(documents: Document[]): Filed {
  const rank = ({ context }: Document) =>
    (ORDER.indexOf(context.kind) + ORDER.length + 1) % (ORDER.length + 1);
  return {
    documents: documents
      .filter(({ unreadable, context }) => !unreadable && isFiling(context))
      .sort((a, b) => rank(a) - rank(b)),
    isWhole: documents.every(({ unreadable }) => !unreadable),
  };
}

/** A carrier's filings of one year, in each language. */
function filedInWorkspaces(documents: Document[], { workspaces }: Selection): Filed[] {
  const readable = documents.filter(({ unreadable, context }) => !unreadable && !context.isPartial);
  const locales = [...new Set(readable.map(({ locale }) => locale))];
  return locales.flatMap((locale) =>
    filingPackages(readable.filter((document) => document.locale === locale)).map((parts) => ({
      documents: parts.documents,
      // Of a carrier whose documents were chosen one by one the others are not known.
      isWhole: workspaces.every(({ only }) => only.length === 0),
    })),
  );
}

/** A path that ends in a locale's file chooses that locale; any other path chooses all of them. */
function readLocales(folder: DocumentFolder, only: string[], options: LintOptions): Document[] {
  const files = only.filter((path) => path.endsWith('.mdx') && path.startsWith(folder.dir));
  return folder.locales
    .filter(({ path }) => files.length === 0 || files.includes(path))
    .filter(({ locale }) => options.locale === undefined || options.locale === locale)
    .map(({ locale }) => readDocument(folder, locale, options.asOf));
}

function checkOptions({ files }: Selection, options: LintOptions): void {
  const { kind, regime, channel, state } = options;
  const lone = Object.entries({ kind, regime, channel, state, package: options.package }).find(
    ([, value]) => value !== undefined,
  );
  if (files.length > 0 || !lone) return;
  throw new CpniError(`--${lone[0]} is for files outside a workspace.`, {
    hint: 'Documents of a workspace say what they are in their document.yaml.',
  });
}
