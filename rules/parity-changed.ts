/**
 * Require that a passage and its translation speak of the same: a title that announces something else, a heading or
 * an item in the place of another.
 *
 * @why  47 CFR 64.2008(c)(6), 64.5108(c)(6): a translation that says something else leaves the source's words
 *       untranslated.
 * @fix  Translate the words that are named.
 * @checks U-2008-c6 EE-5108-c6
 */
import { type ParityFault, type Stretch, whole } from './parity/fault.js';
import type { Traits, Weighed } from './parity/model.js';
import { likenessOf } from './parity/similarity.js';

/** Less than this share in common, of enough on both sides, is something else. */
const LEAST = 0.18;
const ENOUGH = 1.1;

const NAMES: Partial<Record<string, string>> = {
  title: 'title',
  subject: 'subject line',
  summary: 'summary',
  heading: 'heading',
  item: 'item',
  cell: 'cell',
};

export function parityChanged(comparison: Weighed): ParityFault[] {
  return comparison.pairs.flatMap((pair): ParityFault[] => {
    const [source] = pair.source;
    const [target] = pair.target;
    if (!source || !target) return [];
    if (isOther(pair.source, pair.target, comparison)) {
      return [faultOf(whole(source), whole(target), NAMES[target.role] ?? 'paragraph')];
    }
    if (pair.sentences.length === 1) return [];
    return pair.sentences.flatMap(({ source: ours, target: theirs }) => {
      const [from, to] = [ours[0], theirs[0]];
      return from && to && isOther(ours, theirs, comparison) ? [faultOf(from, to, 'sentence')] : [];
    });
  });
}

function faultOf(source: Stretch, target: Stretch, name: string): ParityFault {
  return {
    source,
    target,
    reason: `This ${name} speaks of something else than the source's`,
    expected: 'Translate what the source says in this place.',
  };
}

function isOther(ours: readonly Traits[], theirs: readonly Traits[], { weigh }: Weighed): boolean {
  const { shared, source, target } = likenessOf(ours, theirs, weigh);
  return source >= ENOUGH && target >= ENOUGH && (2 * shared) / (source + target) < LEAST;
}
