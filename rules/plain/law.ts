import { elementsFor, type LawQuestion, loadLaw } from '../law.js';
import { lawOf } from '../law-link.js';

/** A recommended number, and who recommends it. */
export interface Measure {
  value: number;
  /** What a finding says of the law behind it. */
  source: { law: string[]; cite: string };
}

/**
 * A number of the guidance on plain language.
 *
 * @param law Id of the guidance in the law data.
 * @throws Error when the law data has no such number.
 */
export function measureOf(id: string, law: string): Measure {
  for (const { numbers, elements } of loadLaw().sections) {
    const value = numbers?.find((number) => number.id === id)?.value;
    if (typeof value !== 'number') continue;
    const cite = elements.find((element) => element.id === law)?.cite;
    if (cite) return { value, source: { law: [law], cite } };
  }
  throw new Error(`law data: no number "${id}" with an element ${law}`);
}

/** 47 CFR 64.2008(c)(4) and 64.5108(c)(4), whose other halves forbid to mislead. */
const UNDERSTANDABLE = ['U-2008-c4a', 'EE-5108-c4'];

/** The paragraph that asks that a document be understood, where there is one for such a document. */
export function understandable(
  document: LawQuestion,
): { law: string[]; cite: string; url?: string } | undefined {
  const asked = elementsFor(loadLaw(), document).find(({ law }) =>
    law.some((id) => UNDERSTANDABLE.includes(id)),
  );
  if (!asked) return undefined;
  const { element: _, ...source } = lawOf(asked);
  return source;
}
