/**
 * Require that what is denied in the source is denied in the translation, and the other way round.
 *
 * @why  47 CFR 64.2008(c)(3), (c)(6), 64.5108(c)(3), (c)(6): "will not affect any service" without its "not" is the
 *       opposite of what the law wants said.
 * @fix  Put the denial in, or take it out, so that both languages say the same.
 * @checks U-2008-c6 EE-5108-c6
 */

import { hasUndenied } from './parity/denied-clauses.js';
import type { ParityFault } from './parity/fault.js';
import type { Sentence, Weighed } from './parity/model.js';
import { deniesInLabel } from './parity/says.js';
import { type Sense, sensesOf, stretchOf } from './parity/sentence-sense.js';

/** Above this a translation is too free to be held to a single word. */
const FREE = 0.6;
/** Sentences before and after in which what is denied here may have been said. */
const NEAR = 2;

export function parityNegation(comparison: Weighed): ParityFault[] {
  const senses = sensesOf(comparison);
  return senses.flatMap((sense, at): ParityFault[] => {
    const { says, pair, loose } = sense;
    if (loose > FREE || isInLabels(sense, comparison)) return [];
    const place = { source: stretchOf(pair.source), target: stretchOf(pair.target) };
    const beside = senses.slice(Math.max(0, at - NEAR), at + NEAR + 1);
    const isLost =
      (isOnlyIn('source', sense) || isUndenied(sense, comparison)) &&
      !beside.some((near) => isOnlyIn('target', near));
    if (isLost) {
      return [
        {
          ...place,
          reason: `The source denies this (“${says.source('not')[0]}”), and the translation does not`,
          expected: 'Put the denial in.',
        },
      ];
    }
    if (isHalved(sense)) {
      return [
        {
          ...place,
          reason: `The source says “${says.source('until')[0]}”, and the translation lacks the denial that this needs (“${says.target('halved')[0]}”)`,
          expected: 'Put the denial in.',
        },
      ];
    }
    // What a neighbour lacks may be said here.
    const isMoved = beside.some(
      ({ says: near }) => near.source('not').length > 0 && near.target('not').length === 0,
    );
    if (isMoved || !isOnlyIn('target', sense)) return [];
    return [
      {
        ...place,
        reason: `The translation denies this (“${says.target('not')[0]}”), and the source does not`,
        expected: 'Say it without the denial, as the source does.',
      },
    ];
  });
}

/** Whether one side denies, and the other does not, nor says it in words that do without a "not". */
function isOnlyIn(side: 'source' | 'target', sense: Sense): boolean {
  const { source, target } = sense.says;
  const [here, there] = side === 'source' ? [source, target] : [target, source];
  const denials = here('not').length;
  if (denials === 0 || there('not').length >= denials) return false;
  // "No vende ni comparte" denies as often as "does not sell and does not share".
  const repeated = there('concord').length + there('emphatic').length;
  if (there('not').length > 0 && there('not').length + repeated >= denials) return false;
  if (there('not').length === 0 && there('deny').length === 0) return true;
  // Words that may stand for a denial are no more than the other side has of its own. Many languages deny twice where
  // English denies once, so that only fewer than in the source tell anything.
  const isOnly = sense.target('only') > sense.source('only');
  return side === 'source' && !isOnly && isWhole(sense) && there('deny').length <= here('deny').length;
}

/** One language quotes the word to say no with, and the other says it. */
function isInLabels({ pair }: Sense, { source, target }: Weighed): boolean {
  const says = (sentences: readonly Sentence[], locale: string) =>
    sentences.some(({ text }) => deniesInLabel(text, locale));
  return says(pair.source, source.locale) || says(pair.target, target.locale);
}

/** "Until you change it" became "as long as you change it": many languages say "as long as you do not". */
function isHalved({ says: { source, target } }: Sense): boolean {
  return source('until').length > 0 && target('halved').length > 0;
}

/** Of several denials one is gone, from words that stand on both sides. */
function isUndenied({ pair }: Sense, { source, target }: Weighed): boolean {
  return hasUndenied(
    { sentences: pair.source, locale: source.locale },
    { sentences: pair.target, locale: target.locale },
  );
}

/** Every sentence of the passages found its answer, so that no denial stands elsewhere. */
function isWhole({ within }: Sense): boolean {
  return within.sentences.every(({ source, target }) => source.length > 0 && target.length > 0);
}
