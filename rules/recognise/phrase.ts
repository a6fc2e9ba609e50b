import { NAME_MARK } from './tokens.js';

/** A pattern in the wording data that cannot be read. */
export class NotationError extends Error {
  constructor(pattern: string, why: string) {
    super(`pattern "${pattern}": ${why}`);
    this.name = 'NotationError';
  }
}

/** A phrase taken apart. */
export type Node =
  | { kind: 'sequence'; parts: Node[] }
  | { kind: 'any'; options: Node[] }
  | { kind: 'optional'; part: Node }
  | { kind: 'word'; word: string; stem: boolean /** Its number in the vocabulary. */; id?: number }
  | { kind: 'thing'; name: string }
  | { kind: 'mark'; mark: string }
  | { kind: 'gap'; most: number; without?: Node }
  | { kind: 'concept'; name: string };

/**
 * Reads one phrase of the notation.
 *
 * `word` `stem*` `(a|b c)` `[optional]` `{CONCEPT}` `<phone>` `..4` (up to four words between, never past
 * a semicolon or question mark) `..4!(not|no)` (none of them one of these) `^` (sentence start) `$` (end).
 * Throws {@link NotationError}.
 */
export function readPhrase(phrase: string): Node {
  const parts = phrase.match(/\{[^}]+\}|<[^>]+>|\.\.\d+!?|[()[\]|^$]|[^\s()[\]|{}<>^$]+/g) ?? [];
  let at = 0;
  const next = (): string => {
    const part = parts[at];
    if (part === undefined) throw new NotationError(phrase, 'ends too soon');
    at += 1;
    return part;
  };
  const alternatives = (close: string | undefined): Node => {
    const options: Node[][] = [[]];
    while (parts[at] !== close) {
      const part = next();
      if (part === '|') options.push([]);
      else options.at(-1)?.push(one(part));
    }
    at += 1;
    const sequences = options.map(
      (list): Node => (list.length === 1 && list[0] ? list[0] : { kind: 'sequence', parts: list }),
    );
    return sequences.length === 1 && sequences[0] ? sequences[0] : { kind: 'any', options: sequences };
  };
  const one = (part: string): Node => {
    if (part === '(') return alternatives(')');
    if (part === '[') return { kind: 'optional', part: alternatives(']') };
    if (part === ')' || part === ']') throw new NotationError(phrase, `"${part}" closes nothing`);
    if (part.startsWith('{')) return { kind: 'concept', name: part.slice(1, -1) };
    if (part.startsWith('<')) return { kind: 'thing', name: part };
    if (part.startsWith('..')) {
      const most = Number.parseInt(part.slice(2), 10);
      return part.endsWith('!') ? { kind: 'gap', most, without: one(next()) } : { kind: 'gap', most };
    }
    if (/^[\^$,;?:]$/.test(part)) return { kind: 'mark', mark: part };
    if (/[?+\\&~!@%"]/.test(part)) throw new NotationError(phrase, `"${part}" is no word`);
    const stem = part.endsWith('*');
    return { kind: 'word', word: stem ? part.slice(0, -1) : part, stem };
  };
  return alternatives(undefined);
}

/** What is known of some folded words before any phrase is looked for in them. */
export interface Glance {
  /** By number of the vocabulary's word: whether it is among the words. */
  has: Uint8Array;
  text: string;
  /** Of many options those that may be met in the document at all; absent: all of them. */
  narrow?: (node: Options) => Node[];
}

type Options = Node & { kind: 'any' };

/**
 * Whether a phrase could match: all words it cannot do without are there. Cheap, so that the search, which
 * tries every place, is made only where it has a chance.
 */
export function couldMatch(node: Node, glance: Glance, concept: (name: string) => boolean): boolean {
  switch (node.kind) {
    case 'word':
      return node.word === '' || glance.has[node.id ?? -1] === 1;
    case 'sequence':
      for (const part of node.parts) if (!couldMatch(part, glance, concept)) return false;
      return true;
    case 'any':
      for (const option of glance.narrow?.(node) ?? node.options) {
        if (couldMatch(option, glance, concept)) return true;
      }
      return false;
    case 'concept':
      return concept(node.name);
    case 'thing':
      return node.name === '<number>' || glance.text.includes(node.name === '<name>' ? NAME_MARK : '<');
    case 'mark':
      return node.mark === '^' || node.mark === '$' || glance.text.includes(node.mark);
    default:
      return true;
  }
}
