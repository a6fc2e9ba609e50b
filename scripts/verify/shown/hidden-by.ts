import { contrast } from '../../../rules/legible/contrast.js';
import type { HiddenBy } from '../../../rules/legible/model.js';
import { opacityOf, type Painted } from './painted.js';
import { type Rect, shareCovered } from './rect.js';
import { type SnapshotNode, selfAndAncestors } from './snapshot.js';

/** Share of some words that must show for them to be read. */
const SHOWN = 0.6;

/** Of a pixel: what is smaller is not there. */
const LEAST_SIDE = 1;

/** Contrast below which nobody sees that there are words. */
const LEAST_CONTRAST = 1.15;

const LEAST_OPACITY = 0.1;

export interface Shown {
  text: SnapshotNode;
  rect: Rect;
  clip: Rect;
  painted: Painted;
  /** Of the type as shown, in pixels. */
  size: number;
  window: { width: number };
}

/** What hides words, if anything does. */
export function hiddenBy({ text, rect, clip, painted, size, window }: Shown): HiddenBy | undefined {
  const { layout } = text;
  if (!layout) return 'not-drawn';
  if (layout.style.visibility !== 'visible' || opacityOf(text) < LEAST_OPACITY) return 'invisible';
  if (size < LEAST_SIDE || rect.right - rect.left < LEAST_SIDE || rect.bottom - rect.top < LEAST_SIDE)
    return 'no-size';
  if (shareCovered(rect, clip) < SHOWN) return 'clipped';
  const page = { left: 0, right: window.width, top: 0, bottom: Number.MAX_SAFE_INTEGER };
  if (shareCovered(rect, page) < SHOWN && !isScrolled(text)) return 'outside';
  if (painted.isCovered) return 'covered';
  if (!painted.overPicture && contrast(painted.colour, painted.ground) < LEAST_CONTRAST) return 'ground';
  return undefined;
}

/** Whether words stand in a box of their own that scrolls sideways, as a wide table may. */
function isScrolled(text: SnapshotNode): boolean {
  for (const { name, layout } of selfAndAncestors(text)) {
    if (!layout || name === 'html' || name === 'body' || name === '#text') continue;
    if (/auto|scroll/.test(layout.style['overflow-x'])) return true;
  }
  return false;
}
