import { inYearOf } from '../../rules/example-sentence.js';
import type { Law, LawElement } from '../../rules/law.js';
import { comparePlaces, parseCitation } from '../law/citation.js';
import type { IndexedElement } from '../law/law-index.js';
import { loadRules } from '../rules/rules.js';
import { checkedBy } from './checked-by.js';

/**
 * How an element stands: a rule raises findings about it; it is recognised and told in reports; a program cannot
 * see it, for a reason that the law data gives; or nothing of these.
 */
export type Standing = 'rule' | 'reported' | 'reason' | 'open';

export interface CoveredElement {
  id: string;
  law: string[];
  title: string;
  modality: string;
  regimes: string[];
  kinds: string[];
  standing: Standing;
  rules: string[];
  reason?: string;
  /** `say`: words that say it. `refused`: words that a rule refuses. */
  example?: { is: 'say' | 'refused'; text: string };
}

export interface CoveredParagraph {
  cite: string;
  elements: CoveredElement[];
}

export interface Coverage {
  version: 1;
  /** SHA-256 of the law data. */
  law: string;
  sections: { section: string; paragraphs: CoveredParagraph[] }[];
  /** Paragraphs with an element that has neither rule nor reason. */
  open: { cite: string; elements: string[] }[];
  summary: { paragraphs: number; elements: number } & Record<Standing, number>;
}

/** Paragraph → element → rule → example, for the elements chosen. */
export function coverage(law: Law, chosen: IndexedElement[]): Coverage {
  const sections = new Map<string, Map<string, CoveredElement[]>>();
  for (const { element, section } of chosen) {
    const paragraphs = sections.get(section) ?? new Map<string, CoveredElement[]>();
    sections.set(section, paragraphs);
    paragraphs.set(element.cite, [...(paragraphs.get(element.cite) ?? []), covered(law, element)]);
  }
  const listed = [...sections].map(([section, paragraphs]) => ({
    section,
    paragraphs: [...paragraphs].map(([cite, elements]) => ({ cite, elements })).sort(byPlace),
  }));
  const paragraphs = listed.flatMap((section) => section.paragraphs);
  const elements = paragraphs.flatMap((paragraph) => paragraph.elements);
  const count = (standing: Standing) => elements.filter((element) => element.standing === standing).length;
  return {
    version: 1,
    law: law.sha256,
    sections: listed,
    open: paragraphs.flatMap((paragraph) => {
      const open = paragraph.elements.filter(({ standing }) => standing === 'open').map(({ id }) => id);
      return open.length > 0 ? [{ cite: paragraph.cite, elements: open }] : [];
    }),
    summary: {
      paragraphs: paragraphs.length,
      elements: elements.length,
      rule: count('rule'),
      reported: count('reported'),
      reason: count('reason'),
      open: count('open'),
    },
  };
}

function byPlace(a: CoveredParagraph, b: CoveredParagraph): number {
  const [one, two] = [parseCitation(a.cite), parseCitation(b.cite)];
  return one && two ? comparePlaces(one, two) : 0;
}

function covered(law: Law, element: LawElement): CoveredElement {
  const { id, title, modality, regimes, kinds, seenBy } = element;
  const { rules, isRecognised } = checkedBy(law, element);
  const reason = typeof seenBy === 'object' ? seenBy.reason : undefined;
  const example = exampleOf(element, rules);
  return {
    id,
    law: element.law,
    title,
    modality,
    regimes,
    kinds,
    standing: standingOf(element, rules, isRecognised, reason),
    rules,
    ...(reason !== undefined && { reason }),
    ...(example && { example }),
  };
}

function standingOf(
  { modality }: LawElement,
  rules: string[],
  isRecognised: boolean,
  reason: string | undefined,
): Standing {
  if (rules.length > 0) return 'rule';
  // What must not be said is not covered by being recognised: somebody must say that it is wrong.
  if (isRecognised && modality !== 'prohibited') return 'reported';
  return reason === undefined ? 'open' : 'reason';
}

function exampleOf({ say, checked }: LawElement, names: string[]): CoveredElement['example'] {
  const words = say?.en ?? Object.values(say ?? {})[0];
  if (words !== undefined) return { is: 'say', text: inYearOf(checked, words) };
  const refused = loadRules()
    .filter(({ name }) => names.includes(name))
    .flatMap(({ examples }) => examples.filter(({ kind }) => kind === 'invalid'))[0];
  return refused && { is: 'refused', text: refused.source.replace(/\s+/g, ' ') };
}
