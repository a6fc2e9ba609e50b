import { KINDS, type Kind } from '../../rules/document-context.js';
import { nearestName } from '../../rules/nearest-name.js';
import { CpniError } from '../cpni-error.js';

/**
 * The kind of document that `--kind` gives.
 *
 * @throws CpniError for any other word, with the nearest kind or all
 */
export function kindNamed(name: string): Kind {
  const known = KINDS.find((each) => each === name);
  if (known) return known;
  const nearest = nearestName(name, [...KINDS]);
  throw new CpniError(`There is no kind "${name}".`, {
    hint: nearest ? `Did you mean ${nearest}?` : `The kinds: ${KINDS.join(', ')}.`,
  });
}
