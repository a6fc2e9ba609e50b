/**
 * Require room between lines.
 *
 * Lines of running text stand one and a half type sizes apart on screens and one and a quarter on paper; those of
 * headings and cells do not touch.
 *
 * @why  47 CFR 64.2008(c)(5), 64.5108(c)(5): clearly legible. Where lines are packed, readers with low vision lose
 *       the one they are on.
 * @fix  Set a line height of 1.5 for words on a screen.
 * @checks U-2008-c5 EE-5108-c5
 */

import { blocksOf, isRunning, type ShownBlock } from './legible/blocks.js';
import { type LegibleFault, told } from './legible/fault.js';
import { loadLimits } from './legible/limits.js';
import type { ShownArtefact, ShownText } from './legible/model.js';
import { quoted } from './quoted.js';

/** Browsers round to fractions of a pixel. */
const TOLERANCE = 0.02;

export function legibleLineHeight(artefact: ShownArtefact): LegibleFault[] {
  return blocksOf(artefact).flatMap((block) => {
    // One line has none to be close to.
    if (block.lines.length < 2) return [];
    const of = isRunning(block) ? 'running' : 'other';
    const limit = loadLimits().lineHeights.find(
      (each) => each.of === of && each.media.includes(artefact.medium),
    );
    const at = tightest(block);
    if (!limit || at.lineHeight >= limit.least - TOLERANCE) return [];
    const height = Math.round(at.lineHeight * 100) / 100;
    return [
      {
        at,
        reason: `The lines of “${quoted(at.text)}” are ${height} type sizes apart; ${told(limit.least)} is the least.`,
        expected: `A line height of ${told(limit.least)} or more.`,
        cause: `${height} ${of}`,
        cite: limit.cite,
      },
    ];
  });
}

function tightest({ texts }: ShownBlock): ShownText {
  return texts.reduce((one, other) => (other.lineHeight < one.lineHeight ? other : one));
}
