import type { Root } from 'mdast';
import { markFault, nestingFault } from '../../document/nesting-fault.js';
import { parseMdx } from '../../document/parse-mdx.js';
import { isSyntaxError } from '../../document/syntax-fault.js';
import { headUnits } from './head-units.js';
import type { Unit } from './model.js';
import { WordUnits } from './word-units.js';

/**
 * The units of an MDX file in reading order, `undefined` for a file that cannot be parsed: what is wrong with it
 * is told where documents are read.
 */
export function readUnits(source: string): Unit[] | undefined {
  const tree = parse(source);
  if (!tree) return undefined;
  const head = headUnits(tree, source);
  return head && [...head, ...new WordUnits(source).read(tree)];
}

function parse(source: string): Root | undefined {
  if (markFault(source)) return undefined;
  try {
    const tree = parseMdx(source);
    return nestingFault(tree) ? undefined : tree;
  } catch (error) {
    if (isSyntaxError(error)) return undefined;
    throw error;
  }
}
