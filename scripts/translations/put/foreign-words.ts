import { foreignIn } from '../../../rules/language/foreign.js';
import type { DocumentFolder } from '../../workspace/model.js';
import type { Exchange, ExchangeUnit } from '../exchange/exchange.js';
import type { Inline } from '../exchange/inline.js';
import type { Incoming } from './put-together.js';

/** Words that came in for a unit in a language that is not the translation's. */
export interface ForeignWords {
  unit: ExchangeUnit;
  text: string;
  /** BCP 47 tag */
  language: string;
}

/** Words that were left, or put in, in the source's language or another. Names of the company are none. */
export function foreignWords(
  incoming: readonly Incoming[],
  { source, locale }: Exchange,
  { carrier }: DocumentFolder,
): ForeignWords[] {
  const { name, legalName } = carrier.facts;
  const keeps = [name, legalName].filter((each) => typeof each === 'string');
  return incoming.flatMap(({ unit, content }) =>
    foreignIn(spoken(content), locale, source.locale, { text: unit.unit.words, keeps }).map(
      ({ text, language }) => ({ unit, text: text.trim(), language }),
    ),
  );
}

/** The words without what is put in by a program. */
function spoken(content: readonly Inline[]): string {
  return content
    .map((part) => (part.type === 'text' ? part.value : part.children ? spoken(part.children) : ' '))
    .join('');
}
