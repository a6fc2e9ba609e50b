import type { Root } from 'mdast';
import { parseLoose } from '../../document/loose/parse-loose.js';
import type { Doubt, Draft } from '../model.js';
import { wordsOfDraft } from '../words.js';
import { plainTree } from './plain-tree.js';
import { restored } from './restored.js';

const EMAIL_HEADER = /^\W*(?:from|to|cc|subject|date|reply-to|de|para|asunto|fecha)\s*:/i;

/** Reads Markdown with tables. Its words are what it shows: marks are none, the numbers of its lists are. */
export function draftOfMarkdown(source: string): Draft {
  const parsed = parseLoose(withHeaderLines(source), '.md');
  const root: Root = 'tree' in parsed ? parsed.tree : { type: 'root', children: [] };
  const words = wordsOfDraft(root);
  const { tree, doubts } = plainTree(root);
  return { tree: restored(tree), words, changes: [], doubts: [...frontmatterDoubts(root), ...doubts] };
}

/** An e-mail's header lines stay lines; Markdown would join them. */
function withHeaderLines(source: string): string {
  const lines = source.split(/\r\n|\r|\n/);
  const end = lines.findIndex((line) => line.trim() !== '' && !EMAIL_HEADER.test(line));
  return lines
    .map((line, index) => (index < end && line.trim() !== '' ? `${line.trimEnd()}  ` : line))
    .join('\n');
}

function frontmatterDoubts({ children: [first] }: Root): Doubt[] {
  if (first?.type !== 'yaml') return [];
  return [
    {
      reason: 'The frontmatter of the file was left out.',
      near: first.value.replace(/\s+/g, ' ').slice(0, 80),
    },
  ];
}
