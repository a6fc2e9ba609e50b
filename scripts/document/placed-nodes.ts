import type { Nodes, PhrasingContent } from 'mdast';
import { isLeftToRightIn } from '../../site/bidi.js';
import { textNode, wordsNode } from './said-nodes.js';

/** Characters for private use, which no author's text has: each holds the place of nodes in a said string. */
const FIRST_PLACE = 0xe010;

/** Puts nodes where a string of the site wants them, in whatever order its language says them. */
export class PlacedNodes {
  private readonly held: PhrasingContent[][] = [];

  /** @param node what the said words stand for in the source */
  constructor(
    private readonly node: Nodes,
    private readonly locale: string,
  ) {}

  /** A character to say in place of nodes. */
  hold(...nodes: PhrasingContent[]): string {
    this.held.push(nodes);
    return String.fromCodePoint(FIRST_PLACE + this.held.length - 1);
  }

  /** Words to say as they are, or the place of a node that keeps them left to right. */
  words(value: string): string {
    return isLeftToRightIn(this.locale, value) ? this.hold(wordsNode(value, this.node, this.locale)) : value;
  }

  /** What was said, with the nodes in their places. */
  nodes(said: string): PhrasingContent[] {
    return said
      .split(/([\uE010-\uE0FF])/)
      .filter((part) => part !== '')
      .flatMap((part) => this.held[(part.codePointAt(0) ?? 0) - FIRST_PLACE] ?? [textNode(part, this.node)]);
  }
}
