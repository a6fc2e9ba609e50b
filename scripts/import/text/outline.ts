import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Label } from './label.js';

/** A paragraph, heading or table before it is known what it belongs to. */
export interface Piece {
  /** Without the label. */
  node: RootContent;
  label?: Label;
  isBullet: boolean;
  indent: number;
}

interface Item {
  label?: Label;
  children: RootContent[];
}

/** Items of one list, so far as it is known. */
interface Level {
  items: Item[];
  indent: number;
  /** The last label of each way to write and count: lists go on after items that have none. */
  last: Map<string, number>;
}

/** Puts labelled paragraphs and bullets into lists within lists, by what their labels count and how far in they stand. */
export function outline(pieces: Piece[]): RootContent[] {
  const root: RootContent[] = [];
  const open: Level[] = [];
  for (const piece of pieces) {
    const top = open.at(-1);
    if (piece.node.type !== 'paragraph' || !(piece.label || piece.isBullet)) {
      const item = top?.items.at(-1);
      if (piece.node.type === 'paragraph' && top && item && piece.indent >= top.indent + 2)
        item.children.push(piece.node);
      else {
        open.length = 0;
        root.push(piece.node);
      }
      continue;
    }
    const depth = piece.label
      ? depthOfLabel(open, piece.label, piece.indent)
      : depthOfBullet(open, piece.indent);
    open.length = Math.min(open.length, depth + 1);
    let level = open[depth];
    if (!level) {
      level = { items: [], indent: piece.indent, last: new Map() };
      placeholder(open.at(-1)?.items.at(-1)?.children ?? root, level.items);
      open.push(level);
    }
    const item: Item = { children: [piece.node], ...(piece.label && { label: piece.label }) };
    level.items.push(item);
    for (const { count, value } of readings(piece.label, level))
      level.last.set(key(piece.label, count), value);
  }
  return withLists(root);
}

const waiting = new WeakMap<RootContent, Item[]>();

function placeholder(into: RootContent[], items: Item[]): void {
  const list: List = { type: 'list', children: [] };
  waiting.set(list, items);
  into.push(list);
}

/** The level that a label goes on with; a level deeper when it begins to count. */
function depthOfLabel(open: Level[], label: Label, indent: number): number {
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const { last } = open[depth] as Level;
    if (label.readings.some(({ count, value }) => last.get(key(label, count)) === value - 1)) return depth;
  }
  const isFirst = label.readings.some(({ value }) => value === 1);
  const same = open.findLastIndex(({ last }) =>
    label.readings.some(({ count, value }) => (last.get(key(label, count)) ?? Infinity) <= value),
  );
  if (!isFirst && same >= 0) return same;
  const bullets = open.findLastIndex((level) => level.last.size === 0 && level.indent >= indent);
  if (bullets >= 0 && !isFirst) return bullets;
  return open.length;
}

function depthOfBullet(open: Level[], indent: number): number {
  const top = open.at(-1);
  if (!top) return 0;
  const item = top.items.at(-1);
  const isLedTo = item?.label !== undefined && /:$/.test(endOf(item));
  if (indent > top.indent || (isLedTo && indent >= top.indent)) return open.length;
  const depth = open.findLastIndex((level) => level.indent <= indent);
  return Math.max(0, depth);
}

function endOf({ children }: Item): string {
  const last = children.at(-1);
  const words = last?.type === 'paragraph' ? last.children.at(-1) : undefined;
  return words?.type === 'text' ? words.value : '';
}

function key(label: Label | undefined, count: string): string {
  return `${label?.around} ${count}`;
}

/** Of `i` after `h` the letter counts, of `i` after nothing the Roman one as well. */
function readings(label: Label | undefined, level: Level): Label['readings'] {
  const all = label?.readings ?? [];
  const next = all.filter(({ count, value }) => level.last.get(key(label, count)) === value - 1);
  if (next.length > 0) return next;
  const first = all.filter(({ value }) => value === 1);
  return first.length > 0 ? first : all;
}

/** Puts the lists in their places, from the outermost inwards. */
function withLists(nodes: RootContent[]): RootContent[] {
  return nodes.flatMap((node) => {
    const items = waiting.get(node);
    return items ? listsOf(items) : [node];
  });
}

/** Markdown numbers lists by 1. 2. 3. and in no other way; any other label is said as words of its item. */
function listsOf(items: Item[]): List[] {
  const isRegular = items.every((item, index) => follows(items[index - 1], item));
  const lists: List[] = [];
  for (const item of items) {
    const number = isRegular ? numberOf(item) : undefined;
    const isOrdered = number !== undefined;
    const previous = lists.at(-1);
    const list: List =
      previous && previous.ordered === isOrdered
        ? previous
        : {
            type: 'list',
            spread: false,
            ordered: isOrdered,
            ...(isOrdered && { start: number }),
            children: [],
          };
    if (list !== previous) lists.push(list);
    list.children.push(listItem(item, isOrdered));
  }
  return lists;
}

function listItem({ label, children }: Item, isOrdered: boolean): ListItem {
  const [first, ...rest] = withLists(children);
  const nodes =
    label && !isOrdered && first?.type === 'paragraph' ? [labelled(first, label), ...rest] : [first, ...rest];
  const spread = nodes.filter((node) => node?.type === 'paragraph').length > 1;
  return { type: 'listItem', spread, children: nodes.filter(Boolean) as ListItem['children'] };
}

function labelled<T extends { children: PhrasingContent[] }>(node: T, { text }: Label): T {
  const [first, ...rest] = node.children;
  const words: PhrasingContent[] =
    first?.type === 'text'
      ? [{ type: 'text', value: `${text} ${first.value}` }, ...rest]
      : [{ type: 'text', value: `${text} ` }, ...node.children];
  return { ...node, children: words };
}

function follows(before: Item | undefined, item: Item): boolean {
  const [one, other] = [before && numberOf(before), numberOf(item)];
  return one === undefined || other === undefined || other === one + 1;
}

function numberOf({ label }: Item): number | undefined {
  if (label?.around !== '.') return undefined;
  return label.readings.find(({ count }) => count === 'digits')?.value;
}
