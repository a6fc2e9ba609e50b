import type { Sentence } from './model.js';
import { sayings } from './says.js';
import { isTelling } from './usual.js';

/** A stretch of a sentence between two commas, or the like. */
interface Clause {
  /** What it speaks of. */
  concepts: ReadonlySet<string>;
  denies: boolean;
  /** Denies in words that may stand for a "not". */
  denySoftly: boolean;
}

const BREAK = /[,;:.!?،؛؟、，；。：！？—–()（）«»“”]/;

/**
 * Whether a clause that the source denies is said in the translation without a denial: the one clause of each that
 * speaks of the same thing.
 */
export function hasUndenied(
  source: { sentences: readonly Sentence[]; locale: string },
  target: { sentences: readonly Sentence[]; locale: string },
): boolean {
  const ours = clausesOf(source.sentences, source.locale);
  const theirs = clausesOf(target.sentences, target.locale);
  const count = (clauses: readonly Clause[]) => clauses.filter(({ denies }) => denies).length;
  if (count(theirs) >= count(ours)) return false;
  return ours.some((clause) => {
    if (!clause.denies) return false;
    const own = [...clause.concepts].filter((concept) => within(concept, ours) === 1);
    const answers = theirs.filter(({ concepts }) => own.some((concept) => concepts.has(concept)));
    const [answer] = answers;
    return answers.length === 1 && answer !== undefined && !answer.denies && !answer.denySoftly;
  });
}

function within(concept: string, clauses: readonly Clause[]): number {
  return clauses.filter(({ concepts }) => concepts.has(concept)).length;
}

function clausesOf(sentences: readonly Sentence[], locale: string): Clause[] {
  return sentences.flatMap(({ text, hits }) => {
    const plain = sayings('not', text, locale);
    const soft = (['deny', 'refuse', 'concord', 'emphatic'] as const).flatMap((force) =>
      sayings(force, text, locale),
    );
    return stretchesOf(text).map(({ start, end }): Clause => {
      const isIn = (span: { start: number }) => span.start >= start && span.start < end;
      const told = hits.filter((hit) => isIn(hit) && isTelling(hit) && !hit.concepts.some(isDenial));
      return {
        concepts: new Set(told.flatMap(({ concepts }) => concepts)),
        denies: plain.some(isIn),
        denySoftly: soft.some(isIn),
      };
    });
  });
}

function isDenial(concept: string): boolean {
  return ['not', 'disapprove', 'silence', 'any', 'only', 'if'].includes(concept);
}

function stretchesOf(text: string): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !BREAK.test(text[at] ?? '')) continue;
    if (at > start) stretches.push({ start, end: at });
    start = at + 1;
  }
  return stretches;
}
