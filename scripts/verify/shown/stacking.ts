import { type SnapshotNode, selfAndAncestors } from './snapshot.js';

/**
 * Whether a box is painted after words. What has a negative `z-index` is told to come after what it stands in, and is
 * painted beneath it.
 */
export function isAbove(node: SnapshotNode, text: SnapshotNode): boolean {
  const around = new Set(selfAndAncestors(text));
  const isSunk = [...selfAndAncestors(node)].some((each) => !around.has(each) && isNegative(each));
  if (isSunk) return false;
  const over = new Set(selfAndAncestors(node));
  const sinks = [...selfAndAncestors(text)].some((each) => !over.has(each) && isNegative(each));
  // Words sink beneath what they stand in, down to what is painted as a whole.
  if (sinks) return !(around.has(node) && isPaintedWhole(node));
  return (node.layout?.paintOrder ?? 0) > (text.layout?.paintOrder ?? 0);
}

function isNegative({ name, layout }: SnapshotNode): boolean {
  if (!layout || name.startsWith('#')) return false;
  return layout.style.position !== 'static' && Number.parseFloat(layout.style['z-index']) < 0;
}

/** Whether a node is a stacking context (CSS 2.2, appendix E), as far as it matters to words within. */
function isPaintedWhole({ name, layout }: SnapshotNode): boolean {
  if (!layout || name === 'html' || name === 'body') return true;
  const { position, transform, opacity } = layout.style;
  const isLayer = position !== 'static' && layout.style['z-index'] !== 'auto';
  return isLayer || transform !== 'none' || Number.parseFloat(opacity) < 1;
}
