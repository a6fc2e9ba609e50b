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

/**
 * `lead` is what stands before the title.
 * @throws {CpniError} when plain text does not say the title and the body, read in one line
 */
export function requireTextWords(
  artefact: string,
  text: string,
  { lead, title, body }: { lead: string[]; title: string; body: Hast },
): void {
  const expected = [
    ...splitWords([...lead, title].join(' ')),
    ...wordsOfHast(linearise(body), { numbers: true }),
  ];
  requireEveryWord(artefact, [title, ...wordsOfHast(body)], text);
  requireSameWords({
    artefact,
    expected: expected.filter((word) => word !== '-'),
    found: splitWords(text).filter((word) => word !== '-'),
  });
}
