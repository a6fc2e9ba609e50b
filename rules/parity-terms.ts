/**
 * Require that a term of the law keeps its meaning: opt out does not become opt in, affiliates do not become
 * employees, to disclose does not become to sell, and any service does not become basic services.
 *
 * @why  47 CFR 64.2008(c)(2), (c)(3), (c)(6), 64.5108(c)(2), (c)(3), (c)(6): who receives what, for what, and what a
 *       refusal touches must be told in each language alike.
 * @fix  Use the word that the glossary of your language has for the term.
 * @checks U-2008-c6 EE-5108-c6
 */
import { createRequire } from 'node:module';
import type { ParityFault } from './parity/fault.js';
import type { Weighed } from './parity/model.js';
import { type Sense, sensesOf, stretchOf } from './parity/sentence-sense.js';
import { turnedStance } from './parity/stance.js';
import { readData } from './read-data.js';

interface Contrasts {
  groups: string[][][];
  alien: [from: string[], to: string][];
}

const path = createRequire(import.meta.url).resolve('#package/rules/parity/contrasts.yaml');
let contrasts: Contrasts | undefined;
/** Above these a translation is too free to be held to a single word. */
const FREE = 0.8;
const FREE_OF_LIMITS = 0.4;
const FREE_OF_STANCE = 0.5;

export function parityTerms(comparison: Weighed): ParityFault[] {
  contrasts ??= readData(path) as Contrasts;
  const { groups, alien } = contrasts;
  return sensesOf(comparison).flatMap((sense): ParityFault[] => {
    if (sense.loose > FREE) return [];
    const stance = sense.loose <= FREE_OF_STANCE ? turnedStance(sense) : undefined;
    const place = { source: stretchOf(sense.pair.source), target: stretchOf(sense.pair.target) };
    const wrong = [
      ...groups.map((group) => swapped(group, sense)),
      alien.map((group) => swappedFor(group, sense)).find((found) => found !== undefined),
      stance,
    ].find((found) => found !== undefined);
    if (wrong) {
      return [
        {
          ...place,
          reason: `The source speaks of “${named(wrong.from)}” here, and the translation of “${named(wrong.to)}”`,
          expected: `The word of this language for “${named(wrong.from)}”.`,
        },
      ];
    }
    const limit = limitIn(sense);
    if (limit === undefined) return [];
    return [
      {
        ...place,
        reason: `The translation promises less than the source: “${limit}” is not in it`,
        expected: 'Promise the same in both languages.',
      },
    ];
  });
}

/** One term left over in the source, and one of the same group, that cannot stand for it, in the translation. */
function swapped(group: string[][], sense: Sense): { from: string; to: string } | undefined {
  for (const [index, ours] of group.entries()) {
    const from = ours.find((concept) => sense.leftSource.has(concept));
    if (from === undefined || ours.some((concept) => sense.target(concept) > sense.source(concept))) continue;
    const to = group
      .filter((_, other) => other !== index)
      .flat()
      .find(
        (concept) =>
          sense.leftTarget.has(concept) &&
          sense.target(concept) > sense.source(concept) &&
          !ours.includes(concept),
      );
    if (to !== undefined) return { from, to };
  }
  return undefined;
}

/** A term that is said more often than in the source, where one that it cannot stand for is said less often. */
function swappedFor(
  [from, to]: readonly [string[], string],
  sense: Sense,
): { from: string; to: string } | undefined {
  const [lost] = from.filter((concept) => sense.source(concept) > sense.target(concept));
  const isLess = (all: string[]) =>
    all.reduce((sum, concept) => sum + sense.source(concept) - sense.target(concept), 0) > 0;
  if (lost === undefined || !isLess(from) || sense.target(to) <= sense.source(to)) return undefined;
  return { from: lost, to };
}

/** Words that take something out of what is promised, or narrow it to a part, where the source has none. */
function limitIn({ says: { source, target }, loose }: Sense): string | undefined {
  if (loose > FREE_OF_LIMITS) return undefined;
  const except = target('except')[0];
  if (except !== undefined && source('except').length === 0) return except;
  const basic = target('basic')[0];
  const isOfServices = source('service').length > 0 && target('service').length > 0;
  return basic !== undefined && isOfServices && source('basic').length === 0 ? basic : undefined;
}

function named(concept: string): string {
  return concept.replaceAll('-', ' ');
}
