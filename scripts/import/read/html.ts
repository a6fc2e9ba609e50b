import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { Draft } from '../model.js';
import { draftOfText } from '../text/draft-text.js';
import { wordsIn } from '../words.js';
import { draftOfPage } from './page.js';
import { plainPage } from './plain-page.js';
import { shownText } from './shown-text.js';

/** Reads a web page. Its words are what it shows, so its pictures and forms are none. */
export function draftOfHtml(source: string): Draft {
  const page = fromHtml(source);
  return draftOfPlainText(source) ?? draftOfPage(page);
}

/** A page that is nothing but preformatted text, as old filings are, is read as text. */
function draftOfPlainText(source: string): Draft | undefined {
  const page: Root = fromHtml(source);
  plainPage(page);
  const texts: Element[] = [];
  visit(page, 'element', (node) => {
    if (node.tagName === 'pre') texts.push(node);
  });
  const [text] = texts;
  if (!text || texts.length > 1 || wordsIn(shownText(page)).length !== wordsIn(shownText(text)).length)
    return undefined;
  return draftOfText(shownText(text));
}
