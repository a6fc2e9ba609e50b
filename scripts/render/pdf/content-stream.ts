/** One operation of a page's content, with where it stands: `/P <</MCID 3>> BDC`. */
export interface Operation {
  operator: string;
  /** Operands as they are written. */
  operands: string[];
  start: number;
  end: number;
}

const SPACE = /[\0\t\n\f\r ]/;
const DELIMITER = /[()<>[\]{}/%]/;
const OPERAND = /^([+-]?(\d+\.?\d*|\.\d+)|true|false|null)$/;

/** Reads a page's content (ISO 32000-1, 7.8.2). Inline images are not expected: Chromium writes none. */
export function* operations(content: string): Generator<Operation> {
  let operands: string[] = [];
  let start = -1;
  let at = skipSpace(content, 0);
  while (at < content.length) {
    const end = tokenEnd(content, at);
    const token = content.slice(at, end);
    if (start < 0) start = at;
    if (/^[(<[/]/.test(token) || OPERAND.test(token)) operands.push(token);
    else {
      yield { operator: token, operands, start, end };
      operands = [];
      start = -1;
    }
    at = skipSpace(content, end);
  }
}

function skipSpace(content: string, from: number): number {
  let at = from;
  while (at < content.length) {
    const sign = content.charAt(at);
    if (sign === '%') {
      while (at < content.length && !/[\n\r]/.test(content.charAt(at))) at++;
    } else if (!SPACE.test(sign)) break;
    else at++;
  }
  return at;
}

function tokenEnd(content: string, at: number): number {
  if (content.startsWith('<<', at)) return groupEnd(content, at + 2, '>>');
  switch (content.charAt(at)) {
    case '(':
      return stringEnd(content, at);
    case '<':
      return content.indexOf('>', at) + 1;
    case '[':
      return groupEnd(content, at + 1, ']');
    default:
      return wordEnd(content, at + 1);
  }
}

function wordEnd(content: string, from: number): number {
  let at = from;
  while (at < content.length && !SPACE.test(content.charAt(at)) && !DELIMITER.test(content.charAt(at))) at++;
  return at;
}

function groupEnd(content: string, from: number, close: string): number {
  let at = skipSpace(content, from);
  while (at < content.length && !content.startsWith(close, at)) {
    at = skipSpace(content, tokenEnd(content, at));
  }
  return at + close.length;
}

function stringEnd(content: string, from: number): number {
  let depth = 0;
  for (let at = from; at < content.length; at++) {
    const sign = content.charAt(at);
    if (sign === '\\') at++;
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return at + 1;
  }
  return content.length;
}
