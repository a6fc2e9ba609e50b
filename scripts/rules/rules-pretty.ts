import pc from 'picocolors';
import { hang } from '../report/hang.js';
import type { ListedRule } from './rule-list.js';

/** The families, in the order in which an editor meets them. */
const FAMILIES: Record<string, string> = {
  require: 'What must be said',
  no: 'What must not be said, or must not stand',
  filing: 'Filings',
  parity: 'The same in every language',
  plain: 'Plain language',
  legible: 'Legible',
  law: 'Told of the law',
  file: 'Files and facts',
};

/** All rules, by family: what each is for, how severe, under which law, why, and how to mend what it finds. */
export function rulesPretty(rules: ListedRule[], options: { color: boolean; width: number }): string {
  const colors = pc.createColors(options.color);
  const others = rules.map(({ family }) => family).filter((family) => !Object.hasOwn(FAMILIES, family));
  const parts = [...Object.keys(FAMILIES), ...new Set(others)].flatMap((family) => {
    const own = rules.filter((rule) => rule.family === family);
    if (own.length === 0) return [];
    const severities = [...new Set(own.map(({ severity }) => severity))].join(', ');
    const head = `${colors.bold(FAMILIES[family] ?? family)} (${family}-…, ${severities})`;
    return [[head, ...own.map(told)].join('\n')];
  });
  return `${parts.join('\n\n')}\n\n${rules.length} rules. One whole, with examples: cpni rules NAME\n`;

  function told({ name, summary, law, why, fix }: ListedRule): string {
    const line = (label: string, text: string) => hang(`    ${colors.dim(label)}  `, text, 9, options.width);
    return [
      `  ${colors.cyan(name)}`,
      hang('    ', summary, 4, options.width),
      ...(law.length > 0 ? [line('law', law.join(', '))] : []),
      line('why', why),
      line('fix', fix),
    ].join('\n');
  }
}
