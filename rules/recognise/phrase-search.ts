import type { Node } from './phrase.js';
import { NAME_MARK } from './tokens.js';

/** `LLC` and its like follow the comma of a company's name. */
const COMPANY_FORM = /^(?:llc|inc|l|co|corp)/;
const THINGS: Record<string, RegExp> = {
  '<phone>': /^<(?:phone|tollfree)>$/,
  '<duration>': /^<\d+(?:h|bd|d|w|mo|y)>$/,
  '<date>': /^<date:[^ ]+>$/,
  '<number>': /^\d+$/,
};

/**
 * Looks for phrases in folded words. Each node of a phrase gives, for a place to begin, all places where it
 * may end; what a concept gives is kept, since many phrases share it. Compared with regular expressions of
 * the same meaning nothing has to be compiled, which for some hundred long patterns takes a second.
 */
export class PhraseSearch {
  private readonly words: string[];
  private readonly ends = new Map<Node, (number[] | undefined)[]>();
  private readonly feasible = new Map<Node, Node[]>();

  /**
   * @param text folded words, each followed by one space, the whole preceded by one
   * @param could whether a node can match anywhere in the words; a glance that spares most of the work
   * @param concept what a concept stands for
   */
  constructor(
    text: string,
    private readonly could: (node: Node) => boolean,
    private readonly concept: (name: string) => Node,
  ) {
    this.words = text.trim() === '' ? [] : text.trim().split(' ');
  }

  /** Whether the words say the phrase, beginning at any word. */
  isFound(node: Node): boolean {
    for (let at = 0; at < this.words.length; at++) if (this.endsOf(node, at).length > 0) return true;
    return false;
  }

  private endsOf(node: Node, at: number): number[] {
    switch (node.kind) {
      case 'word':
        return this.isWord(node.word, node.stem, at) ? this.after(at + 1) : [];
      case 'thing':
        return this.endsOfThing(node.name, at);
      case 'mark':
        return this.endsOfMark(node.mark, at);
      case 'gap':
        return this.endsOfGap(node.most, node.without, at);
      case 'optional':
        return union([at], this.endsOf(node.part, at));
      case 'concept':
        return this.kept(this.concept(node.name), at);
      case 'any': {
        let found: number[] = [];
        for (const option of this.feasibleOf(node)) found = union(found, this.endsOf(option, at));
        return found;
      }
      case 'sequence': {
        let found = [at];
        for (const part of node.parts) {
          let next: number[] = [];
          for (const begin of found) next = union(next, this.endsOf(part, begin));
          if (next.length === 0) return next;
          found = next;
        }
        return found;
      }
    }
  }

  private kept(node: Node, at: number): number[] {
    const places = this.ends.get(node) ?? [];
    this.ends.set(node, places);
    const known = places[at] ?? this.endsOf(node, at);
    places[at] = known;
    return known;
  }

  private feasibleOf(node: Node & { kind: 'any' }): Node[] {
    const known = this.feasible.get(node) ?? node.options.filter(this.could);
    this.feasible.set(node, known);
    return known;
  }

  private isWord(word: string, stem: boolean, at: number): boolean {
    const marked = this.words[at];
    if (marked === undefined) return false;
    if (stem) return marked.startsWith(word);
    return marked === word || (marked.length === word.length + 1 && marked === word + NAME_MARK);
  }

  /** A word may be followed by a comma or colon that breaks no phrase. */
  private after(at: number): number[] {
    const mark = this.words[at];
    return mark === ',' || mark === ':' ? [at, at + 1] : [at];
  }

  private endsOfThing(name: string, at: number): number[] {
    if (name === '<name>') return this.endsOfName(at);
    const word = this.words[at];
    const isIt = word !== undefined && (THINGS[name]?.test(word) ?? word === name);
    return isIt ? this.after(at + 1) : [];
  }

  /** One word of a name or more, with the comma before `LLC`. */
  private endsOfName(at: number): number[] {
    let found: number[] = [];
    let next = at;
    while (this.words[next]?.endsWith(NAME_MARK)) {
      next += 1;
      found = union(found, this.after(next));
      if (this.words[next] === ',' && COMPANY_FORM.test(this.words[next + 1] ?? '')) next += 1;
    }
    return found;
  }

  private endsOfMark(mark: string, at: number): number[] {
    if (mark === '^') {
      if (at > 0) return [];
      return this.words[0] === ',' ? [0, 1] : [0];
    }
    if (mark === '$') {
      const last = this.words.length;
      const closes = at === last - 1 && (this.words[at] === ';' || this.words[at] === '?');
      return at === last || closes ? [last] : [];
    }
    return this.words[at] === mark ? [at + 1] : [];
  }

  private endsOfGap(most: number, without: Node | undefined, at: number): number[] {
    const found = [at];
    for (let next = at; next - at < most; next++) {
      const word = this.words[next];
      if (word === undefined || word.includes(';') || word.includes('?')) break;
      if (without && this.endsOf(without, next).length > 0) break;
      found.push(next + 1);
    }
    return found;
  }
}

function union(some: number[], others: number[]): number[] {
  if (others.length === 0) return some;
  if (some.length === 0) return others;
  const all = [...some];
  for (const other of others) if (!all.includes(other)) all.push(other);
  return all;
}
