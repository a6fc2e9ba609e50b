/**
 * Require words to be seen in the order in which they were written.
 *
 * Who reads with the eyes and who has a page read aloud get the same notice: what is written first stands above, or
 * before it on the line.
 *
 * @why  47 CFR 64.2008(c)(4), 64.5108(c)(4): comprehensible. A consequence set before the choice it follows from, by
 *       a style sheet, is another notice.
 * @fix  Take out what moves blocks about (`order`, `float`, `position`), or write them in the order wanted.
 * @checks U-2008-c4a EE-5108-c4
 */

import { blocksOf, type ShownBlock } from './legible/blocks.js';
import { directionOf } from './legible/direction.js';
import type { LegibleFault } from './legible/fault.js';
import type { ShownArtefact } from './legible/model.js';
import { quoted } from './quoted.js';

/** Share of a line's height by which boxes of neighbours may overlap. */
const TOLERANCE = 0.5;

interface Box {
  page: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  slack: number;
}

export function legibleOrder(artefact: ShownArtefact): LegibleFault[] {
  const isRightToLeft = directionOf(artefact.locale) === 'rtl';
  const blocks = blocksOf(artefact).map((block) => ({ block, box: boxOf(block) }));
  const faults: LegibleFault[] = [];
  blocks.forEach(({ block, box }, index) => {
    const late = blocks.slice(0, index).find((earlier) => isBefore(box, earlier.box, isRightToLeft));
    if (!late || faults.length > 0) return;
    const [at] = block.texts;
    faults.push({
      at,
      reason: `“${quoted(at.text)}” is seen before “${quoted(late.block.texts[0].text)}”, after which it was written.`,
      expected: 'Blocks shown in the order in which they are written.',
      cause: 'order',
    });
  });
  return faults;
}

/** Whether one box is met by the eye before another that should come first. */
function isBefore(one: Box, other: Box, isRightToLeft: boolean): boolean {
  if (one.page !== other.page) return one.page < other.page;
  const slack = Math.min(one.slack, other.slack);
  const isAbove = one.bottom <= other.top + slack;
  const isBelow = one.top >= other.bottom - slack;
  const isAhead = isRightToLeft ? one.left >= other.right - slack : one.right <= other.left + slack;
  const isBehind = isRightToLeft ? one.right <= other.left + slack : one.left >= other.right - slack;
  // A column that stands after another begins above the foot of that.
  return (isAbove && !isBehind) || (isAhead && !isBelow);
}

/** Of the first page that a block stands on. */
function boxOf({ texts }: ShownBlock): Box {
  const page = Math.min(...texts.map(({ box }) => box.page));
  const boxes = texts.map(({ box }) => box).filter((box) => box.page === page);
  return {
    page,
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ left, width }) => left + width)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ top, height }) => top + height)),
    slack: Math.min(...boxes.map(({ height }) => height)) * TOLERANCE,
  };
}
