import type { Protocol } from 'puppeteer-core';
import { type Rect, rectOf } from './rect.js';

type Response = Protocol.DOMSnapshot.CaptureSnapshotResponse;

/** CSS properties that tell how words are shown. */
export const STYLES = [
  'color',
  '-webkit-text-fill-color',
  'background-color',
  'background-image',
  'background-clip',
  'border-top-style',
  'border-top-width',
  'border-left-style',
  'border-left-width',
  'clip',
  'clip-path',
  'color-scheme',
  'display',
  'filter',
  'font-size',
  'font-variant-caps',
  'font-weight',
  'line-height',
  'mask-image',
  'opacity',
  'overflow-x',
  'overflow-y',
  'position',
  'text-transform',
  'transform',
  'visibility',
  'z-index',
] as const;

export type Style = Record<(typeof STYLES)[number], string>;

/** Letters of one line that are drawn together. */
export interface TextPiece {
  /** As shown: spaces are folded, capitals are set. */
  text: string;
  rect: Rect;
}

/** How a node is laid out. */
export interface Layout {
  style: Style;
  rect: Rect;
  /** Width and height before any transformation. */
  untransformed?: { width: number; height: number };
  /** What is painted later has a greater number; nodes that are painted together have the same. */
  paintOrder: number;
  pieces: TextPiece[];
}

/** A node of a page as a browser holds it. */
export interface SnapshotNode {
  index: number;
  parent?: SnapshotNode;
  /** `p`, `#text`, `::before`, `#document`. */
  name: string;
  /** Of a text. */
  value: string;
  attributes: ReadonlyMap<string, string>;
  /** Absent for what is not drawn. */
  layout?: Layout;
}

/** Reads a page's nodes, in the order of the document. */
export function readSnapshot({ documents, strings }: Response): SnapshotNode[] {
  const [document] = documents;
  if (!document) return [];
  const said = (index: number | undefined) => strings[index ?? -1] ?? '';
  const { nodes, layout, textBoxes } = document;
  const pieces = new Map<number, TextPiece[]>();
  textBoxes.layoutIndex.forEach((at, index) => {
    const start = textBoxes.start[index] ?? 0;
    const text = said(layout.text[at]).slice(start, start + (textBoxes.length[index] ?? 0));
    const piece = { text, rect: rectOf(textBoxes.bounds[index] ?? []) };
    pieces.set(at, [...(pieces.get(at) ?? []), piece]);
  });
  const layouts = new Map<number, Layout>();
  layout.nodeIndex.forEach((node, index) => {
    // What a style sheet puts in has a box and, in it, a text; both are told of one node.
    const box = layouts.get(node);
    if (box) {
      box.pieces.push(...(pieces.get(index) ?? []));
      return;
    }
    const style = layout.styles[index] ?? [];
    const [, , width, height] = layout.offsetRects?.[index] ?? [];
    layouts.set(node, {
      style: Object.fromEntries(STYLES.map((name, column) => [name, said(style[column])])) as Style,
      rect: rectOf(layout.bounds[index] ?? []),
      ...(width !== undefined && height !== undefined && { untransformed: { width, height } }),
      paintOrder: layout.paintOrders?.[index] ?? 0,
      pieces: pieces.get(index) ?? [],
    });
  });
  const read: SnapshotNode[] = [];
  nodes.nodeName?.forEach((name, index) => {
    const parent = read[nodes.parentIndex?.[index] ?? -1];
    const drawn = layouts.get(index);
    read.push({
      index,
      name: said(name).toLowerCase(),
      value: said(nodes.nodeValue?.[index]),
      attributes: attributesOf(nodes.attributes?.[index] ?? [], said),
      ...(parent && { parent }),
      ...(drawn && { layout: drawn }),
    });
  });
  return read;
}

function attributesOf(pairs: number[], said: (index: number | undefined) => string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (let index = 0; index < pairs.length; index += 2)
    attributes.set(said(pairs[index]), said(pairs[index + 1]));
  return attributes;
}

/** A node and what it stands in, from the inside out. */
export function* selfAndAncestors(node: SnapshotNode): Generator<SnapshotNode> {
  for (let at: SnapshotNode | undefined = node; at; at = at.parent) yield at;
}
