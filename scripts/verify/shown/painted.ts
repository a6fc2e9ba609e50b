import { contrast } from '../../../rules/legible/contrast.js';
import type { Colour } from '../../../rules/legible/model.js';
import { clipOf } from './clips.js';
import { coloursIn, over, type Paint, readColour } from './css-colour.js';
import { intersection, type Rect, shareCovered } from './rect.js';
import { type SnapshotNode, selfAndAncestors } from './snapshot.js';
import { isAbove } from './stacking.js';

/** A box that paints something: a ground, a gradient, a picture. */
interface PaintedBox {
  node: SnapshotNode;
  rect: Rect;
  paintOrder: number;
  /** One of these; several for a gradient. */
  paints: Paint[];
  isPicture: boolean;
}

/** What words look like against all that is painted below and above them. */
export interface Painted {
  colour: Colour;
  ground: Colour;
  overPicture: boolean;
  /** Something that lets nothing through is painted above them. */
  isCovered: boolean;
}

/** Share of some words that a box must lie over to be their ground, or their cover. */
const COVERS = 0.5;

/** Above words it lets nothing through that can be read. */
const OPAQUE = 0.9;

const PICTURES = new Set(['img', 'svg', 'video', 'canvas', 'iframe', 'object', 'embed']);

const WHITE: Colour = [255, 255, 255];
/** What Chromium paints behind a dark page that says nothing else. */
const DARK_CANVAS: Colour = [18, 18, 18];

/** Everything that a page paints beside its words, from the bottom up. */
export class PaintedPage {
  private readonly boxes: PaintedBox[];
  private readonly canvas: Colour;
  private readonly clips = new Map<SnapshotNode, Rect>();

  /** @param scheme that the window prefers */
  constructor(nodes: readonly SnapshotNode[], scheme: 'light' | 'dark') {
    this.boxes = nodes
      .flatMap((node) => this.boxOf(node))
      .sort((a, b) => a.paintOrder - b.paintOrder || a.node.index - b.node.index);
    const root = nodes.find(({ name }) => name === 'html')?.layout;
    const isDark = scheme === 'dark' && root?.style['color-scheme'].includes('dark') === true;
    this.canvas = nodes
      .filter(({ name }) => name === 'body' || name === 'html')
      .reduce<Colour>(
        (under, { layout }) => (layout ? over(readColour(layout.style['background-color']), under) : under),
        isDark ? DARK_CANVAS : WHITE,
      );
  }

  /** The part of the page where a node can show. */
  clipOf(node: SnapshotNode): Rect {
    return clipOf(node, this.clips);
  }

  /** What words of a text look like. */
  at(text: SnapshotNode, rect: Rect): Painted {
    const { layout } = text;
    let grounds: Colour[] = [this.canvas];
    let overPicture = false;
    const above: PaintedBox[] = [];
    for (const box of this.boxes) {
      if (shareCovered(rect, box.rect) < COVERS) continue;
      if (isAbove(box.node, text)) {
        above.push(box);
        continue;
      }
      if (box.paints.length > 0) grounds = grounds.flatMap((under) => blended(box.paints, under));
      if (box.isPicture) overPicture = true;
      else if (box.paints.every(({ alpha }) => alpha >= OPAQUE)) overPicture = false;
    }
    const ink = readColour(layout?.style['-webkit-text-fill-color'] || layout?.style.color || '');
    const alpha = ink.alpha * opacityOf(text);
    const seen = grounds.map((ground) => ({ ground, colour: over({ ...ink, alpha }, ground) }));
    const veils = above.flatMap(({ paints }) => paints.slice(0, 1));
    const [worst] = seen
      .map(({ ground, colour }) => ({ ground: veiled(ground, veils), colour: veiled(colour, veils) }))
      .sort((a, b) => contrast(a.colour, a.ground) - contrast(b.colour, b.ground));
    return {
      colour: rounded(worst?.colour ?? this.canvas),
      ground: rounded(worst?.ground ?? this.canvas),
      overPicture,
      isCovered: above.some(
        ({ isPicture, paints }) =>
          isPicture || (paints.length > 0 && paints.every((paint) => paint.alpha >= OPAQUE)),
      ),
    };
  }

  private boxOf(node: SnapshotNode): PaintedBox[] {
    const { layout, name } = node;
    if (!layout || name.startsWith('#') || layout.style.visibility !== 'visible') return [];
    const { style, paintOrder } = layout;
    const opacity = opacityOf(node);
    const image = style['background-image'];
    const isText = style['background-clip'] === 'text';
    const ground = readColour(style['background-color']);
    const stops = image.includes('gradient(') ? coloursIn(image) : [];
    const paints = (stops.length > 0 ? stops : [ground])
      .map(({ colour, alpha }) => ({ colour, alpha: alpha * opacity }))
      .filter(({ alpha }) => alpha > 0);
    const isPicture = opacity > 0 && (PICTURES.has(name) || image.includes('url('));
    if (isText || (paints.length === 0 && !isPicture)) return [];
    const rect = intersection(layout.rect, this.clipOf(node));
    return [{ node, rect, paintOrder, paints, isPicture }];
  }
}

/** How much of a node shows through the opacity of all that it stands in: 0 to 1. */
export function opacityOf(node: SnapshotNode): number {
  let opacity = 1;
  for (const { name, layout } of selfAndAncestors(node)) {
    // A text is told to have the style of what it stands in, and a document none.
    if (!layout || name.startsWith('#')) continue;
    opacity *= Number.parseFloat(layout.style.opacity);
    const filtered = /opacity\(([\d.]+)(%?)\)/.exec(layout.style.filter);
    if (filtered) opacity *= Number(filtered[1]) / (filtered[2] === '%' ? 100 : 1);
  }
  return opacity;
}

function blended(paints: Paint[], under: Colour): Colour[] {
  return paints.map((paint) => over(paint, under));
}

function veiled(colour: Colour, veils: Paint[]): Colour {
  return veils.reduce((under, veil) => over(veil, under), colour);
}

function rounded([red, green, blue]: Colour): Colour {
  return [Math.round(red), Math.round(green), Math.round(blue)];
}
