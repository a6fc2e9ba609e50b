import { resolve } from 'node:path';
import { loadLanguageDetector } from '../../rules/language/detector.js';
import { CpniError } from '../cpni-error.js';
import { answersIn } from '../lint/answers-in.js';
import { type LintOptions, lintPaths } from '../lint/lint-paths.js';
import { packageVersion } from '../package-version.js';
import { ARTEFACTS, type Artefact } from '../publish/artefacts.js';
import { type BuildSummary, buildArtefacts } from '../publish/build-artefacts.js';
import { IllegibleError } from '../publish/illegible.js';
import { withLegibleErrors, withLegibleFindings } from '../report/legible-findings.js';
import { reportPretty } from '../report/pretty.js';
import { today } from '../today.js';
import { isColorful } from './colorful.js';
import { ProgressLine } from './progress-line.js';
import { reportFile } from './report-file.js';
import { writeReport } from './write-report.js';

interface Options extends Pick<LintOptions, 'asOf' | 'locale'> {
  out: string;
  only?: string;
  maxWarnings?: number;
  /** `true` when it names no file. */
  report?: string | boolean;
  quiet?: boolean;
  color: boolean;
}

/**
 * `cpni build`
 *
 * @returns the exit code: 0 published, 1 findings, 2 input that cannot be read
 * @throws CpniError when it cannot be published; what was published before stands
 */
export async function buildCommand(paths: string[], options: Options): Promise<number> {
  const only = readOnly(options.only);
  const file = reportFile(options.report, options.out);
  const started = performance.now();
  await loadLanguageDetector();
  const { report: linted, documents, unreadable } = lintPaths(paths, process.cwd(), options, today());
  const report = withLegibleErrors(linted);
  const lone = documents.find((document) => !document.folder);
  if (lone) {
    throw new CpniError('Only documents of a workspace can be built.', {
      path: lone.path,
      hint: 'Put it into notices/<carrier>/<document>/ with a document.yaml.',
    });
  }
  const { errors, warnings } = report.summary;
  const color = isColorful(options.color, process.stderr);
  if (errors + warnings > 0)
    process.stderr.write(`${reportPretty(report, { color, quiet: options.quiet ?? false })}\n`);
  if (unreadable || errors > 0 || warnings > (options.maxWarnings ?? Number.POSITIVE_INFINITY)) {
    process.stderr.write('Nothing was published: mend the findings above, then build again.\n');
    return unreadable ? 2 : 1;
  }

  const progress = new ProgressLine(process.stderr, !options.quiet);
  let summary: BuildSummary;
  try {
    summary = await buildArtefacts(documents, {
      outDir: resolve(options.out),
      only,
      law: report.law,
      answers: answersIn(report, process.cwd()),
      version: packageVersion(),
      progress: ({ done, total, name }) => progress.show(done, total, name),
      notice: (message) => progress.say(message),
    });
  } catch (error) {
    if (!(error instanceof IllegibleError)) throw error;
    progress.clear();
    const measured = withLegibleFindings(report, error.findings, process.cwd());
    process.stderr.write(`${reportPretty(measured, { color, quiet: true })}\n`);
    process.stderr.write('Nothing was published: mend the findings above, then build again.\n');
    return 1;
  } finally {
    progress.clear();
  }
  if (file !== undefined) {
    const { compliancePage } = await import('../compliance/compliance-page.js');
    writeReport(compliancePage({ documents, report, summary, cwd: process.cwd() }), file);
  }
  if (!options.quiet) {
    process.stdout.write(summaryText(summary, options.out, performance.now() - started));
    if (file !== undefined) process.stdout.write(`  Report to be filed: ${file}\n`);
  }
  return 0;
}

function readOnly(given: string | undefined): Artefact[] {
  return (given?.split(',') ?? []).map((name) => {
    const known = ARTEFACTS.find((artefact) => artefact === name.trim());
    if (known) return known;
    throw new CpniError(`--only takes ${ARTEFACTS.join(', ')}, and not "${name}".`);
  });
}

function summaryText(summary: BuildSummary, out: string, ms: number): string {
  const { documents, filings, files, bytes, entry, gone } = summary;
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  const lines = [
    `✔ ${documents} document${documents === 1 ? '' : 's'} checked and published in ${files} files (${size}, ${(ms / 1000).toFixed(1)} s).`,
    entry ? `  Open ${out}/${entry}` : `  See ${out}/`,
    ...(filings > 0
      ? [`  Put together in ${out}/filing/: ${filings} filing${filings === 1 ? '' : 's'}`]
      : []),
    ...(gone > 0
      ? [
          `  ${out}/ is replaced whole: ${gone} file${gone === 1 ? '' : 's'} of the former build that this one does not make ${gone === 1 ? 'is' : 'are'} gone. Build without paths, --only and --locale to have everything, or elsewhere with --out.`,
        ]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}
