import type { Law } from '../../rules/law.js';
import { coverage } from '../coverage/coverage.js';
import { indexLaw } from '../law/law-index.js';
import { lawOfRule } from '../rules/rule-list.js';
import { declares, type Rule } from '../rules/rules.js';
import { type Item, type Page, part } from './page.js';

const SEVERITIES: Record<Rule['severity'], string> = {
  error: 'What it finds is an error.',
  warning: 'What it finds is a warning.',
  info: 'What it finds is worth knowing, and no fault.',
};

/** What an editor wants to know of one rule. */
export function rulePage(law: Law, rule: Rule): Page {
  const cites = lawOfRule(law, rule);
  const isGeneral = rule.checks.length === 0;
  return {
    title: rule.name,
    about: [rule.summary, SEVERITIES[rule.severity]],
    parts: [
      ...part('In particular', rule.details),
      ...part('Why', [rule.why]),
      ...part('How to mend what it finds', [rule.fix]),
      ...part('Under which law', cites.length > 0 ? [cites.join(', ')] : []),
      ...part('What it checks', isGeneral ? checkedSections(law, rule) : checkedElements(law, rule)),
      ...part('What it refuses', examples(rule, 'invalid')),
      ...part('What passes', examples(rule, 'valid')),
    ],
  };
}

function checkedElements(law: Law, rule: Rule): Item[] {
  const titles = new Map(
    indexLaw(law)
      .filter(({ element }) => declares(rule, element))
      .map(({ element }) => [element.id, element.title]),
  );
  return [...titles].map(([label, text]) => ({ label, text }));
}

/** A rule that asks for whatever the law data asks is told by section. */
function checkedSections(law: Law, { name }: Rule): Item[] {
  return coverage(law, indexLaw(law)).sections.flatMap(({ section, paragraphs }) => {
    const elements = paragraphs.flatMap((paragraph) => paragraph.elements);
    const ids = elements.filter(({ rules }) => rules.includes(name)).map(({ id }) => id);
    return ids.length > 0 ? [{ label: section, text: [...new Set(ids)].join(', ') }] : [];
  });
}

function examples({ examples }: Rule, kind: 'valid' | 'invalid'): Item[] {
  return examples
    .filter((example) => example.kind === kind)
    .flatMap(({ source, message }) => [
      { text: source.replace(/\s+/g, ' ') },
      ...(message === undefined ? [] : [{ label: '=>', text: message }]),
    ]);
}
