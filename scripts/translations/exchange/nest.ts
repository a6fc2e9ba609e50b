import { type Code, type CodeKind, type Inline, tidy } from './inline.js';

/** What is read of a file one after another. */
export type Token =
  | { type: 'text'; value: string }
  | { type: 'open' | 'close' | 'alone'; id: string; kind: CodeKind; shown?: string };

/**
 * Puts codes around the words between their beginning and end.
 *
 * @returns the reason if one of them is not closed where it should be
 */
export function nest(tokens: readonly Token[]): { content: Inline[] } | { fault: string } {
  const root: Inline[] = [];
  const open: Code[] = [];
  for (const token of tokens) {
    const here = open.at(-1)?.children ?? root;
    if (token.type === 'text') here.push({ type: 'text', value: token.value });
    else if (token.type === 'close') {
      const last = open.pop();
      if (last?.id !== token.id) return { fault: `{/${token.id}} closes what is not open there` };
    } else {
      const { id, kind, shown = `{${id}}` } = token;
      const code: Code = { type: 'code', id, kind, shown };
      here.push(code);
      if (token.type === 'open') {
        code.children = [];
        open.push(code);
      }
    }
  }
  const last = open.at(-1);
  return last ? { fault: `{${last.id}} is not closed by {/${last.id}}` } : { content: tidy(root) };
}
