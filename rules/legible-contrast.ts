/**
 * Require words that stand out from what is behind them, in every artefact as it is shown.
 *
 * The contrast ratio is 7:1, or 4.5:1 for type of 18 points, or 14 in bold. It is measured in the finished page or
 * e-mail, in light and dark, and in the PDF. A company’s own colour (`brand.color` in carrier.yaml) that cannot
 * reach it on its faint ground is told when the facts are checked, with the nearest colour that can, and stops a build.
 *
 * @why  47 CFR 64.2008(c)(5), 64.5108(c)(5): a written notice must be clearly legible. Pale grey on white is read by
 *       those with good eyes in good light.
 * @fix  Darken the words on a light ground, or lighten them on a dark one, until the message’s ratio is reached.
 * @checks U-2008-c5 EE-5108-c5
 */

import { blocksOf } from './legible/blocks.js';
import { contrast, toHex } from './legible/contrast.js';
import { type LegibleFault, toldRatio } from './legible/fault.js';
import { inUnit, loadLimits } from './legible/limits.js';
import type { ShownArtefact, ShownText } from './legible/model.js';
import { quoted } from './quoted.js';

/** Blending on screens rounds to whole numbers. */
const TOLERANCE = 0.02;

export function legibleContrast(artefact: ShownArtefact): LegibleFault[] {
  return blocksOf(artefact).flatMap(({ texts }) => {
    const faint = texts.filter((text) => isFaint(text, artefact.unit));
    const told = new Set<string>();
    return faint
      .map((text) => faultOf(text, artefact.unit))
      .filter(({ cause }) => !told.has(cause) && told.add(cause));
  });
}

/** Whether words have less contrast than their size needs. */
export function isFaint(text: ShownText, unit: ShownArtefact['unit']): boolean {
  // What could not be measured is not good enough.
  return !text.overPicture && !(contrastOf(text) >= leastFor(text, unit) - TOLERANCE);
}

export function contrastOf({ colour, ground }: ShownText): number {
  return contrast(colour, ground);
}

function leastFor({ size, weight }: ShownText, unit: ShownArtefact['unit']): number {
  const { least, ofLarge, large, largeBold, bold } = loadLimits().contrast;
  return size >= inUnit(weight >= bold ? largeBold : large, unit) ? ofLarge : least;
}

function faultOf(at: ShownText, unit: ShownArtefact['unit']): LegibleFault {
  const least = leastFor(at, unit);
  const colours = `${toHex(at.colour)} on ${toHex(at.ground)}`;
  return {
    at,
    reason: `“${quoted(at.text)}” is ${colours}, a contrast of ${toldRatio(contrastOf(at))}; ${least}:1 is the least.`,
    expected: `A colour of ${least}:1 or more against ${toHex(at.ground)}.`,
    cause: `${colours} ${least}`,
    cite: loadLimits().contrast.cite,
  };
}
