import type { RootContent } from 'mdast';
import { blocksOf } from '../../../rules/blocks.js';
import type { Block } from '../../../rules/recognise/index.js';

/** The blocks of a tree that has no source yet. */
export function blocksOfNodes(children: RootContent[]): Block[] {
  return blocksOf({ type: 'root', children }, '').blocks;
}
