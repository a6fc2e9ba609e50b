import { compare } from './compare.js';
import { overlaps, type ParityFault, type Stretch } from './fault.js';
import { findForeign, readForeign } from './find-foreign.js';
import type { ForeignWords, Side, Weighed } from './model.js';
import { PARITY_RULES } from './rules.js';

export interface RuledFault extends ParityFault {
  rule: string;
}

/**
 * Everything in which a translation says something else than its source: one fault for one difference.
 *
 * @param source the language that legal wrote
 */
export function checkTranslation(source: Side, target: Side): { comparison: Weighed; faults: RuledFault[] } {
  const comparison = withForeign(source, target);
  const faults: RuledFault[] = [];
  for (const [rule, find] of PARITY_RULES) {
    const told = [...faults];
    for (const fault of find(comparison)) {
      if (!told.some((other) => isSame(other, fault))) faults.push({ ...fault, rule });
    }
  }
  return { comparison, faults };
}

function withForeign(source: Side, target: Side): Weighed {
  const first = compare(source, target);
  const foreign = findForeign(first);
  if (foreign.length === 0) return first;
  const read = readForeign(target, foreign, source.locale);
  const again = compare(source, read);
  const passageOf = (index: number) => read.passages[index];
  return {
    ...again,
    foreign: foreign.flatMap(({ passage, start, end, language }): ForeignWords[] => {
      const own = passageOf(target.passages.indexOf(passage));
      if (!own) return [];
      const words = { passage: own, start, end };
      const answer = again.pairs
        .flatMap(({ sentences }) => sentences)
        .find((pair) => pair.target.some((sentence) => overlaps(sentence, words)))?.source[0];
      return [{ words, language, ...(answer && { source: answer }) }];
    }),
  };
}

/** Two rules that point at the same words tell one fault. */
function isSame(a: ParityFault, b: ParityFault): boolean {
  if ([b.source, b.target].some((words) => words && a.covers?.includes(words.passage))) return true;
  if (a.target && b.target)
    return overlaps(a.target, b.target) && (!a.source || !b.source || near(a.source, b.source));
  return overlaps(a.source, b.source);
}

function near(a: Stretch, b: Stretch): boolean {
  return a.passage === b.passage;
}
