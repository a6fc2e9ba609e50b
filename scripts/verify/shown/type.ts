import { readColour } from './css-colour.js';
import { type SnapshotNode, type Style, selfAndAncestors } from './snapshot.js';

/** Of a line without a height of its own, in type sizes: what most fonts ask for. */
const NORMAL = 1.2;

/** The size of type as shown, in pixels: a transformation may have made it larger or smaller. */
export function sizeOf(text: SnapshotNode): number {
  const size = Number.parseFloat(text.layout?.style['font-size'] ?? '0');
  return Math.round(size * scaleOf(text) * 100) / 100;
}

/** What transformations make of a box's height. */
function scaleOf(text: SnapshotNode): number {
  for (const { name, layout } of selfAndAncestors(text)) {
    if (name === '#text' || !layout?.untransformed || layout.style.display === 'inline') continue;
    const { height } = layout.untransformed;
    const shown = layout.rect.bottom - layout.rect.top;
    // Heights are told in whole pixels.
    if (height === 0 || Math.abs(shown - height) <= 1) return 1;
    return shown / height;
  }
  return 1;
}

/** From one line's foot to the next, in type sizes. */
export function lineHeightOf(text: SnapshotNode, size: number): number {
  const height = Number.parseFloat(text.layout?.style['line-height'] ?? '');
  const written = Number.parseFloat(text.layout?.style['font-size'] ?? '');
  return Number.isNaN(height) || size === 0 ? NORMAL : Math.round((height / written) * 1000) / 1000;
}

/** Whether words stand within a line in a box of its own. */
export function isButton(text: SnapshotNode): boolean {
  for (const { name, layout } of selfAndAncestors(text)) {
    if (name === '#text' || !layout) continue;
    const { style } = layout;
    if (!style.display.startsWith('inline') && name !== 'a' && name !== 'button') return false;
    if (isBoxed(style)) return true;
  }
  return false;
}

function isBoxed(style: Style): boolean {
  const hasSide = (side: 'top' | 'left') =>
    style[`border-${side}-style`] !== 'none' && Number.parseFloat(style[`border-${side}-width`]) > 0;
  return readColour(style['background-color']).alpha > 0.05 || (hasSide('top') && hasSide('left'));
}

/** Whether words stand where what matters less is put. */
export function isFootnote(text: SnapshotNode): boolean {
  for (const { name, attributes } of selfAndAncestors(text)) {
    if (name === 'footer' || name === 'small') return true;
    if (/footnote/.test(`${attributes.get('role') ?? ''} ${attributes.get('class') ?? ''}`)) return true;
  }
  return false;
}

/** Whether a style shows words in capitals, large or small. */
export function isCapitalised({ value, layout }: SnapshotNode, shown: string): boolean {
  const { 'text-transform': transform, 'font-variant-caps': caps } = layout?.style ?? {};
  if (caps !== undefined && /caps/.test(caps)) return true;
  return transform === 'uppercase' && shown.toLowerCase() !== shown && !value.includes(shown.trim());
}
