import type { Element } from 'hast';
import type { Verdict } from './verdict.js';

/** Signs that every font has. */
const SIGNS: Record<Verdict['tone'], string> = { good: '+', fault: '×', warning: '!', neutral: '–' };

/** The sign is for the eye; the word beside it says the same. */
export function sign(tone: Verdict['tone']): Element {
  return (
    <span class={`sign ${tone}`} aria-hidden="true">
      {SIGNS[tone]}
    </span>
  ) as Element;
}
