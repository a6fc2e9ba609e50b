import type { Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Root as Mdast } from 'mdast';
import type { Draft } from '../model.js';
import { wordsIn } from '../words.js';
import { plainPage } from './plain-page.js';
import { plainTree } from './plain-tree.js';
import { restored } from './restored.js';
import { shownText } from './shown-text.js';

/** Makes headings, paragraphs, lists and tables of a page. The tree given is changed. */
export function draftOfPage(page: Root): Draft {
  const doubts = plainPage(page);
  const { tree, doubts: more } = plainTree(toMdast(page, { newlines: false }) as Mdast);
  return {
    tree: restored(tree),
    words: wordsIn(shownText(page)),
    changes: [],
    doubts: [...doubts, ...more],
  };
}
