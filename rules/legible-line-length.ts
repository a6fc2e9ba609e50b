/**
 * Require lines of 45 to 90 characters in running text, where there is room for them.
 *
 * Characters that fill a square, as in Chinese, count as two. Only lines that are full are counted, and a phone’s are
 * as long as they can be.
 *
 * @why  47 CFR 64.2008(c)(4)–(5), 64.5108(c)(4)–(5): comprehensible and legible. In a line that is too long the eye
 *       loses the way back; in one too short it never gets going.
 * @fix  Give the column of words the width of about 70 characters.
 * @checks U-2008-c4a U-2008-c5 EE-5108-c4 EE-5108-c5
 */

import { type LegibleFault, told } from './legible/fault.js';
import { loadLimits } from './legible/limits.js';
import { fullLines, type MeasuredLine } from './legible/line-lengths.js';
import type { ShownArtefact } from './legible/model.js';
import { isSmallType } from './legible-type-size.js';
import { quoted } from './quoted.js';

export function legibleLineLength(artefact: ShownArtefact): LegibleFault[] {
  const { fromWidth } = loadLimits().lineLength;
  if (artefact.medium !== 'paper' && artefact.width < fromWidth) return [];
  const passages = fullLines(artefact);
  const paragraphs = passages.filter(({ tag }) => tag === 'p');
  return [
    ...passages.flatMap(({ lines }) => tooLong(lines, artefact)),
    ...tooShort(paragraphs.flatMap(({ lines }) => lines)),
  ];
}

function tooLong(lines: MeasuredLine[], artefact: ShownArtefact): LegibleFault[] {
  const { most, cite } = loadLimits().lineLength;
  const [longest] = [...lines].sort((a, b) => b.length - a.length);
  // Type that is too small makes lines too long, and is told as that.
  if (!longest || longest.length <= most || isSmallType(longest.text, artefact)) return [];
  return [
    {
      at: longest.text,
      reason: `The line “${quoted(longest.words)}” has ${told(longest.length)} characters; ${most} are the most.`,
      expected: `A column of at most ${most} characters; about 70 are best.`,
      cause: 'long',
      cite,
    },
  ];
}

/** A column is too narrow when its lines are, and not when one paragraph is. */
function tooShort(lines: MeasuredLine[]): LegibleFault[] {
  const { least, leastLines, cite } = loadLimits().lineLength;
  if (lines.length < leastLines) return [];
  const middle = [...lines].sort((a, b) => a.length - b.length)[Math.floor(lines.length / 2)];
  if (!middle || middle.length >= least) return [];
  return [
    {
      at: lines[0]?.text,
      reason: `Full lines have ${told(middle.length)} characters, such as “${quoted(middle.words)}”; ${least} are the least.`,
      expected: `A column of at least ${least} characters; about 70 are best.`,
      cause: 'short',
      cite,
    },
  ];
}
