import { loadLaw } from '../../rules/law.js';
import { CpniError } from '../cpni-error.js';
import { pagesText } from '../explain/page-text.js';
import { rulePage } from '../explain/rule-page.js';
import { didYouMean, nameKey } from '../law/nearest-names.js';
import { pageWidth } from '../report/text-table.js';
import { listRules } from '../rules/rule-list.js';
import { loadRules, type Rule } from '../rules/rules.js';
import { rulesPretty } from '../rules/rules-pretty.js';
import { isColorful } from './colorful.js';
import { writeReport } from './write-report.js';

interface Options {
  format: 'pretty' | 'json';
  output?: string;
  color: boolean;
}

/**
 * `cpni rules`: all of them, or one with its examples.
 *
 * @throws CpniError for a name that no rule has
 */
export function rulesCommand(name: string | undefined, options: Options): void {
  const rule = name === undefined ? undefined : ruleNamed(name);
  writeReport(rulesText(rule, options), options.output);
}

function rulesText(rule: Rule | undefined, options: Options): string {
  const law = loadLaw();
  if (options.format === 'json') {
    const rules = rule
      ? listRules(law, [rule]).map((listed) => ({ ...listed, examples: rule.examples }))
      : listRules(law, loadRules());
    return `${JSON.stringify({ version: 1, rules }, null, 2)}\n`;
  }
  const layout = {
    color: options.output === undefined && isColorful(options.color, process.stdout),
    width: pageWidth(options.output === undefined ? process.stdout : {}),
  };
  return rule ? pagesText([rulePage(law, rule)], layout) : rulesPretty(listRules(law, loadRules()), layout);
}

function ruleNamed(name: string): Rule {
  const rules = loadRules();
  const found = rules.find((rule) => nameKey(rule.name) === nameKey(name));
  if (found) return found;
  const hint = didYouMean(
    name,
    rules.map((rule) => rule.name),
  );
  throw new CpniError(`There is no rule "${name}".`, { hint: hint ?? 'All of them: cpni rules' });
}
