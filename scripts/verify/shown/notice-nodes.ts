import { splitWords } from '../words.js';
import { type SnapshotNode, selfAndAncestors } from './snapshot.js';

/** Parts of a page that nobody reads. */
const UNREAD = new Set(['head', 'style', 'script', 'template', 'title']);

/** Elements inside a line: no space stands around them but what is written. */
const INLINE = new Set(
  'a abbr b bdi cite code em i kbd mark q s small span strong sub sup time u wbr'.split(' '),
);

/** A text of a page. */
export interface PageText {
  node: SnapshotNode;
  part: 'notice' | 'frame';
  /** Among the notice's words, of the first that it begins. */
  word: number;
  /** Put in by a style sheet. */
  isGenerated: boolean;
}

/**
 * The texts of a page that say something, and all the words of its notice: its first-level heading and what has the
 * class `words`, with what a style sheet adds to them. A summary is neither: its author says it, and not the document.
 */
export function textsOf(nodes: readonly SnapshotNode[]): { texts: PageText[]; words: string[] } {
  const title = nodes.find(({ name }) => name === 'h1');
  const body = nodes.find((node) => hasClass(node, 'words'));
  const texts: PageText[] = [];
  const starts: { text: PageText; at: number }[] = [];
  let said = '';
  let block: SnapshotNode | undefined;
  for (const node of nodes) {
    if (node.name === 'br') said += ' ';
    const isGenerated = node.name === '::before' || node.name === '::after';
    if (node.name !== '#text' && !isGenerated) continue;
    const around = [...selfAndAncestors(node)];
    if (around.some((each) => UNREAD.has(each.name) || hasClass(each, 'summary'))) continue;
    const text = isGenerated ? generatedText(node) : node.value;
    const isOwn =
      around.some((each) => each === title || each === body) && (!isGenerated || isSaid(text, node));
    const own = around.find(({ name }) => !/^[#:]/.test(name) && !INLINE.has(name));
    if (isOwn && own !== block) {
      said += ' ';
      block = own;
    }
    const first = text.search(/[^\s\u00A0]/);
    if (first >= 0) {
      const part = isOwn ? 'notice' : 'frame';
      const pageText: PageText = { node, part, word: -1, isGenerated };
      texts.push(pageText);
      if (isOwn) starts.push({ text: pageText, at: said.length + first });
    }
    if (isOwn) said += text;
  }
  number(starts, said);
  return { texts, words: splitWords(said) };
}

/** Tells each text which word its first letter is of. */
function number(starts: { text: PageText; at: number }[], said: string): void {
  let word = -1;
  let next = 0;
  for (const match of said.matchAll(/[^\s\u00A0]+/g)) {
    if (splitWords(match[0]).length > 0) word++;
    for (; (starts[next]?.at ?? Number.POSITIVE_INFINITY) < match.index + match[0].length; next++) {
      const start = starts[next];
      if (start) start.text.word = word;
    }
  }
}

/** What a style sheet puts in: it has no value, and is seen only as it is drawn. */
export function generatedText({ layout }: SnapshotNode): string {
  return (layout?.pieces ?? []).map(({ text }) => text).join('');
}

function hasClass({ attributes }: SnapshotNode, name: string): boolean {
  return attributes.get('class')?.split(/\s+/).includes(name) === true;
}

/** Whether a style sheet says something: signs are none, nor is a column's head repeated in its cells. */
function isSaid(text: string, pseudo: SnapshotNode): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  return text.trim() !== pseudo.parent?.attributes.get('data-head')?.trim();
}
