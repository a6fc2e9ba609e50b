import type { Root as Hast } from 'hast';
import type { Root as Mdast } from 'mdast';
import { linearise } from '../render/linear.js';
import { wordsOfPage } from './html-words.js';
import { requireEveryWord, requireSameWords } from './same-words.js';
import { splitWords, wordsOfHast, wordsOfTree } from './words.js';

/** A document's words as its author and its facts make them: the title, then everything else. */
export function documentWords(title: string, tree: Mdast): string[] {
  const [first] = tree.children;
  const own = wordsOfTree(tree);
  return first?.type === 'heading' && first.depth === 1 ? own : [...splitWords(title), ...own];
}

/** @throws {CpniError} when an HTML page or e-mail does not say the document's words */
export function requirePageWords(artefact: string, html: string, expected: string[]): void {
  const { heading, body } = wordsOfPage(html);
  requireSameWords({ artefact, expected, found: [...heading, ...body] });
}

/** What a form without markup says. */
export interface LinearWords {
  /** What stands before the title: who says it, and since when. */
  lead: string[];
  title: string;
  body: Hast;
}

/** The words of a form without markup, in one line of reading; a dash alone is a mark and no word. */
export function linearWords({ lead, title, body }: LinearWords): string[] {
  const words = wordsOfHast(linearise(body), { numbers: true });
  return [...splitWords([...lead, title].join(' ')), ...words].filter((word) => word !== '-');
}

/** @throws {CpniError} when plain text does not say the title and the body, read in one line */
export function requireTextWords(artefact: string, text: string, words: LinearWords): void {
  requireEveryWord(artefact, [words.title, ...wordsOfHast(words.body)], text);
  requireSameWords({
    artefact,
    expected: linearWords(words),
    found: splitWords(text).filter((word) => word !== '-'),
    // A line of characters that have no space between them ends where it is full.
    ignoreSpaces: /\p{sc=Han}/u.test(text),
  });
}
