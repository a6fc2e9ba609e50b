import type { DocumentContext } from '../../../rules/document-context.js';
import { filingFacts } from '../../../rules/filing-facts/index.js';
import { isFiling } from '../../../rules/filing-law.js';
import { loadLaw } from '../../../rules/law.js';
import type { Block } from '../../../rules/recognise/index.js';

/** Which day's law is applied to a loose file. */
export interface DayAsked {
  /** YYYY-MM-DD: the day that was asked for, whatever the file says. */
  asOf?: string | undefined;
  /** YYYY-MM-DD: for a file that has no day of its own. */
  today: string;
}

/**
 * The day on which a filing says that it was filed (YYYY-MM-DD); nothing for other kinds, and for a date from before
 * there was a rule, which is a slip of the pen.
 */
export function ownDay(blocks: readonly Block[], context: DocumentContext): string | undefined {
  if (!isFiling(context) || !context.locale.startsWith('en')) return undefined;
  const day = filingFacts(blocks).filedOn?.iso;
  return day !== undefined && day >= firstDay() ? day : undefined;
}

/** The day on which the first rule of the law data came into force. */
function firstDay(): string {
  const days = loadLaw().sections.flatMap(({ elements }) => elements.map(({ inForce }) => inForce.from));
  return days.filter((day) => day !== null).sort()[0] ?? '';
}

/** Asked for at its own day, a document is told no changes; at another day, those between the two. */
export function withDay(
  context: DocumentContext,
  day: string | undefined,
  { asOf }: DayAsked,
): DocumentContext {
  if (day === undefined) return context;
  return asOf === undefined
    ? { ...context, asOf: day, changesSince: null }
    : { ...context, changesSince: day };
}
