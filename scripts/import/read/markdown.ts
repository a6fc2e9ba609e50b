import type { Root } from 'mdast';
import { parseLoose } from '../../document/loose/parse-loose.js';
import type { Draft } from '../model.js';
import { wordsOfDraft } from '../words.js';
import { plainTree } from './plain-tree.js';

/** Reads Markdown with tables. Its words are what it shows: marks are none, the numbers of its lists are. */
export function draftOfMarkdown(source: string): Draft {
  const parsed = parseLoose(source, '.md');
  const tree: Root = 'tree' in parsed ? parsed.tree : { type: 'root', children: [] };
  const words = wordsOfDraft(tree);
  return { ...plainTree(tree), words, changes: [] };
}
