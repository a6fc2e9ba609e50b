import type { Nodes, Root } from 'mdast';
import type { Answer, SourcePlace } from '../../rules/legible/model.js';
import { splitWords, treePieces } from './words.js';

/** A word of a document and the block that it comes from. */
export interface PlacedWord {
  word: string;
  /** Of the block; absent for a title that stands in the frontmatter, and for trees without positions. */
  place?: SourcePlace;
  /** The answer whose ways the block is one of (`<Choices to="deny">`). */
  choice?: Answer;
}

/**
 * As `documentWords`, each word with its block's place in the source: the n-th word that an artefact shows of its
 * document comes from the n-th of these.
 *
 * @param path of the source, absolute
 */
export function placedWords(title: string, tree: Root, path: string): PlacedWord[] {
  const [first] = tree.children;
  const hasTitle = first?.type === 'heading' && first.depth === 1;
  return [...(hasTitle ? [] : splitWords(title).map((word) => ({ word }))), ...wordsIn(tree, path)];
}

function wordsIn(tree: Root, path: string): PlacedWord[] {
  const pieces = treePieces(tree);
  const ends: number[] = [];
  let text = '';
  for (const piece of pieces) {
    text += piece.text;
    ends.push(text.length);
  }
  let at = 0;
  // A word may run through several pieces; it is of the block in which it begins.
  return [...text.matchAll(/[^\s\u00A0]+/g)].flatMap((match) => {
    while ((ends[at] ?? Number.POSITIVE_INFINITY) <= match.index) at++;
    const block = pieces[at]?.block;
    return splitWords(match[0]).map((word) => ({ word, ...(block && placed(block, path)) }));
  });
}

function placed(block: Nodes, path: string): Pick<PlacedWord, 'place' | 'choice'> {
  const { position, data } = block;
  return {
    ...(position && {
      place: {
        path,
        line: position.start.line,
        column: position.start.column,
        endLine: position.end.line,
        endColumn: position.end.column,
      },
    }),
    ...(data && 'choice' in data && data.choice && { choice: data.choice }),
  };
}
