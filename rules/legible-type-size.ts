/**
 * Require type that is large enough, in every artefact as it is shown.
 *
 * Sizes are measured in the finished page, e-mail or PDF. No word of a notice is smaller than 10 points, running
 * text on a screen not smaller than 12, large print not smaller than 18, and none smaller than a state's law asks.
 *
 * @why  47 CFR 64.2008(c)(5), 64.5108(c)(5): a written notice must be in sufficiently large type. Small print is
 *       what the rule is about.
 * @fix  Take out the style that makes the words smaller, or set the size that the message names.
 * @checks U-2008-c5 EE-5108-c5 ST-AZ-2105 J-12PT
 */

import { blocksOf, isRunning } from './legible/blocks.js';
import { type LegibleFault, told } from './legible/fault.js';
import { inUnit, loadLimits, type TypeSizeLimit } from './legible/limits.js';
import type { ShownArtefact, ShownText } from './legible/model.js';
import { lawfulPrint } from './legible/smallest-print.js';
import { quoted } from './quoted.js';

/** Rounding of what is measured. */
const TOLERANCE = 0.05;

export function legibleTypeSize(artefact: ShownArtefact): LegibleFault[] {
  return blocksOf(artefact).flatMap((block) => {
    const limit = limitFor(artefact, isRunning(block));
    const smallest = block.texts.reduce((one, other) => (other.size < one.size ? other : one));
    return limit && isTooSmall(smallest, limit, artefact) ? [faultOf(smallest, limit, artefact)] : [];
  });
}

/** Whether words are smaller than the law or custom asks. */
export function isSmallType(text: ShownText, artefact: ShownArtefact): boolean {
  const limit = limitFor(artefact, isRunning({ tag: text.block.toLowerCase() }));
  return limit !== undefined && isTooSmall(text, limit, artefact);
}

function isTooSmall({ size }: ShownText, { points }: TypeSizeLimit, { unit }: ShownArtefact): boolean {
  // What could not be measured is not large enough.
  return !(size >= inUnit(points, unit) - TOLERANCE);
}

/** The largest size of all that are asked for. */
function limitFor({ medium, edition, asked }: ShownArtefact, running: boolean): TypeSizeLimit | undefined {
  const customs = loadLimits().typeSizes.filter(
    ({ of, media, editions }) =>
      media.includes(medium) &&
      (of === 'all' || running) &&
      (!editions || (edition !== undefined && editions.includes(edition))),
  );
  const law = asked && lawfulPrint(asked);
  const laws: TypeSizeLimit[] = law
    ? [{ ...law, id: law.cite, of: 'all', media: [medium], means: 'the law names this size' }]
    : [];
  return [...laws, ...customs].sort((a, b) => b.points - a.points)[0];
}

function faultOf(at: ShownText, limit: TypeSizeLimit, { unit }: ShownArtefact): LegibleFault {
  const least = `${told(Math.ceil(inUnit(limit.points, unit) * 10) / 10)} ${unit}`;
  return {
    at,
    reason: `“${quoted(at.text)}” is set in ${told(at.size)} ${unit}; ${least} is the least: ${limit.means}.`,
    expected: `Set it in ${least} or larger.`,
    cause: `${told(at.size)} ${limit.id}`,
    cite: limit.cite,
  };
}
