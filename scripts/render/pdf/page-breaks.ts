import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { textOf } from '../../../site/text-of.js';

/** Lines that the end of a document brings along, so that no page holds a signature alone. */
const CLOSING_LINES = 5;
/** Lines that a signature brings along at the least: a heading over it is not enough. */
const SIGNED_LINES = 3;
/** A heading with its white space. */
const HEADING_LINES = 2;

interface Setting {
  /** Characters a line. */
  lineLength: number;
  /** Lines that a paragraph leaves at a page's end and takes to the next, at the least. */
  leastLines: number;
  /** Lines of a list that is not divided between two pages. */
  wholeList: number;
}

/**
 * Marks what a page's end must not divide: what introduces something from what follows it, the end of a document
 * from the words before it, a signature from what is signed, and paragraphs and lists too short to be split.
 * Chromium keeps enough lines at a page's end and then, of so short a paragraph, takes a single line to the next.
 */
export function guardPageBreaks(root: Root, { lineLength, leastLines, wholeList }: Setting): void {
  const lines = (node: Element) => linesOf(node, lineLength);
  visit(root, 'element', (node, index, parent) => {
    if (node.tagName === 'p' || node.tagName === 'li') {
      if (lines(node) < 2 * leastLines) mark(node, 'short');
    }
    if (node.tagName === 'ul' || node.tagName === 'ol') {
      if (lines(node) <= wholeList) mark(node, 'short');
      guardList(node, lines);
    }
    if (node.tagName !== 'p' || !parent || index === undefined) return;
    const next = parent.children.slice(index + 1).find((each) => each.type === 'element');
    const leads = next?.type === 'element' && /^(ul|ol|table)$/.test(next.tagName);
    if (leads || /[:：]$/.test(textOf(node).trim())) mark(node, 'introduces');
  });
  const blocks = root.children.filter((node): node is Element => node.type === 'element');
  keepClosing(blocks, lines);
  keepSignatures(blocks, lines);
}

/** A list that is divided leaves and takes more than one brief item. */
function guardList(list: Element, lines: (node: Element) => number): void {
  const items = list.children.filter((node): node is Element => node.type === 'element');
  const [first, last] = [items[0], items.at(-1)];
  const before = items.at(-2);
  if (first && items.length > 1 && lines(first) < 3) mark(first, 'introduces');
  if (last && before && lines(last) < 3) mark(before, 'introduces');
}

/** Keeps the last blocks with what is before them. */
function keepClosing(blocks: Element[], lines: (node: Element) => number): void {
  if (blocks.length > 0) keepWithBefore(blocks, blocks.length, CLOSING_LINES, lines);
}

/** Keeps a signature with the words that are signed. */
function keepSignatures(blocks: Element[], lines: (node: Element) => number): void {
  blocks.forEach((block, at) => {
    if (!classesOf(block).includes('signature')) return;
    const before = blocks[at - 1];
    if (before) mark(before, 'introduces');
    keepWithBefore(blocks, at, SIGNED_LINES, lines);
  });
}

/** Ties the blocks before `end` to one another, from the last up, until they fill some lines. */
function keepWithBefore(
  blocks: Element[],
  end: number,
  least: number,
  lines: (node: Element) => number,
): void {
  let filled = 0;
  for (let index = end - 1; index > 0; index--) {
    const block = blocks[index] as Element;
    filled += /^h[1-6]$/.test(block.tagName) ? HEADING_LINES : lines(block);
    if (filled >= least) return;
    mark(blocks[index - 1] as Element, 'introduces');
  }
}

/** How many lines a block takes: what its letters fill between the breaks that are written and its parts' ends. */
function linesOf(block: Element, lineLength: number): number {
  const letters = [0];
  visit(block, (node) => {
    if (node.type === 'element' && /^(br|p|li|tr)$/.test(node.tagName) && node !== block) letters.push(0);
    else if (node.type === 'text' && node.value.trim() !== '') {
      letters[letters.length - 1] = (letters.at(-1) ?? 0) + node.value.length;
    }
  });
  const lines = letters.reduce((sum, count) => sum + Math.ceil(count / lineLength), 0);
  return Math.max(1, lines);
}

function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

function mark(node: Element, name: string): void {
  if (!classesOf(node).includes(name)) node.properties.className = [...classesOf(node), name];
}
