import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import PostalMime from 'postal-mime';
import { SKIP, visit } from 'unist-util-visit';
import { textOf } from '../../site/text-of.js';
import { CpniError } from '../cpni-error.js';
import { isReply } from '../render/email/reply.js';
import { unframe } from '../render/email/unframe.js';
import { linearise } from '../render/linear.js';
import { requirePageWords } from './document-words.js';
import { requireSameWords } from './same-words.js';
import { splitWords, wordsOfHast } from './words.js';

/**
 * Sees to it that a message, opened as its receiver opens it, says the document's words in its HTML part, shows all
 * of them, and says the same from the first line to the last in its text part.
 * @throws {CpniError} naming the part and the first words that differ
 */
export async function requireEqualParts(
  artefact: string,
  message: Uint8Array,
  expected: string[],
): Promise<void> {
  const { html = '', text = '' } = await PostalMime.parse(message);
  requirePageWords(artefact, html, expected);
  const root = fromHtml(html);
  const hidden = hiddenWords(root);
  if (hidden !== undefined) {
    throw new CpniError(`${artefact} hides “${hidden}”`, {
      path: artefact,
      hint: 'Nothing was published. All that a notice says must be seen: take what hides it out of email.css.',
    });
  }
  requireSameWords({
    artefact: `the text part of ${artefact}`,
    expected: wordsInOneLine(root),
    found: splitWords(text).filter(isWord),
    // A line of characters that have no space between them ends where it is full.
    ignoreSpaces: /\p{sc=Han}/u.test(text),
  });
}

/** What the HTML part shows, as the text part says it. */
function wordsInOneLine(page: Root): string[] {
  const root = structuredClone(page);
  visit(root, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const inside = isPreview(node) ? [] : isReply(node.properties.href) ? node.children : undefined;
    if (inside === undefined) return undefined;
    parent.children.splice(index, 1, ...inside);
    return [SKIP, index];
  });
  unframe(root);
  return wordsOfHast(linearise(root), { numbers: true }).filter(isWord);
}

/** The sign before a list's items is no word. */
function isWord(word: string): boolean {
  return word !== '-';
}

/** What keeps words from being seen in some mail program; Outlook's own is seen by no browser. */
const HIDES =
  /(?:^|;)\s*(?:display:\s*none|visibility:\s*hidden|mso-hide:\s*all|text-indent:\s*-|(?:opacity|(?:max-)?(?:height|width)|font-size):\s*(?:0(?:\.0+)?|1px)(?![\d.]))/i;

/** The first words that a style on their element hides; the line for a list of messages is meant to be. */
function hiddenWords(page: Root): string | undefined {
  let found: string | undefined;
  visit(page, 'element', (node) => {
    if (found !== undefined || isPreview(node)) return SKIP;
    const words = splitWords(textOf(node));
    const isHidden = 'hidden' in node.properties || HIDES.test(String(node.properties.style ?? ''));
    if (isHidden && words.length > 0) found = words.slice(0, 8).join(' ');
    return undefined;
  });
  return found;
}

function isPreview({ properties }: Element): boolean {
  return Array.isArray(properties.className) && properties.className.includes('preheader');
}
