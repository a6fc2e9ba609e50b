import type { Heading, Root, Strong } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Block, Evidence } from './recognise/index.js';

/** Words are set to be seen: in a heading, in bold type, in capitals. */
export function isProminent(tree: Root, { text, block }: Evidence, blocks: Block[]): boolean {
  if (blocks[block]?.role === 'heading' || isShouted(text)) return true;
  let found = false;
  visit(tree, ['strong', 'heading'], (node) => {
    const words = textOf(node as Strong | Heading)
      .replace(/\s+/g, ' ')
      .trim();
    const isSame = words.length > 0 && (text.includes(words) || words.includes(text));
    found ||= isSame && words.split(' ').length >= LEAST_WORDS;
  });
  return found;
}

/** Words stand where they are missed: within brackets, or in a note below a star. */
export function isSubdued({ block, start, end }: Evidence, blocks: Block[]): boolean {
  const text = blocks[block]?.text ?? '';
  if (/^(?:[*†‡§¹²³]|\(\d\))\s?\p{L}/u.test(text)) return true;
  // The sentence may or may not hold the brackets themselves.
  const open = text.lastIndexOf('(', start + 1);
  return open >= 0 && text.indexOf(')', open) >= end - 2;
}

const LEAST_WORDS = 3;

function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return (
    letters.length >= 12 &&
    letters.filter((letter) => letter === letter.toUpperCase()).length > 0.8 * letters.length
  );
}
