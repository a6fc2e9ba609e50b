import { KINDS, type Kind } from '../../rules/document-context.js';
import { nearestName } from '../../rules/nearest-name.js';
import { CpniError } from '../cpni-error.js';

/** What each kind is for, in a line. */
const FOR: Record<Kind, string> = {
  'opt-out-notice': 'asks customers for approval by mail; silence counts as a yes after the wait',
  'opt-in-notice': 'asks customers for express consent',
  'opt-out-email': 'the opt-out notice as an e-mail, with an answer by reply',
  'one-time-script': 'what staff say to use CPNI during one call',
  'policy-statement': 'how your procedures comply; filed with the certification',
  'annual-certification': "the officer's yearly certification to the FCC",
  'cover-letter': 'sends the certification and the statement to the FCC',
  'opt-out-failure-letter': 'tells the FCC that a way to opt out failed; due within five business days',
  'breach-notice': 'tells customers of a breach, after law enforcement was told',
  'account-change-notice': 'tells a customer that a password or an address was changed, and not to what',
};

/** The kinds with a line each, for a person who has not said which. */
export function kindList(): string {
  const width = Math.max(...KINDS.map(({ length }) => length)) + 2;
  return KINDS.map((kind) => `  ${kind.padEnd(width)}${FOR[kind]}\n`).join('');
}

/**
 * The kind of a name.
 *
 * @throws CpniError for any other word, with the nearest kind and the list
 */
export function startingKind(name: string): Kind {
  const known = KINDS.find((kind) => kind === name);
  if (known) return known;
  const nearest = nearestName(name, KINDS);
  const meant = nearest ? `Did you mean ${nearest}? ` : '';
  throw new CpniError(`There is no kind "${name}".`, { hint: `${meant}The kinds:\n${kindList().trimEnd()}` });
}

/** What is filed with the FCC for a year. */
const YEARLY: readonly Kind[] = ['policy-statement', 'annual-certification', 'cover-letter'];

/** Whether a kind is filed with the FCC once a year. */
export function isYearly(kind: Kind): boolean {
  return YEARLY.includes(kind);
}
