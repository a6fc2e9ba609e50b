import type { Law, LawElement } from '../../rules/law.js';
import type { LintReport, ReportedDocument, ReportedElement } from '../report/lint-report.js';
import { type Verdict, verdictOf } from './verdict.js';

/** One element in one document. */
export interface MatrixCell extends Verdict {
  status: ReportedElement['status'];
  /** The words, with the line on which they begin. */
  evidence: { text: string; line: number }[];
}

export interface MatrixRow {
  id: string;
  law: string[];
  cite: string;
  title: string;
  modality: string;
  /** One for each document of the set; nothing where its law does not have the element. */
  cells: (MatrixCell | null)[];
}

export interface MatrixDocument {
  path: string;
  locale: string;
}

/** One document in all its languages. */
export interface MatrixSet {
  /** Path of the folder or of the file. */
  name: string;
  carrier: string | null;
  kind: string;
  regime: string;
  asOf: string;
  documents: MatrixDocument[];
  rows: MatrixRow[];
}

export interface Matrix {
  version: 1;
  /** The day the matrix was asked for, or the day of `--as-of`. */
  asOf: string;
  /** SHA-256 of the law data. */
  law: string;
  sets: MatrixSet[];
  /** Files in which no element is looked for: no CPNI documents, and files that cannot be read. */
  without: { path: string; why: string }[];
  summary: { documents: number } & Record<Verdict['tone'], number>;
}

/**
 * Elements × documents × languages, of a report.
 *
 * @param partial paths, as in the report, of documents in which some words could not be put in
 */
export function matrixOf(report: LintReport, law: Law, partial: ReadonlySet<string>): Matrix {
  const read = report.documents.filter(({ elements }) => elements.length > 0);
  const sets = setsOf(read, report).map((documents) => matrixSet(documents, law, partial));
  const cells = sets.flatMap(({ rows }) => rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? [])));
  const count = (tone: Verdict['tone']) => cells.filter((cell) => cell.tone === tone).length;
  return {
    version: 1,
    asOf: report.asOf,
    law: report.law,
    sets,
    without: report.documents
      .filter(({ elements }) => elements.length === 0)
      .map((document) => ({ path: document.path, why: whyWithout(document) })),
    summary: {
      documents: read.length,
      good: count('good'),
      fault: count('fault'),
      warning: count('warning'),
      neutral: count('neutral'),
    },
  };
}

/** Documents that are one thing in several languages stand together, the source first; others alone. */
function setsOf(documents: ReportedDocument[], { sets }: LintReport): ReportedDocument[][] {
  const grouped: ReportedDocument[][] = [];
  for (const document of documents) {
    const paths = sets.find((set) => set.paths.includes(document.path))?.paths ?? [document.path];
    const members = paths.flatMap((path) => documents.find((each) => each.path === path) ?? []);
    if (!grouped.some((set) => set.includes(document))) grouped.push(members);
  }
  return grouped;
}

function matrixSet(documents: ReportedDocument[], law: Law, partial: ReadonlySet<string>): MatrixSet {
  const [first] = documents as [ReportedDocument];
  const names = [
    ...new Map(documents.flatMap(({ elements }) => elements.map((each) => [keyOf(each), each]))),
  ];
  const order = law.sections.flatMap(({ elements }) => elements);
  const rows = names.map(([key, element]): MatrixRow => {
    const { id, law: ids, cite, modality } = element;
    return {
      id,
      law: ids,
      cite,
      modality,
      title: inLaw(order, element)?.title ?? id,
      cells: documents.map(({ path, elements }) => {
        const own = elements.find((each) => keyOf(each) === key);
        return own ? cellOf(own, partial.has(path)) : null;
      }),
    };
  });
  return {
    name: documents.length > 1 ? commonName(documents.map(({ path }) => path)) : first.path,
    carrier: first.carrier,
    kind: first.kind ?? '',
    regime: first.regime ?? '',
    asOf: first.asOf,
    documents: documents.map(({ path, locale }) => ({ path, locale: locale ?? '' })),
    rows,
  };
}

/** Files of one set may be of different kinds or days, and then their elements stand in different paragraphs. */
function keyOf({ id, law }: ReportedElement): string {
  return `${id} ${law.join(' ')}`;
}

function inLaw(elements: LawElement[], { id, cite }: ReportedElement): LawElement | undefined {
  return elements.find((element) => element.id === id && element.cite === cite);
}

function cellOf(element: ReportedElement, isPartial: boolean): MatrixCell {
  return {
    status: element.status,
    ...verdictOf(element, isPartial),
    evidence: element.evidence.map(({ text, line }) => ({ text, line })),
  };
}

/** `a/en.mdx` and `a/es.mdx` are `a`; `letter.en.md` and `letter.es.md` are `letter`. */
function commonName(paths: string[]): string {
  const [first = '', ...others] = paths;
  let length = first.length;
  for (const other of others) {
    while (!other.startsWith(first.slice(0, length))) length -= 1;
  }
  const common = first.slice(0, length);
  const folder = common.slice(0, common.lastIndexOf('/') + 1);
  const name = /^(.*)\.[a-z]*$/.exec(common.slice(folder.length))?.[1] ?? '';
  return (folder + name).replace(/\/$/, '') || first;
}

function whyWithout({ kind, messages }: ReportedDocument): string {
  if (kind === 'not-cpni') return 'no CPNI document';
  return messages.some(({ severity }) => severity === 'error')
    ? 'could not be read; see cpni lint'
    : 'nothing in it can be checked; see cpni lint';
}
