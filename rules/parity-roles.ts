/**
 * Require that the same party has the right, and the same the duty, in every language.
 *
 * @why  47 CFR 64.2008(c)(1), (c)(6), 64.5108(c)(1), (c)(6): the customer has the right and the carrier the duty;
 *       "you" where the source says "we" turns that round.
 * @fix  Put the pronoun, or the name of the party, that the source has.
 * @checks U-2008-c6 EE-5108-c6
 */

import type { ParityFault } from './parity/fault.js';
import type { Weighed } from './parity/model.js';
import { type Party, partiesIn, type Roles, rolesIn } from './parity/roles.js';
import { sensesOf, stretchOf } from './parity/sentence-sense.js';

/** Above this a translation is too free to be held to its pronouns. */
const FREE = 0.35;

export function parityRoles(comparison: Weighed): ParityFault[] {
  const { source: ours, target: theirs } = comparison;
  const names = namesOf(comparison);
  return sensesOf(comparison).flatMap(({ pair, loose, says }): ParityFault[] => {
    if (loose > FREE) return [];
    const text = (side: 'source' | 'target') => pair[side].map((sentence) => sentence.text).join(' ');
    const place = { source: stretchOf(pair.source), target: stretchOf(pair.target) };
    const [from, to] = [
      rolesIn(text('source'), ours.locale, names),
      rolesIn(text('target'), theirs.locale, names),
    ];
    if (isTurned(from, to)) {
      return [
        {
          ...place,
          reason: `In the source ${whose('right', from.right)} and ${whose('duty', from.duty)}, and the translation turns them about`,
          expected: 'Give the right and the duty to the same parties as the source does.',
        },
      ];
    }
    const [here, there] = [
      partiesIn(text('source'), ours.locale, names),
      partiesIn(text('target'), theirs.locale, names),
    ];
    const isWeighty = from.right !== undefined || from.duty !== undefined || says.source('must').length > 0;
    if (!isWeighty || !isOther(here, there)) return [];
    return [
      {
        ...place,
        reason: `The source speaks of ${here.has('you') ? 'the customer' : 'the company'} here, and the translation of ${there.has('you') ? 'the customer' : 'the company'}`,
        expected: 'Name the same party as the source does.',
      },
    ];
  });
}

/** Right and duty have changed hands. */
function isTurned(from: Roles, to: Roles): boolean {
  return (
    from.right !== undefined &&
    from.duty !== undefined &&
    from.right !== from.duty &&
    to.right === from.duty &&
    to.duty === from.right
  );
}

/** One side names only the one party, and the other side only the other. */
function isOther(here: ReadonlySet<Party>, there: ReadonlySet<Party>): boolean {
  return here.size === 1 && there.size === 1 && ![...here].some((party) => there.has(party));
}

function whose(what: 'right' | 'duty', party: Party | undefined): string {
  return `the ${what} is ${party === 'you' ? 'the customer’s' : 'the company’s'}`;
}

/** Names that both documents have: the company's, and whom it works with. */
function namesOf({ source, target }: Weighed): ReadonlySet<string> {
  const theirs = new Set(target.passages.flatMap(({ names }) => names));
  return new Set(source.passages.flatMap(({ names }) => names).filter((name) => theirs.has(name)));
}
