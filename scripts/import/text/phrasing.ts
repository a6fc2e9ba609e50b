import type { PhrasingContent } from 'mdast';
import type { Change } from '../model.js';
import type { Paragraph } from './paragraph.js';

interface Token {
  word: string;
  /** Index among the input's words. */
  at: number;
  /** Whether it begins a line of its own. */
  isBroken: boolean;
  isJoined: boolean;
}

/** Marks around words, as Markdown and many programs that read PDFs write them. */
const EMPHASIS = /(?<![\p{L}\p{N}*])(\*{1,2})(?=[^\s*])([^*]*[^\s*])\1(?![\p{L}\p{N}*])/gu;

/**
 * A paragraph's words as they are written in a document, without its label.
 *
 * @param joined by the index of its first half: a word that the end of a line broke
 */
export function phrasingOf(
  paragraph: Paragraph,
  joined: ReadonlyMap<number, Change>,
): { children: PhrasingContent[]; changes: Change[] } {
  const tokens = tokensOf(paragraph, joined).slice(paragraph.label ? 1 : 0);
  const text = tokens.map(({ word }, index) => (index === 0 ? word : ` ${word}`)).join('');
  const marks = [...text.matchAll(EMPHASIS)];
  const changes: Change[] = [];
  let from = 0;
  for (const token of tokens) {
    const to = from + token.word.length;
    const bare = unmarked(text, marks, from, to);
    const isMarked = bare !== token.word;
    if (isMarked && token.isJoined) return { children: plain(tokens, text), changes: [] };
    if (isMarked)
      changes.push({ at: token.at, take: [token.word], give: bare ? [bare] : [], why: 'mark of emphasis' });
    from = to + 1;
  }
  if (marks.length === 0) return { children: plain(tokens, text), changes };
  const children: PhrasingContent[] = [];
  let end = 0;
  for (const mark of marks) {
    const [all, sign = '', inside = ''] = mark;
    children.push(...plainBetween(tokens, text, end, mark.index));
    const innards = plainBetween(
      tokens,
      text,
      mark.index + sign.length,
      mark.index + sign.length + inside.length,
    );
    children.push({ type: sign.length === 2 ? 'strong' : 'emphasis', children: innards });
    end = mark.index + all.length;
  }
  children.push(...plainBetween(tokens, text, end, text.length));
  return { children, changes };
}

function tokensOf({ lines, isBroken }: Paragraph, joined: ReadonlyMap<number, Change>): Token[] {
  const tokens: Token[] = [];
  let skip = -1;
  lines.forEach((line, row) => {
    line.words.forEach((word, index) => {
      const at = line.at + index;
      if (at === skip) return;
      const join = joined.get(at);
      if (join) skip = at + 1;
      tokens.push({
        word: join?.give[0] ?? word,
        at,
        isBroken: index === 0 && isBroken[row] === true,
        isJoined: join !== undefined,
      });
    });
  });
  return tokens;
}

function plain(tokens: Token[], text: string): PhrasingContent[] {
  return plainBetween(tokens, text, 0, text.length);
}

/** A stretch of the text, broken where lines begin anew. */
function plainBetween(tokens: Token[], text: string, start: number, end: number): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let from = start;
  let at = 0;
  tokens.forEach(({ word, isBroken }, index) => {
    if (isBroken && index > 0 && at > start && at < end) {
      if (at - 1 > from) nodes.push({ type: 'text', value: text.slice(from, at - 1) });
      nodes.push({ type: 'break' });
      from = at;
    }
    at += word.length + 1;
  });
  if (end > from) nodes.push({ type: 'text', value: text.slice(from, end) });
  return nodes;
}

/** What is left of the text between two places when the marks are gone. */
function unmarked(text: string, marks: RegExpExecArray[], from: number, to: number): string {
  let left = '';
  for (let at = from; at < to; at++) {
    const isMark = marks.some(({ index, 0: all, 1: sign = '' }) => {
      const end = index + all.length;
      return (at >= index && at < index + sign.length) || (at >= end - sign.length && at < end);
    });
    if (!isMark) left += text[at];
  }
  return left;
}
