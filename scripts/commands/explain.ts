import { loadLaw } from '../../rules/law.js';
import { find, pagesOf } from '../explain/explain.js';
import { explainJson } from '../explain/explain-json.js';
import { pagesText } from '../explain/page-text.js';
import { pageWidth } from '../report/text-table.js';
import { isColorful } from './colorful.js';
import { writeReport } from './write-report.js';

interface Options {
  format: 'pretty' | 'json';
  output?: string;
  color: boolean;
}

/**
 * `cpni explain`
 *
 * @throws CpniError for what names no rule, element or paragraph
 */
export function explainCommand(words: string[], options: Options): void {
  const law = loadLaw();
  const query = words.join(' ');
  const found = find(law, query);
  const text =
    options.format === 'json'
      ? explainJson(law, query, found)
      : pagesText(pagesOf(law, found), {
          color: options.output === undefined && isColorful(options.color, process.stdout),
          width: pageWidth(options.output === undefined ? process.stdout : {}),
        });
  writeReport(text, options.output);
}
