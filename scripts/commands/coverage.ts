import { loadLaw } from '../../rules/law.js';
import { chooseSection } from '../coverage/choose-section.js';
import { coverage } from '../coverage/coverage.js';
import { coveragePretty } from '../coverage/coverage-pretty.js';
import { pageWidth } from '../report/text-table.js';
import { isColorful } from './colorful.js';
import { writeReport } from './write-report.js';

interface Options {
  format: 'pretty' | 'json';
  section?: string;
  output?: string;
  quiet?: boolean;
  color: boolean;
}

/**
 * `cpni coverage`
 *
 * @returns the exit code: 0 when every element has a rule or a reason, else 1
 * @throws CpniError for a section that is not in the law data
 */
export function coverageCommand(options: Options): number {
  const law = loadLaw();
  const result = coverage(law, chooseSection(law, options.section));
  const text =
    options.format === 'json'
      ? `${JSON.stringify(result, null, 2)}\n`
      : coveragePretty(result, {
          color: options.output === undefined && isColorful(options.color, process.stdout),
          quiet: options.quiet ?? false,
          width: pageWidth(options.output === undefined ? process.stdout : {}),
        });
  writeReport(text, options.output);
  return result.open.length > 0 ? 1 : 0;
}
