import { EVERYWHERE, intersection, type Rect } from './rect.js';
import type { SnapshotNode } from './snapshot.js';

const CUTS = new Set(['hidden', 'clip']);

/** The part of a page where a node can show: what it stands in may cut it off. */
export function clipOf(node: SnapshotNode, known: Map<SnapshotNode, Rect> = new Map()): Rect {
  const found = known.get(node);
  if (found) return found;
  let clip = EVERYWHERE;
  // What is positioned leaves the boxes between it and what it is positioned in.
  let leaves: 'none' | 'to-positioned' | 'to-window' = 'none';
  // A text is told to have the style of what it stands in.
  if (node.name !== '#text') {
    leaves = leavesOf(node);
    clip = clipPath(node);
  }
  for (let at = node.parent; at; at = at.parent) {
    const { layout } = at;
    if (!layout) continue;
    const { position, transform } = layout.style;
    const isContaining = position !== 'static' || transform !== 'none';
    if (leaves === 'to-positioned' && isContaining) leaves = 'none';
    if (leaves === 'to-window' && transform !== 'none') leaves = 'none';
    if (leaves === 'none') clip = intersection(clip, overflowClip(at));
    clip = intersection(clip, clipPath(at));
    if (leaves === 'none') leaves = leavesOf(at);
  }
  known.set(node, clip);
  return clip;
}

function leavesOf({ layout }: SnapshotNode): 'none' | 'to-positioned' | 'to-window' {
  const position = layout?.style.position;
  if (position === 'fixed') return 'to-window';
  return position === 'absolute' ? 'to-positioned' : 'none';
}

/** Boxes that hide what runs over; what can be scrolled to is not hidden. */
function overflowClip({ name, layout }: SnapshotNode): Rect {
  // The window scrolls for these two.
  if (!layout || name === '#document' || name === 'html' || name === 'body') return EVERYWHERE;
  const { rect, style } = layout;
  if (style.display === 'inline') return EVERYWHERE;
  const across = CUTS.has(style['overflow-x']);
  const down = CUTS.has(style['overflow-y']);
  return {
    left: across ? rect.left : EVERYWHERE.left,
    right: across ? rect.right : EVERYWHERE.right,
    top: down ? rect.top : EVERYWHERE.top,
    bottom: down ? rect.bottom : EVERYWHERE.bottom,
  };
}

/** `clip-path` and `clip`, where they cut along straight lines or cut all. */
function clipPath({ layout }: SnapshotNode): Rect {
  if (!layout) return EVERYWHERE;
  const { rect, style } = layout;
  const path = style['clip-path'];
  const inset = /^inset\((.*?)(?: round .*)?\)/.exec(path)?.[1];
  if (inset !== undefined) return insetOf(rect, inset);
  if (/^(?:circle|ellipse)\(0(?:px|%)?[ )]/.test(path)) return { ...rect, right: rect.left };
  const sides = /^rect\((.*)\)/.exec(style.clip)?.[1];
  if (sides === undefined || !['absolute', 'fixed'].includes(style.position)) return EVERYWHERE;
  const [top, right, bottom, left] = sides
    .split(/,\s*|\s+/)
    .map((side) => (side === 'auto' ? undefined : Number.parseFloat(side)));
  return {
    left: rect.left + (left ?? 0),
    top: rect.top + (top ?? 0),
    right: right === undefined ? rect.right : rect.left + right,
    bottom: bottom === undefined ? rect.bottom : rect.top + bottom,
  };
}

function insetOf(rect: Rect, inset: string): Rect {
  const given = inset.trim().split(/\s+/);
  const side = (index: number): string => given[index] ?? given[index - 2] ?? given[0] ?? '0';
  const length = (text: string, whole: number) =>
    text.endsWith('%') ? (Number.parseFloat(text) / 100) * whole : Number.parseFloat(text);
  const [height, width] = [rect.bottom - rect.top, rect.right - rect.left];
  return {
    top: rect.top + length(side(0), height),
    right: rect.right - length(side(1), width),
    bottom: rect.bottom - length(side(2), height),
    left: rect.left + length(side(3), width),
  };
}
