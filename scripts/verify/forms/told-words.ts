import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { textOf } from '../../../site/text-of.js';
import { linearise } from '../../render/linear.js';
import { type LinearWords, linearWords } from '../document-words.js';
import { splitWords, wordsOfHast } from '../words.js';

/** What a customer is told in a call: in one line of reading, and as it stands, in any order. */
export interface ToldWords {
  linear: string[];
  every: string[];
}

/** Who says it, then what the speakers say that a document names; all that it says where it names none. */
export function toldWords(words: LinearWords): ToldWords {
  const speeches = speechesIn(linearise(words.body));
  if (speeches.length === 0) {
    return { linear: linearWords(words), every: [...splitWords(words.title), ...wordsOfHast(words.body)] };
  }
  const linear = [...splitWords(words.lead[0] ?? ''), ...speeches.flatMap((each) => wordsOfHast(each))];
  return { linear, every: linear };
}

/** Paragraphs that begin with a name and a colon in heavy type, without these; terms that are defined are no names. */
function speechesIn(root: Root): Root[] {
  const speeches: Root[] = [];
  visit(root, 'element', (node) => {
    const classes = node.properties.className;
    if (Array.isArray(classes) && classes.includes('definition')) return 'skip';
    if (node.tagName !== 'p') return undefined;
    const [name, ...said] = node.children;
    if (isName(name)) speeches.push({ type: 'root', children: said });
    return undefined;
  });
  return speeches;
}

function isName(node: Element['children'][number] | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'strong' && /[:：]\s*$/u.test(textOf(node));
}
