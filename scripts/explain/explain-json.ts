import type { Law, LawElement } from '../../rules/law.js';
import { lawOf } from '../../rules/law-link.js';
import { checkedBy } from '../coverage/checked-by.js';
import type { Found } from './explain.js';

/** What was found, as data. */
export function explainJson(law: Law, query: string, found: Found): string {
  const elements =
    found.is === 'elements'
      ? found.elements
      : found.is === 'paragraph'
        ? found.paragraph.elements.map(({ element }) => element)
        : [];
  const rules = found.is === 'rule' ? [found.rule] : [];
  const data = {
    version: 1,
    law: law.sha256,
    query,
    elements: elements.map((element) => elementData(law, element)),
    rules,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function elementData(law: Law, element: LawElement) {
  const { url } = lawOf(element);
  return { ...element, ...(url !== undefined && { url }), rules: checkedBy(law, element).rules };
}
