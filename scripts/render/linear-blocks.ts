import type { Element, ElementContent, Root, RootContent } from 'hast';
import { linearise } from './linear.js';

/** A heading, paragraph or item of a list, as it is read in one line. */
export interface LinearBlock {
  kind: 'heading' | 'paragraph' | 'item';
  /** Rank of a heading; how deep an item's list stands, from 1. */
  level: number;
  /** What stands before an item, `-` or `2.`; nothing where its label is words of its own. */
  marker?: string;
  /** The words, one string for each line that must stay a line of its own. */
  lines: string[];
  /** In a note to whoever works with the document. */
  isNote: boolean;
  /** The name of who says it, with its colon, where the words begin with one in heavy type: “**Specialist:** …”. */
  speaker?: string;
  /** The first item of its list. */
  opens: boolean;
}

const HEADING = /^h([1-6])$/;
const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer header main ol p pre section ul'.split(
    ' ',
  ),
);

/** Where a block stands. */
interface Place {
  level: number;
  isNote: boolean;
}

/** What a document says after its title, block by block: tables as lists, links with their addresses. */
export function linearBlocks(body: Root): LinearBlock[] {
  return blocksIn(linearise(body).children, { level: 0, isNote: false });
}

function blocksIn(nodes: readonly (RootContent | ElementContent)[], place: Place): LinearBlock[] {
  const blocks: LinearBlock[] = [];
  let run: (RootContent | ElementContent)[] = [];
  const end = () => {
    const lines = linesOf(run);
    if (lines.length > 0) {
      blocks.push({ kind: 'paragraph', ...place, lines, opens: false, ...speakerOf(run) });
    }
    run = [];
  };
  for (const node of nodes) {
    if (node.type !== 'element' || !isBlock(node.tagName)) run.push(node);
    else {
      end();
      blocks.push(...blocksOf(node, place));
    }
  }
  end();
  return blocks;
}

function isBlock(tagName: string): boolean {
  return BLOCKS.has(tagName) || HEADING.test(tagName) || tagName === 'hr';
}

function blocksOf(node: Element, place: Place): LinearBlock[] {
  const rank = HEADING.exec(node.tagName)?.[1];
  if (rank !== undefined) {
    const lines = [linesOf(node.children).join(' ')];
    return [{ kind: 'heading', ...place, level: Number(rank), lines, opens: false }];
  }
  if (node.tagName === 'ul' || node.tagName === 'ol') return itemsOf(node, place);
  const blocks = blocksIn(node.children, { ...place, isNote: place.isNote || node.tagName === 'aside' });
  // A definition begins with its term in heavy type, and nobody speaks.
  return hasClass(node, 'definition') ? blocks.map(({ speaker: _, ...block }) => block) : blocks;
}

function itemsOf(list: Element, place: Place): LinearBlock[] {
  const level = place.level + 1;
  let number = Number(list.properties.start ?? 1);
  return list.children.flatMap((item) => {
    if (item.type !== 'element') return [];
    const [first, ...rest] = blocksIn(item.children, { ...place, level });
    if (!first) return [];
    const marker = list.tagName === 'ol' ? `${number++}.` : hasClass(item, 'labelled') ? undefined : '-';
    const opens = item === list.children.find(({ type }) => type === 'element');
    return [
      { ...first, kind: 'item' as const, level, opens, ...(marker !== undefined && { marker }) },
      ...rest,
    ];
  });
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

function linesOf(nodes: readonly (RootContent | ElementContent)[]): string[] {
  return nodes
    .map(written)
    .join('')
    .split('\n')
    .map((line) => line.replace(/[ \t\r]+/g, ' ').trim())
    .filter((line) => line !== '');
}

function written(node: RootContent | ElementContent): string {
  if (node.type === 'text') return node.value.replace(/[\n\t\r]+/g, ' ');
  if (node.type !== 'element') return '';
  return node.tagName === 'br' ? '\n' : node.children.map(written).join('');
}

/** Words that begin as a line of a play does. */
function speakerOf(nodes: readonly (RootContent | ElementContent)[]): { speaker?: string } {
  const first = nodes.find((node) => node.type !== 'text' || node.value.trim() !== '');
  if (first?.type !== 'element' || first.tagName !== 'strong') return {};
  const [speaker = ''] = linesOf([first]);
  return /[:：]$/u.test(speaker) ? { speaker } : {};
}
