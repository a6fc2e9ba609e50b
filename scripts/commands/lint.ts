import { loadLanguageDetector } from '../../rules/language/detector.js';
import { fixPaths } from '../fix/fix-paths.js';
import { type LintOptions, lintPaths } from '../lint/lint-paths.js';
import { reportJson } from '../report/json.js';
import { reportPretty } from '../report/pretty.js';
import { today } from '../today.js';
import { isColorful } from './colorful.js';
import { writeReport } from './write-report.js';

interface Options extends LintOptions {
  fix?: boolean;
  format: 'pretty' | 'json';
  output?: string;
  maxWarnings?: number;
  quiet?: boolean;
  color: boolean;
}

/**
 * `cpni lint`
 *
 * @returns the exit code: 0 clean, 1 findings, 2 input that cannot be read
 */
export async function lintCommand(paths: string[], options: Options): Promise<number> {
  await loadLanguageDetector();
  // Standard output is the report's alone.
  const tell = (line: string) => process.stderr.write(`${line}\n`);
  const { report, unreadable } = options.fix
    ? fixPaths(paths, process.cwd(), options, today(), tell)
    : lintPaths(paths, process.cwd(), options, today());
  const text =
    options.format === 'json'
      ? reportJson(report)
      : reportPretty(report, {
          color: options.output === undefined && isColorful(options.color, process.stdout),
          quiet: options.quiet ?? false,
          fixed: options.fix ?? false,
        });
  writeReport(text, options.output);

  if (unreadable) return 2;
  const { errors, warnings } = report.summary;
  return errors > 0 || warnings > (options.maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0;
}
