import { loadLaw } from '../../rules/law.js';
import { chooseSection } from '../coverage/choose-section.js';
import { type Coverage, coverage } from '../coverage/coverage.js';
import { coverageBrief } from '../coverage/coverage-brief.js';
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
  writeReport(shown(result, options), options.output);
  return result.open.length > 0 ? 1 : 0;
}

/** Everything at once is told in brief. */
function shown(result: Coverage, { format, section, output, quiet = false, color }: Options): string {
  if (format === 'json') return `${JSON.stringify(result, null, 2)}\n`;
  const page = {
    color: output === undefined && isColorful(color, process.stdout),
    width: pageWidth(output === undefined ? process.stdout : {}),
  };
  if (section === undefined && !quiet) return coverageBrief(result, page);
  return coveragePretty(result, { ...page, quiet });
}
