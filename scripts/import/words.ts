import type { Nodes } from 'mdast';
import { splitWords } from '../verify/words.js';
import type { Change } from './model.js';

/** Typographic ligatures that stand for plain letters. */
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];

/** Unicode NFC, with ligatures as letters and without soft hyphens and other invisible characters. */
export function plainCharacters(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uFB00-\uFB06]/g, (sign) => LIGATURES[sign.charCodeAt(0) - 0xfb00] ?? sign)
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '');
}

/** What counts as a word in an import: whatever stands between white space, in plain characters. */
export function wordsIn(text: string): string[] {
  return splitWords(plainCharacters(text));
}

const PHRASING = new Set(['text', 'emphasis', 'strong', 'delete', 'link', 'inlineCode']);

/** The words of a tree in reading order; the numbers of numbered lists are words, bullets are not. */
export function wordsOfDraft(tree: Nodes): string[] {
  return wordsIn(textOf(tree));
}

function textOf(node: Nodes): string {
  if (node.type === 'yaml' || node.type === 'html') return '';
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const isNumbered = node.type === 'list' && node.ordered === true;
  const start = isNumbered ? (node.start ?? 1) : 0;
  const inside = (node.children as Nodes[])
    .map((child, index) => (isNumbered ? ` ${start + index}. ${textOf(child)}` : textOf(child)))
    .join('');
  return PHRASING.has(node.type) ? inside : ` ${inside} `;
}

/** The words that a result must have: the input's, with what is listed as changed. */
export function expectedWords(words: string[], changes: Change[]): string[] {
  const expected: string[] = [];
  let at = 0;
  for (const change of [...changes].sort((a, b) => a.at - b.at)) {
    expected.push(...words.slice(at, change.at), ...change.give);
    at = change.at + change.take.length;
  }
  return [...expected, ...words.slice(at)];
}
