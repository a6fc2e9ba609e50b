import type { Nodes, Parents, Root } from 'mdast';
import { CpniError } from '../../cpni-error.js';
import { parseMdx } from '../../document/parse-mdx.js';
import type { Unit } from '../units/model.js';
import { requireUnits } from './splice.js';

/** Which unit of a translation each unit of the source has: indexes of both. */
export type Slots = ReadonlyMap<number, number>;

/**
 * Puts blocks that a translation lacks into it as the source writes them, after the block that they follow there.
 *
 * @param wanted indexes of the source's units that are to have a place
 * @returns the text and the place of each unit in it; units that stand in a block which is there get none
 * @throws CpniError where no neighbour of a block is in the translation
 */
export function insertBlocks(
  source: { text: string; units: readonly Unit[] },
  target: { text: string; slots: Slots; path: string },
  wanted: ReadonlySet<number>,
): { text: string; slots: Map<number, number> } {
  let { text } = target;
  let slots = new Map(target.slots);
  const tree = parseMdx(source.text);
  for (const block of missingBlocks(tree, source.units, slots, wanted)) {
    const place = headPlace(block, source, text, slots) ?? blockPlace(block, source.units, text, slots);
    if (!place) {
      const line = block.node.position?.start.line ?? 1;
      throw new CpniError(`No place was found for what stands on line ${line} of the source.`, {
        path: target.path,
        hint: 'Copy the block from the source by hand, and import again.',
      });
    }
    const raw = 'raw' in place ? place.raw : source.text.slice(...stretchOf(block.node));
    const put = place.before + raw + place.after;
    slots = moved(slots, text, place.at, block.units);
    text = text.slice(0, place.at) + put + text.slice(place.at);
  }
  return { text, slots };
}

interface Block {
  node: Nodes;
  parents: Parents[];
  units: number[];
}

interface BlockPlace {
  at: number;
  before: string;
  after: string;
}

/** The largest blocks of which all is lacking. */
function missingBlocks(
  tree: Root,
  units: readonly Unit[],
  slots: Slots,
  wanted: ReadonlySet<number>,
): Block[] {
  const blocks: Block[] = [];
  const visit = (node: Nodes, parents: Parents[]): void => {
    const inside = unitsIn(node, units);
    if (inside.length === 0) return;
    if (node.type === 'yaml') {
      for (const index of inside) {
        if (wanted.has(index) && !slots.has(index)) blocks.push({ node, parents, units: [index] });
      }
    } else if (node.type !== 'root' && inside.every((index) => wanted.has(index) && !slots.has(index))) {
      blocks.push({ node, parents, units: inside });
    } else if ('children' in node && !isPhrasing(node)) {
      for (const child of node.children) visit(child, [...parents, node]);
    }
  };
  visit(tree, []);
  return blocks;
}

