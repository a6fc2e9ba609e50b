import type { FilingView } from '../../site/layouts/filing-view.js';
import type { Source } from '../render/source.js';
import { filingPart } from './filing-part.js';
import type { Job } from './job.js';

/** A filing in one language as it is asked for. */
export interface Filing {
  /** Calendar year that it covers. */
  coveredYear: number;
  /** Whether it is in the language that its documents were written in. */
  isSource: boolean;
  /** In the order of filing; at least one. All are the same company's and in one language. */
  parts: Source[];
}

/** A filing on its way to `dist/`. */
export interface FilingJob {
  view: FilingView;
  /** Path without its ending: `filing/cedar-fork/2025/filing`. Plain ASCII, for the Commission's upload form. */
  stem: string;
  /** Its documents, in order. */
  sources: Source[];
  /** What each document says, in order. */
  words: string[][];
  printer: Job['printer'];
  findings: Job['findings'];
}

/** Prepares filings; `jobs` hold their documents, among others. */
export function filingJobs(filings: Filing[], jobs: Job[]): FilingJob[] {
  const bySource = new Map(jobs.map((job) => [job.source, job]));
  return filings.map((filing) =>
    filingJob(
      filing,
      filing.parts.flatMap((source) => bySource.get(source) ?? []),
    ),
  );
}

/** Prepares a filing; `jobs` are those of its documents, in the order of filing. */
export function filingJob({ coveredYear, isSource }: Filing, jobs: Job[]): FilingJob {
  const [first] = jobs;
  if (!first) throw new Error('A filing needs a document');
  const { carrier, locale, direction, t } = first.view;
  const name = isSource ? 'filing' : `filing.${locale}`;
  return {
    view: {
      carrier,
      coveredYear,
      locale,
      direction,
      date: jobs.map(({ view }) => view.effective).reduce((one, other) => (one > other ? one : other)),
      title: t('filing.title', { name: carrier.legalName, year: String(coveredYear) }),
      parts: jobs.map(({ view }, index) => filingPart(view, index + 1)),
      t,
    },
    stem: `filing/${carrier.folder}/${coveredYear}/${name}`,
    sources: jobs.map(({ source }) => source),
    words: jobs.map(({ words }) => words),
    printer: first.printer,
    findings: first.findings,
  };
}
