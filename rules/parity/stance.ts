import type { Sense } from './sentence-sense.js';

/** What a sentence says of the answer to a request, where its translation says the opposite. */
export interface Stance {
  from: 'refusal' | 'consent';
  to: 'refusal' | 'consent';
}

/** A refusal less and a consent more than in the source, or the other way round. */
export function turnedStance({
  says: { source, target },
  source: within,
  target: there,
}: Sense): Stance | undefined {
  const [no, yes] = [source('refuse').length, source('agree').length];
  const [refused, agreed] = [target('refuse').length, target('agree').length];
  // Where something else is denied, "not to object" may be "to agree".
  const isDeniedAlike = source('not').length === target('not').length;
  if (!isDeniedAlike) return undefined;
  const refusals = Math.max(refused, there('disapprove'), there('opt-out'));
  if (no > refusals && agreed > Math.max(yes, within('opt-in'))) return { from: 'refusal', to: 'consent' };
  const consents = Math.max(agreed, there('approve'), there('opt-in'), there('permit'));
  if (yes > consents && refused > Math.max(no, within('disapprove'), within('opt-out'))) {
    return { from: 'consent', to: 'refusal' };
  }
  return undefined;
}
