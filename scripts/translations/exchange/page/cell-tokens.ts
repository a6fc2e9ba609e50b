import type { Element, ElementContent } from 'hast';
import type { Code } from '../inline.js';
import type { Token } from '../nest.js';

/** Elements that begin a line of their own. */
const BLOCKS = new Set(['p', 'div', 'li', 'ul', 'ol', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const LOOKS: Record<string, 'bold' | 'italic'> = { strong: 'bold', b: 'bold', em: 'italic', i: 'italic' };

/**
 * Reads what a translator wrote in a cell.
 *
 * @param known codes of the unit; what stands in braces and is none of them is words
 */
export function cellTokens(cell: Element, known: readonly Code[]): Token[] {
  const counts = new Map<string, number>();
  const numbered = (name: string) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count;
  };
  const read = (node: ElementContent): Token[] => {
    if (node.type === 'text') return textTokens(node.value, known, numbered);
    if (node.type !== 'element') return [];
    const { tagName, properties, children } = node;
    if (tagName === 'br') return [{ type: 'alone', id: `break-${numbered('break')}`, kind: 'break' }];
    const around = (id: string, kind: Code['kind'], shown?: string): Token[] => {
      const code = { id, kind, ...(shown === undefined ? {} : { shown }) };
      return [{ type: 'open', ...code }, ...children.flatMap(read), { type: 'close', ...code }];
    };
    const look = LOOKS[tagName];
    if (look) return around(`${look}-${numbered(look)}`, look);
    if (tagName === 'a' && typeof properties.href === 'string' && children.length > 0) {
      return around(`a-${numbered('a')}`, 'link', properties.href);
    }
    const inner = children.flatMap(read);
    // Two paragraphs in a cell are read as lines of one.
    return BLOCKS.has(tagName)
      ? [{ type: 'text', value: '\n' }, ...inner, { type: 'text', value: '\n' }]
      : inner;
  };
  return withoutOuterBreaks(cell.children.flatMap(read));
}

function textTokens(text: string, known: readonly Code[], numbered: (name: string) => number): Token[] {
  return text.split(/(\{[^{}]*\})/).flatMap((part): Token[] => {
    if (part === '') return [];
    const [, slash, name] = /^\{\s*(\/?)\s*([^{}]*?)\s*\}$/.exec(part) ?? [];
    const fact = known.find(({ kind, shown }) => kind === 'fact' && shown === `{${name}}`);
    if (fact && !slash) {
      const count = numbered(`fact-${name}`);
      return [
        {
          type: 'alone',
          id: `fact-${name}${count === 1 ? '' : `-${count}`}`,
          kind: 'fact',
          shown: fact.shown,
        },
      ];
    }
    const code = known.find(({ id }) => id === name);
    if (!code) return [{ type: 'text', value: part }];
    const type = slash ? 'close' : code.children ? 'open' : 'alone';
    return [{ type, id: code.id, kind: code.kind, shown: code.shown }];
  });
}

/** Editors leave a line break at the end of what they let people write in. */
function withoutOuterBreaks(tokens: Token[]): Token[] {
  const isBlank = (token: Token) =>
    token.type === 'text' ? token.value.trim() === '' : token.kind === 'break' && token.type === 'alone';
  const first = tokens.findIndex((token) => !isBlank(token));
  const last = tokens.findLastIndex((token) => !isBlank(token));
  return first < 0 ? [] : tokens.slice(first, last + 1);
}
