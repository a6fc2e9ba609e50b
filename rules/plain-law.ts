import { loadLaw } from './law.js';

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
