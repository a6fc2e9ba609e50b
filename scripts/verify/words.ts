import type { Nodes as Hast } from 'hast';
import type { Nodes as Mdast } from 'mdast';

/** Elements inside a line: no space stands around them but what is written. */
const INLINE = new Set(
  'a abbr b bdi cite code em i kbd mark q s small span strong sub sup time u wbr'.split(' '),
);

/** Blocks of a resolved tree that stand apart from what is around them. */
const PHRASING = new Set(['text', 'emphasis', 'strong', 'delete', 'link', 'inlineCode']);

/** Parts of a page that nobody reads. */
const UNREAD = new Set(['head', 'style', 'script', 'template']);

/** Splits text into words as they are compared: soft hyphens, zero-width characters and marks of direction are no words. */
export function splitWords(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '')
    .split(/[\s\u00A0]+/)
    .filter((word) => word !== '');
}

/** The words of a document's resolved tree, in reading order. */
export function wordsOfTree(tree: Mdast): string[] {
  return splitWords(
    treePieces(tree)
      .map(({ text }) => text)
      .join(''),
  );
}

/** Text of a resolved tree, or the space around a block, and the block that it belongs to. */
export interface TreePiece {
  text: string;
  block: Mdast;
}

/** All that a resolved tree says, in reading order, with space around its blocks. */
export function treePieces(node: Mdast, block: Mdast = node): TreePiece[] {
  if (node.type === 'yaml' || node.type === 'html') return [];
  if (node.type === 'break') return [{ text: ' ', block }];
  if ('value' in node) return [{ text: node.value, block }];
  if (!('children' in node)) return [];
  if (PHRASING.has(node.type) || isInline(node))
    return node.children.flatMap((child) => treePieces(child, block));
  const space = { text: ' ', block: node };
  return [space, ...node.children.flatMap((child) => treePieces(child, node)), space];
}

function isInline(node: Mdast): boolean {
  const { data } = node as { data?: { hName?: string } };
  return data?.hName !== undefined && INLINE.has(data.hName);
}

export interface HastWordsOptions {
  /** Whether a numbered list's numbers are read: paper has them as words. */
  numbers?: boolean;
}

/** The words that a page shows, in reading order. */
export function wordsOfHast(node: Hast, options: HastWordsOptions = {}): string[] {
  return splitWords(hastText(node, options));
}

function hastText(node: Hast, options: HastWordsOptions): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'root') return node.children.map((child) => hastText(child, options)).join('');
  if (node.type !== 'element' || UNREAD.has(node.tagName)) return '';
  if (node.tagName === 'br') return ' ';
  let number = Number(node.properties.start ?? 1);
  const inside = node.children
    .map((child) => {
      const text = hastText(child, options);
      const counts = options.numbers && node.tagName === 'ol' && child.type === 'element';
      return counts ? ` ${number++}. ${text}` : text;
    })
    .join('');
  return INLINE.has(node.tagName) ? inside : ` ${inside} `;
}
