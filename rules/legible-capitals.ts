/**
 * Refuse a style that shows whole phrases in capitals.
 *
 * Words that their author typed in capitals are told by `plain-capitals`; this is about a style sheet that turns
 * others into capitals, small ones too.
 *
 * @why  47 CFR 64.2008(c)(4)–(5), 64.5108(c)(4)–(5): comprehensible and legible. Capitals are slow to read, and shout.
 * @fix  Take `text-transform` or `font-variant` out of the style; make the words bold if they matter.
 * @checks U-2008-c4a U-2008-c5 EE-5108-c4 EE-5108-c5
 */

import { blocksOf } from './legible/blocks.js';
import type { LegibleFault } from './legible/fault.js';
import { loadLimits } from './legible/limits.js';
import type { ShownArtefact } from './legible/model.js';
import { quoted } from './quoted.js';

export function legibleCapitals(artefact: ShownArtefact): LegibleFault[] {
  const { fewestWords, fewestLetters } = loadLimits().capitals;
  return blocksOf(artefact).flatMap(({ texts, tag }) => {
    const shouted = texts.filter(({ isCapitalised }) => isCapitalised);
    const words = shouted.map(({ text }) => text).join(' ');
    const isLong =
      (words.match(/[\p{L}\p{M}]+/gu) ?? []).length >= fewestWords &&
      (words.match(/\p{L}/gu) ?? []).length >= fewestLetters;
    if (!isLong) return [];
    return [
      {
        at: shouted[0],
        reason: `The style shows “${quoted(words)}” in capitals.`,
        expected: 'The words as they were typed; bold type for what matters.',
        cause: tag,
      },
    ];
  });
}
