import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { JoinedTexts } from './joined-texts.js';
import { foldCapitals } from './latin-pattern.js';
import { recognitionOf } from './recognition.js';

/** Web and e-mail addresses: `https://…`, `name@example.com`, `optout.example.net/stop`. */
const ADDRESS =
  /\b(?:https?:\/\/|www\.)[^\s<>"”]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?<![\p{L}\p{N}])(?:[\p{Ll}\p{N}-]+\.)+(?:com|net|org|gov|edu|info|biz|coop|us|io|tv|example|invalid|test)(?![\p{L}\p{N}])(?:\/[^\s<>"”]*)?/gu;

export interface Prose {
  texts: string[];
  joined: JoinedTexts;
  /** In small letters. */
  folded: JoinedTexts;
}

const done = new WeakMap<VFile, Prose>();

/**
 * The text of each block, of the same length, with addresses and codes to type blotted out: their words are
 * nobody's prose. Read once, however many rules ask.
 */
export function proseOf(tree: Root, file: VFile): Prose {
  const known = done.get(file) ?? readProse(tree, file);
  done.set(file, known);
  return known;
}

function readProse(tree: Root, file: VFile): Prose {
  const codes: string[] = [];
  visit(tree, 'inlineCode', ({ value }) => {
    if (value !== '') codes.push(value);
  });
  const blot = (words: string) => '#'.repeat(words.length);
  const texts = recognitionOf(tree, file).blocks.map(({ text }) =>
    codes.reduce((prose, code) => prose.replaceAll(code, blot), text.replace(ADDRESS, blot)),
  );
  return { texts, joined: new JoinedTexts(texts), folded: new JoinedTexts(texts.map(foldCapitals)) };
}
