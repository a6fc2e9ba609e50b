import { type WordChange, wordChanges } from '../../../rules/word-changes.js';
import type { Exchange, ExchangeUnit } from './exchange.js';
import { codesIn } from './inline.js';

/** What was taken out of the source and put in since a unit was translated; nothing where it is as it was. */
export function sourceChanges({ state, pair, unit }: ExchangeUnit): WordChange[] | undefined {
  if ((state !== 'stale' && state !== 'changed-both') || !pair.entry) return undefined;
  return wordChanges(pair.entry.words, unit.words);
}

/** For each fact of a unit, or of all, what it says in the translation's language: `{waitingPeriod}: 33 días`. */
export function factNotes({ facts, locale }: Exchange, unit?: ExchangeUnit): string[] {
  const names = unit && new Set(codesIn(unit.source).map(({ shown }) => shown));
  const isHere = (name: string) => !names || names.has(`{${name}}`);
  return [
    ...facts.said.filter(({ name }) => isHere(name)).map(({ name, said }) => `{${name}}: ${said}`),
    ...facts.lacking
      .filter(({ name }) => (names ? isHere(name) : true))
      .map(({ name, expected }) => `{${name}}: not given in ${locale} yet. ${expected}`),
  ];
}
