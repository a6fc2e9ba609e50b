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
import { readData } from './read-data.js';

interface Contrasts {
  groups: string[][][];
  narrowing: string[];
}

const path = createRequire(import.meta.url).resolve('#package/rules/parity/contrasts.yaml');
let contrasts: Contrasts | undefined;
/** Above this a translation is too free to be held to a single word. */
const FREE = 0.4;

export function parityTerms(comparison: Weighed): ParityFault[] {
  contrasts ??= readData(path) as Contrasts;
  const { groups, narrowing } = contrasts;
  return sensesOf(comparison).flatMap((sense): ParityFault[] => {
    if (sense.loose > FREE) return [];
    const place = { source: stretchOf(sense.pair.source), target: stretchOf(sense.pair.target) };
    const wrong = groups.map((group) => swapped(group, sense)).find((found) => found !== undefined);
    if (wrong) {
      return [
        {
          ...place,
          reason: `The source speaks of “${named(wrong.from)}” here, and the translation of “${named(wrong.to)}”`,
          expected: `The word of this language for “${named(wrong.from)}”.`,
        },
      ];
    }
    const narrower = narrowing.find((concept) => isOnlyIn('target', concept, sense));
    const wider = narrowing.find((concept) => isOnlyIn('source', concept, sense));
    if (!narrower && !wider) return [];
    return [
      {
        ...place,
        reason: narrower
          ? `The translation adds “${named(narrower)}”, which the source does not say`
          : `The source says “${named(wider ?? '')}” here, and the translation does not`,
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
        (concept) => sense.leftTarget.has(concept) && sense.source(concept) === 0 && !ours.includes(concept),
      );
    if (to !== undefined) return { from, to };
  }
  return undefined;
}

function isOnlyIn(side: 'source' | 'target', concept: string, sense: Sense): boolean {
  const [here, there] = side === 'source' ? [sense.source, sense.target] : [sense.target, sense.source];
  return here(concept) > 0 && there(concept) === 0 && sense.loose < 0.2;
}

function named(concept: string): string {
  return concept.replaceAll('-', ' ');
}
