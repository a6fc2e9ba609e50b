import type { ListItem, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Block, Span } from './recognise/index.js';

/** One answer that a reader can choose: a box, a button, a quoted label, a short item or cell. */
export interface ChoiceBox extends Span {
  label: string;
  /** Chosen beforehand. */
  isTicked: boolean;
}

/** `[x] Yes`, `☐ No`, `[Yes, sign me up]`, `“No thanks”`. */
const LABELS = [
  /(?<box>\[\s?[xX✓✔]?\s?\]|[☐□▢☑☒])\s*(?<label>[^[\]☐□▢☑☒]+)/gu,
  /\[(?<label>\p{L}[^[\]]{1,80})\]/gu,
  /[“"«](?<label>\p{L}[^”"»]{1,80})[”"»]/gu,
];
const TICKED = /[xX✓✔☑☒]/u;
const LONGEST_ITEM = 14;

/** The answers that a document offers, in reading order. Reads words only; nothing is a link or a form here. */
export function choiceBoxes(tree: Root, blocks: Block[]): ChoiceBox[] {
  const ticks = tickedItems(tree);
  return blocks.flatMap((block, index): ChoiceBox[] => {
    const labelled = LABELS.flatMap((label) => [...block.text.matchAll(label)]).map((found): ChoiceBox => {
      const { box = '', label = '' } = found.groups ?? {};
      const start = found.index + found[0].indexOf(label);
      const text = label.trim();
      return { block: index, start, end: start + text.length, label: text, isTicked: TICKED.test(box) };
    });
    if (labelled.length > 0) return labelled;
    const isShort = block.text.split(' ').length <= LONGEST_ITEM;
    if (!isShort || (block.role !== 'item' && block.role !== 'cell')) return [];
    const { text } = block;
    return [{ block: index, start: 0, end: text.length, label: text, isTicked: ticks.has(text) }];
  });
}

/** Words of list items whose box (`- [x]`) Markdown has read as ticked. */
function tickedItems(tree: Root): Set<string> {
  const ticked = new Set<string>();
  visit(tree, 'listItem', (item: ListItem) => {
    if (item.checked) ticked.add(textOf(item).replace(/\s+/g, ' ').trim());
  });
  return ticked;
}
