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

/** Words of a source that tell how to give an answer. */
export interface AnswerPlace {
  answer: Answer;
  place: Omit<SourcePlace, 'path'>;
}

/**
 * As `documentWords`, each word with its block's place in the source: the n-th word that an artefact shows of its
 * document comes from the n-th of these.
 *
 * @param path of the source, absolute
 * @param answers what tells how to say yes and no, besides what the author marked
 */
export function placedWords(
  title: string,
  tree: Root,
  path: string,
  answers: readonly AnswerPlace[] = [],
): PlacedWord[] {
  const [first] = tree.children;
  const hasTitle = first?.type === 'heading' && first.depth === 1;
  return [...(hasTitle ? [] : splitWords(title).map((word) => ({ word }))), ...wordsIn(tree, path, answers)];
}

function wordsIn(tree: Root, path: string, answers: readonly AnswerPlace[]): PlacedWord[] {
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
    return splitWords(match[0]).map((word) => ({ word, ...(block && placed(block, path, answers)) }));
  });
}

function placed(
  { position, data }: Nodes,
  path: string,
  answers: readonly AnswerPlace[],
): Pick<PlacedWord, 'place' | 'choice'> {
  const place = position && {
    path,
    line: position.start.line,
    column: position.start.column,
    endLine: position.end.line,
    endColumn: position.end.column,
  };
  const marked = data && 'choice' in data ? data.choice : undefined;
  const choice = marked ?? (place && answerIn(place, answers));
  return { ...(place && { place }), ...(choice && { choice }) };
}

/** The answer that a block tells how to give; of one that tells both, none. */
function answerIn(place: SourcePlace, answers: readonly AnswerPlace[]): Answer | undefined {
  const told = answers.filter((each) => overlaps(place, each.place)).map(({ answer }) => answer);
  return told.every((answer) => answer === told[0]) ? told[0] : undefined;
}

function overlaps(one: AnswerPlace['place'], other: AnswerPlace['place']): boolean {
  const isBefore = (line: number, column: number, thanLine: number, thanColumn: number) =>
    line < thanLine || (line === thanLine && column < thanColumn);
  return (
    isBefore(one.line, one.column, other.endLine, other.endColumn) &&
    isBefore(other.line, other.column, one.endLine, one.endColumn)
  );
}
