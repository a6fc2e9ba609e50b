import type { Stretch } from './fault.js';
import { whole } from './fault.js';
import type { Pair, Passage, Sentence, Weighed } from './model.js';
import { type Residue, residuesOf } from './residue.js';
import { lengthOf } from './similarity.js';

/** Words of the source that the translation has nowhere. */
export interface Lost {
  words: Stretch;
  /** The passage of the translation after which they belong. */
  after?: Passage;
  /** Some of a sentence, whose rest is there. */
  isClause: boolean;
}

/** A sentence that nothing answers to is lost when this much of what it says is said nowhere in the passage. */
const LOST = 0.5;
/** Less than this, by weight, is too little to tell. */
const LEAST = 0.8;

/** Whole passages, sentences and clauses of the source that the translation lacks. */
export function lostWords(comparison: Weighed): Lost[] {
  const passages = comparison.dropped.map((passage) => ({
    words: whole(passage),
    ...afterOf(passage, comparison),
    isClause: false,
  }));
  return [...passages, ...comparison.pairs.flatMap((pair) => lostIn(pair, comparison))];
}

function lostIn(pair: Pair, comparison: Weighed): Lost[] {
  if (pair.source.length === 0 || pair.target.length === 0) return [];
  const residues = residuesOf(pair, comparison.weigh);
  const usual = usualLength(comparison);
  const after = pair.target.at(-1);
  const lost = (sentence: Sentence, isClause: boolean, span?: { start: number; end: number }): Lost => ({
    words: {
      passage: sentence.passage,
      start: sentence.start + (span?.start ?? 0),
      end: span ? sentence.start + span.end : sentence.end,
    },
    ...(after && { after }),
    isClause,
  });
  return pair.sentences.flatMap(({ source, target }) => {
    if (target.length === 0) {
      return source
        .filter((sentence) => isLost(residues.get(sentence)))
        .map((sentence) => lost(sentence, false));
    }
    const expected = lengthOf(source) * usual;
    const short = 1 - lengthOf(target) / expected;
    return source.flatMap((sentence) => {
      const residue = residues.get(sentence);
      if (!residue || source.length === 0) return [];
      if (source.length > 1 && isLost(residue) && short > 0.25 && residue.left / residue.all > 0.75) {
        return [lost(sentence, false)];
      }
      const clause = lostClause(sentence, residue, short * (lengthOf(source) / sentence.length), comparison);
      return clause ? [lost(sentence, true, clause)] : [];
    });
  });
}

function isLost(residue: Residue | undefined): boolean {
  return residue !== undefined && residue.left >= LEAST && residue.left / residue.all >= LOST;
}

/** A run of concepts that are all left over, in a sentence that came out as much shorter. */
function lostClause(
  sentence: Sentence,
  residue: Residue,
  short: number,
  { weigh }: Weighed,
): { start: number; end: number } | undefined {
  if (short < 0.22) return undefined;
  const left = new Set(residue.hits);
  let best: { start: number; end: number; weight: number } | undefined;
  let run: { start: number; end: number; weight: number; gaps: number } | undefined;
  for (const hit of sentence.hits) {
    const weight = weigh(hit);
    if (left.has(hit)) {
      run = run
        ? { ...run, end: hit.end, weight: run.weight + weight }
        : { start: hit.start, end: hit.end, weight, gaps: 0 };
      if (!best || run.weight > best.weight) best = { ...run };
    } else if (run) {
      run = weight < 0.3 && run.gaps < 1 ? { ...run, gaps: run.gaps + 1 } : undefined;
    }
  }
  if (!best || best.weight < 1.6) return undefined;
  const share = (best.end - best.start) / sentence.text.length;
  return share >= 0.2 && best.weight / residue.all >= 0.25 ? best : undefined;
}

const known = new WeakMap<Weighed, number>();

/** How long the translation of a sentence of length 1 usually is in these documents (the median). */
function usualLength(comparison: Weighed): number {
  const ready = known.get(comparison);
  if (ready !== undefined) return ready;
  const ratios = comparison.pairs
    .flatMap(({ sentences }) => sentences)
    .filter(({ source, target }) => lengthOf(source) >= 20 && target.length > 0)
    .map(({ source, target }) => lengthOf(target) / lengthOf(source))
    .sort((a, b) => a - b);
  const usual = ratios[Math.floor(ratios.length / 2)] ?? 1;
  known.set(comparison, usual);
  return usual;
}

/** The passage of the translation after which a passage of the source would stand. */
function afterOf(passage: Passage, { source, pairs }: Weighed): { after?: Passage } {
  const answers = new Map(pairs.flatMap((pair) => pair.source.map((each) => [each, pair.target.at(-1)])));
  for (let at = source.passages.indexOf(passage) - 1; at >= 0; at--) {
    const before = source.passages[at];
    const after = before && answers.get(before);
    if (after) return { after };
  }
  return {};
}
