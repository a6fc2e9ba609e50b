import type { Law } from '../../rules/law.js';
import { comparePlaces, parseCitation } from '../law/citation.js';
import { declares, type Rule } from './rules.js';

/** A rule with the law that it checks, as cited. */
export interface ListedRule extends Omit<Rule, 'examples'> {
  law: string[];
}

/** What a list of rules says of each. */
export function listRules(law: Law, rules: Rule[]): ListedRule[] {
  return rules.map(({ examples: _, ...rule }) => ({ ...rule, law: lawOfRule(law, rule) }));
}

/** The paragraphs that a rule checks, as its comment says or names them. */
export function lawOfRule(law: Law, { checks, why }: Pick<Rule, 'checks' | 'why'>): string[] {
  const checked = law.sections.flatMap(({ elements }) =>
    elements.filter((element) => declares({ checks }, element)).map(({ cite }) => cite),
  );
  const cited = [...new Set(checked)].sort(byPlace);
  return cited.length > 0 ? cited : citationsIn(why);
}

/** `47 CFR 64.2008(c)(6), 64.5108(c)(6)` names two paragraphs. */
function citationsIn(words: string): string[] {
  const cites = [...words.matchAll(/(?<![\d.])64\.\d{4}(?:\([a-z0-9]+\))*/g)].map(
    ([cite]) => `47 CFR ${cite}`,
  );
  return [...new Set(cites)];
}

function byPlace(a: string, b: string): number {
  const [one, two] = [parseCitation(a), parseCitation(b)];
  if (one && two && one.section === two.section) return comparePlaces(one, two);
  return a < b ? -1 : 1;
}
