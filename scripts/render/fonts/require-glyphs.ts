import type { Node, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { CpniError } from '../../cpni-error.js';
import { nameOf, type Source } from '../source.js';
import { undrawable } from './choose.js';

/** Blocks that hold words and no other block. */
const HOLDS_WORDS = new Set(['paragraph', 'heading', 'tableCell', 'code']);

/** Letters of a block that are enough to find it by, and faults told at once. */
const OPENING = 40;
const TOLD = 5;

/**
 * Sees to it that every character of a document has a glyph in the fonts of its language.
 * @throws {CpniError} naming the characters and where they stand
 */
export function requireGlyphs(source: Source): void {
  const { locale, carrier } = source;
  const faults: string[] = [];
  const told = new Set<string>();
  const check = (text: string, place: (text: string) => string) => {
    for (const character of undrawable(text, locale)) {
      if (told.has(character)) continue;
      told.add(character);
      faults.push(`${describe(character)} ${place(text)}`);
    }
  };
  check(source.title, () => 'in the title');
  check(source.summary ?? '', () => 'in the summary');
  check(`${carrier.name} ${carrier.legalName}`, () => 'in the company’s name');
  for (const { text, line } of blocksOf(source.tree)) {
    check(text, () => `in the block “${opening(text)}”${line === undefined ? '' : ` (line ${line})`}`);
  }
  if (faults.length === 0) return;
  const rest = faults.length - TOLD;
  throw new CpniError(
    `No font for ${locale} has ${faults.slice(0, TOLD).join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`,
    {
      path: nameOf(source),
      hint: 'Nothing was published: readers would see an empty box. Write it with other characters (emoji, private-use and rare ones have none), and words of another script in a document of that language.',
    },
  );
}

function blocksOf(tree: Root): { text: string; line?: number }[] {
  const blocks: { text: string; line?: number }[] = [];
  visit(tree, (node: Node) => {
    if (!HOLDS_WORDS.has(node.type)) return;
    const line = node.position?.start.line;
    blocks.push({ text: textOf(node, { includeImageAlt: false }), ...(line !== undefined && { line }) });
  });
  return blocks;
}

/** The character and its code: a box in a terminal tells nothing. */
function describe(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const isShown = /^[^\p{C}\p{M}]$/u.test(character);
  return isShown ? `“${character}” (U+${code})` : `U+${code}`;
}

function opening(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  const letters = [...words];
  return letters.length <= OPENING ? words : `${letters.slice(0, OPENING).join('').trimEnd()}…`;
}