/** Words cannot be put into a paragraph that is there. */
function isPhrasing({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell';
}

/** A line of the frontmatter goes below one that is there. */
function headPlace(
  { node, units: [index] }: Block,
  { units }: { units: readonly Unit[] },
  text: string,
  slots: Slots,
): (BlockPlace & { raw: string }) | undefined {
  const unit = units[index ?? -1];
  if (node.type !== 'yaml' || unit?.notation.form !== 'yaml' || index === undefined) return undefined;
  const there = requireUnits(text);
  const counterpart = (at: number) =>
    units[at]?.notation.form === 'yaml' ? there[slots.get(at) ?? -1] : undefined;
  const { key } = unit.notation;
  for (let at = index - 1; at >= 0; at--) {
    const above = counterpart(at);
    if (above) return { at: above.end, before: `\n${key}: `, after: '', raw: 'x' };
  }
  const below = units.map((_, at) => counterpart(at)).find((each) => each !== undefined);
  if (!below) return undefined;
  const line = text.lastIndexOf('\n', below.start - 1) + 1;
  return { at: line, before: `${key}: `, after: '\n', raw: 'x' };
}

function blockPlace(
  { node, parents }: Block,
  units: readonly Unit[],
  text: string,
  slots: Slots,
): BlockPlace | undefined {
  const parent = parents.at(-1);
  if (!parent) return undefined;
  const siblings = parent.children as Nodes[];
  const at = siblings.indexOf(node);
  const tree = parseMdx(text);
  const there = requireUnits(text);
  const counterpart = (sibling: Nodes, isLast: boolean) => {
    const found = unitsIn(sibling, units)
      .map((index) => there[slots.get(index) ?? -1])
      .filter((unit) => unit !== undefined);
    const unit = isLast ? found.at(-1) : found[0];
    return unit && nodeAround(tree, unit, sibling);
  };
  for (let index = at - 1; index >= 0; index--) {
    const found = counterpart(siblings[index] as Nodes, true);
    if (!found) continue;
    const after = passOver(found, siblings.slice(index + 1, at));
    return { at: endOf(after, text), before: separator(node, parent, text, after), after: '' };
  }
  for (const sibling of siblings.slice(at + 1)) {
    const found = counterpart(sibling, false);
    if (!found) continue;
    const [start] = stretchOf(found.node);
    return { at: start, before: '', after: separator(node, parent, text, found.node) };
  }
  return undefined;
}

/** Blocks without words, as a list of choices, stay before what follows them. */
function passOver(found: { node: Nodes; parent: Parents }, between: Nodes[]): Nodes {
  let { node } = found;
  for (const sibling of between) {
    const next = (found.parent.children as Nodes[])[(found.parent.children as Nodes[]).indexOf(node) + 1];
    if (next && isSameSort(next, sibling)) node = next;
  }
  return node;
}

/** The largest block of the sibling's sort around a unit. */
function nodeAround(tree: Root, unit: Unit, sibling: Nodes): { node: Nodes; parent: Parents } | undefined {
  let parent: Parents = tree;
  for (;;) {
    const node = (parent.children as Nodes[]).find((child) => {
      const [start, end] = stretchOf(child);
      return start <= unit.start && unit.end <= end;
    });
    if (!node) return undefined;
    if (isSameSort(node, sibling)) return { node, parent };
    if (!('children' in node)) return undefined;
    parent = node as Parents;
  }
}

function isSameSort(a: Nodes, b: Nodes): boolean {
  return a.type === b.type && (!('name' in a) || !('name' in b) || a.name === b.name);
}

function separator(node: Nodes, parent: Parents, text: string, neighbour: Nodes): string {
  const [start] = stretchOf(neighbour);
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const prefix = before.replace(/[^\s>]/g, ' ');
  const isTight = node.type === 'tableRow' || (parent.type === 'list' && !parent.spread);
  return isTight ? `\n${prefix}` : `\n${prefix.trimEnd()}\n${prefix}`;
}

/** Below the first row of a table stands a line of dashes. */
function endOf(node: Nodes, text: string): number {
  const [, end] = stretchOf(node);
  const isHead =
    node.type === 'tableRow' && /^[^\n]*\n[\s>]*\|?\s*:?-+:?\s*(?:\||\n|$)/.test(text.slice(end));
  if (!isHead) return end;
  const dashes = text.indexOf('\n', end) + 1;
  const next = text.indexOf('\n', dashes);
  return next < 0 ? text.length : next;
}

function stretchOf({ position }: Nodes): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

function unitsIn(node: Nodes, units: readonly Unit[]): number[] {
  const [start, end] = stretchOf(node);
  return units.flatMap((unit, index) => (start <= unit.start && unit.end <= end ? [index] : []));
}

/** Units behind what is put in move on; what is put in has its units where it stands. */
function moved(slots: Slots, text: string, at: number, put: number[]): Map<number, number> {
  const first = requireUnits(text).filter(({ start }) => start < at).length;
  const later = [...slots].map(([a, b]): [number, number] => [a, b >= first ? b + put.length : b]);
  return new Map([...later, ...put.map((index, offset): [number, number] => [index, first + offset])]);
}
