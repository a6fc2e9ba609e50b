/**
 * Require a notice to be readily apparent, and no to be as easy to see as yes.
 *
 * On a phone its words begin on the first screen; it stands in no footnote; it is neither smaller nor fainter than
 * what surrounds it; and the way to deny is not smaller, lighter or fainter than the way to grant, nor a mere link
 * beside a button, nor far from it.
 *
 * @why  47 CFR 64.2008(c)(4)–(5), 64.5108(c)(4)–(5): readily apparent to a customer, and not misleading. A refusal
 *       that has to be looked for is given less often than it is meant.
 * @fix  Shorten the title or summary that pushes the words down, and give both answers one style and one place.
 * @checks U-2008-c4a U-2008-c5 EE-5108-c4 EE-5108-c5
 */

import { unequalAnswers } from './legible/answers.js';
import { blocksOf, bodyTexts, commonSize, isHeading } from './legible/blocks.js';
import { contrast } from './legible/contrast.js';
import { type LegibleFault, told, toldRatio } from './legible/fault.js';
import { loadLimits } from './legible/limits.js';
import type { ShownArtefact, ShownText } from './legible/model.js';
import { isFaint } from './legible-contrast.js';
import { isSmallType } from './legible-type-size.js';
import { quoted } from './quoted.js';

/** Fewer characters than these surround nothing. */
const LEAST_SURROUNDINGS = 40;

export function legibleProminence(artefact: ShownArtefact): LegibleFault[] {
  const { asked } = artefact;
  if (asked && !loadLimits().prominence.kinds.some((kind) => kind === asked.kind)) return [];
  return [
    ...belowFirstScreen(artefact),
    ...inFootnote(artefact),
    ...subdued(artefact),
    ...unequalAnswers(artefact),
  ];
}

function belowFirstScreen(artefact: ShownArtefact): LegibleFault[] {
  const { medium, width, height } = artefact;
  if (medium === 'paper' || width > loadLimits().prominence.phone) return [];
  const [at] = blocksOf(artefact).find((block) => !isHeading(block))?.texts ?? [];
  if (!at || at.box.top + at.box.height <= height) return [];
  return [
    {
      at,
      reason: `On a phone the notice’s words begin ${told(Math.round(at.box.top))} px down, below the first screen of ${height} px: “${quoted(at.text)}”.`,
      expected: `A shorter summary or title: at least ${told(Math.ceil(at.box.top + at.box.height) - height)} px less may stand above the notice’s words.`,
      cause: 'below',
    },
  ];
}

function inFootnote(artefact: ShownArtefact): LegibleFault[] {
  const at = artefact.texts.find(({ part, isFootnote }) => part === 'notice' && isFootnote);
  if (!at) return [];
  return [
    {
      at,
      reason: `“${quoted(at.text)}” stands in a footnote or footer, where it is missed.`,
      expected: 'Words of the notice in its running text.',
      cause: 'footnote',
    },
  ];
}

/** Smaller or fainter than the frame; what is too small or too faint in itself is told as that. */
function subdued(artefact: ShownArtefact): LegibleFault[] {
  const { unit } = artefact;
  const frame = artefact.texts.filter(({ part }) => part === 'frame');
  const body = bodyTexts(artefact);
  const [at] = body;
  if (!at || frame.reduce((sum, { text }) => sum + text.length, 0) < LEAST_SURROUNDINGS) return [];
  const limits = loadLimits().prominence;
  const [own, other] = [commonSize(body), commonSize(frame)];
  const [ownContrast, otherContrast] = [commonContrast(body), commonContrast(frame)];
  const size = own < other * limits.size && !isSmallType(at, artefact);
  const faint = ownContrast < otherContrast * limits.contrast && !isFaint(at, unit);
  if (!size && !faint) return [];
  const how = [
    ...(size ? [`smaller (${told(own)} ${unit} to ${told(other)} ${unit})`] : []),
    ...(faint ? [`fainter (${toldRatio(ownContrast)} to ${toldRatio(otherContrast)})`] : []),
  ];
  return [
    {
      at,
      reason: `The notice is ${how.join(' and ')} than what surrounds it: “${quoted(at.text)}”.`,
      expected: 'The notice in type as large and as dark as anything around it.',
      cause: 'subdued',
    },
  ];
}

/** The contrast that most characters have. */
function commonContrast(texts: ShownText[]): number {
  const counts = new Map<number, number>();
  for (const { colour, ground, text } of texts) {
    const ratio = contrast(colour, ground);
    counts.set(ratio, (counts.get(ratio) ?? 0) + text.length);
  }
  return [...counts].reduce((one, other) => (other[1] > one[1] ? other : one), [0, 0])[0];
}
