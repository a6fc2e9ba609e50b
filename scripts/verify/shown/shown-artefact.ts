import type { ShownArtefact, ShownText, UnseenText } from '../../../rules/legible/model.js';
import type { PlacedWord } from '../placed-words.js';
import { requireSameWords } from '../same-words.js';
import { splitWords } from '../words.js';
import { hiddenBy } from './hidden-by.js';
import { generatedText, textsOf } from './notice-nodes.js';
import { PaintedPage } from './painted.js';
import { type SnapshotNode, selfAndAncestors, type TextPiece } from './snapshot.js';
import { isButton, isCapitalised, isFootnote, lineHeightOf, sizeOf } from './type.js';
import type { WindowView } from './window-views.js';

export interface ShownDocument
  extends Pick<ShownArtefact, 'path' | 'medium' | 'locale' | 'asked' | 'document'> {
  /** The document's words, as `placedWords` gives them. */
  words: readonly PlacedWord[];
}

/**
 * Measures a page or an e-mail as a window shows it.
 * @throws {CpniError} when the window holds other words than the document
 */
export function shownArtefact(
  { words, ...document }: ShownDocument,
  nodes: readonly SnapshotNode[],
  window: WindowView,
): ShownArtefact {
  const found = textsOf(nodes);
  requireSameWords({
    artefact: `${document.path} (${window.name})`,
    expected: words.map(({ word }) => word),
    found: found.words,
  });
  const page = new PaintedPage(nodes, window.scheme);
  const blocks = new Map<SnapshotNode | undefined, number>();
  const texts: ShownText[] = [];
  const unseen: UnseenText[] = [];
  const repeated = found.texts
    .filter(({ isGenerated }) => isGenerated)
    .map(({ node }) => generatedText(node));
  for (const { node, part, word } of found.texts) {
    const block = blockOf(node);
    if (!blocks.has(block)) blocks.set(block, blocks.size);
    const placed = words[word];
    const common = {
      part,
      ...(placed?.place && { source: placed.place }),
      ...(placed?.choice && { choice: placed.choice }),
      block: block?.name ?? 'body',
      blockIndex: blocks.get(block) ?? 0,
    };
    const hide = (said: string, by: UnseenText['by']) => {
      const { choice: _, part: __, ...known } = common;
      if (part === 'notice' && !isRepeated(said, node, repeated)) unseen.push({ text: said, ...known, by });
    };
    const pieces = (node.layout?.pieces ?? []).filter((piece) => saysWords(piece.text));
    if (pieces.length === 0 && saysWords(node.value)) hide(node.value.trim(), 'not-drawn');
    for (const piece of pieces) {
      const size = sizeOf(node);
      const painted = page.at(node, piece.rect);
      const by = hiddenBy({
        text: node,
        rect: piece.rect,
        clip: page.clipOf(node),
        painted,
        size,
        window,
      });
      if (by) hide(piece.text.trim(), by);
      else texts.push(shownText({ ...common, ...painted, size, piece, node }));
    }
  }
  return {
    ...document,
    unit: 'px',
    view: window.name,
    width: window.width,
    height: window.height,
    texts,
    unseen,
  };
}

type Parts = Omit<ShownText, 'text' | 'weight' | 'lineHeight' | 'box'> & {
  piece: TextPiece;
  node: SnapshotNode;
  isCovered: boolean;
};

function shownText({ piece, node, isCovered: _, ...common }: Parts): ShownText {
  const { left, top, right, bottom } = piece.rect;
  const link = linkOf(node);
  return {
    text: piece.text.trim(),
    ...common,
    ...(link !== undefined && { link }),
    ...(isButton(node) && { isButton: true }),
    ...(isFootnote(node) && { isFootnote: true }),
    ...(isCapitalised(node, piece.text) && { isCapitalised: true }),
    weight: Number(node.layout?.style['font-weight'] ?? 400),
    lineHeight: lineHeightOf(node, common.size),
    box: { page: 0, left, top, width: right - left, height: bottom - top },
  };
}

/** Spaces and marks of direction are drawn, and say nothing. */
function saysWords(text: string): boolean {
  return splitWords(text).length > 0;
}

/** What words stand in that is no part of a line. */
function blockOf(node: SnapshotNode): SnapshotNode | undefined {
  for (const at of selfAndAncestors(node)) {
    if (at.name.startsWith('#') || at.name.startsWith('::')) continue;
    const display = at.layout?.style.display ?? 'block';
    if (!display.startsWith('inline') && display !== 'contents') return at;
  }
  return undefined;
}

function linkOf(node: SnapshotNode): string | undefined {
  for (const { name, attributes } of selfAndAncestors(node)) if (name === 'a') return attributes.get('href');
  return undefined;
}

/** A table that is too wide for a phone shows its columns' heads in its cells instead. */
function isRepeated(said: string, node: SnapshotNode, repeated: string[]): boolean {
  const isHead = [...selfAndAncestors(node)].some(({ name }) => name === 'thead');
  return isHead && repeated.some((text) => text.includes(said));
}
