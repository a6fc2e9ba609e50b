import { basename } from 'node:path';
import type { Root, RootContent } from 'mdast';
import type { Kind } from '../../../rules/document-context.js';
import { CpniError } from '../../cpni-error.js';
import { splitFiling } from './split-filing.js';

/** A document to be made: its kind, its folder's name and its blocks. */
export interface DocumentPart {
  kind: Kind;
  id: string;
  nodes: RootContent[];
}

/**
 * The documents that a text holds: one, unless it is a filing that its headings part.
 *
 * @throws CpniError when no kind is given and the words are of none
 */
export function documentParts(
  tree: Root,
  given: { kind?: Kind; whole?: boolean },
  guessed: Kind | 'not-cpni',
  path: string,
): DocumentPart[] {
  const parts = given.kind !== undefined || given.whole ? [] : splitFiling(tree);
  if (parts.length > 0) return parts.map((part) => ({ ...part, id: part.kind }));
  const kind = given.kind ?? guessed;
  if (kind === 'not-cpni') {
    throw new CpniError(
      `This is no CPNI document, as far as the words of ${basename(path)} tell: nothing was imported.`,
      { path, hint: 'If it is one, say which: --kind opt-out-notice (or another kind).' },
    );
  }
  return [{ kind, id: kind, nodes: tree.children }];
}
