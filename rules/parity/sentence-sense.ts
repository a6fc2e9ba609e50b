import { conceptsIn, type Hit } from '../lexicon/index.js';
import type { Pair, Sentence, SentencePair, Weighed } from './model.js';
import { type Force, sayings } from './says.js';
import { isTelling, usualIn } from './usual.js';

/** Sentences that answer to each other, with what is left over on either side. */
export interface Sense {
  pair: SentencePair;
  /** The passages the sentences stand in. */
  within: Pair;
  /** How often the concept is said, also within longer forms. */
  source(concept: string): number;
  target(concept: string): number;
  /** The words that bind, permit, deny and the like. */
  says: Readonly<Record<'source' | 'target', (force: Force) => readonly string[]>>;
  /** Concepts said on one side that nothing on the other answers to. */
  leftSource: ReadonlySet<string>;
  leftTarget: ReadonlySet<string>;
  /** The share of telling concepts of what it is about, of both sides, that found no answer: 0 is word for word. */
  loose: number;
}

const HOW: ReadonlySet<string> = new Set(['not', 'must', 'may', 'should', 'need', 'require', 'duty', 'only']);
const known = new WeakMap<Weighed, Sense[]>();

/** Every sentence with its translation, where both are there. */
export function sensesOf(comparison: Weighed): Sense[] {
  const ready = known.get(comparison) ?? read(comparison);
  known.set(comparison, ready);
  return ready;
}

function read(comparison: Weighed): Sense[] {
  const { source: ours, target: theirs, pairs, foreign } = comparison;
  // Of both sides, what the other lacks: residues are learned for the source and for the translation.
  const { residues } = usualIn(comparison);
  return pairs
    .flatMap((within) => joined(within.sentences).map((pair) => ({ pair, within })))
    .filter(({ pair: { source, target } }) => source.length > 0 && target.length > 0)
    .filter(
      ({ pair }) =>
        !pair.target.some(({ passage }) => foreign.some(({ words }) => words.passage === passage)),
    )
    .map(({ pair, within }): Sense => {
      const left = (sentences: readonly Sentence[]) =>
        sentences.flatMap((sentence) => residues.get(sentence)?.hits ?? []);
      const lefts = [...left(pair.source), ...left(pair.target)].filter(isMatter).length;
      const all = [...pair.source, ...pair.target].flatMap(({ hits }) => hits.filter(isMatter)).length;
      const concepts = (sentences: readonly Sentence[]) =>
        new Set(left(sentences).flatMap((hit) => hit.concepts));
      return {
        pair,
        within,
        source: (concept) => count(pair.source, ours.locale, concept),
        target: (concept) => count(pair.target, theirs.locale, concept),
        says: { source: saidIn(pair.source, ours.locale), target: saidIn(pair.target, theirs.locale) },
        leftSource: concepts(pair.source),
        leftTarget: concepts(pair.target),
        loose: all === 0 ? 0 : lefts / all,
      };
    });
}

/** Sentences that found no answer are read with those before them, where what they say may have been said. */
function joined(pairs: readonly SentencePair[]): SentencePair[] {
  const groups: SentencePair[] = [];
  for (const { source, target } of pairs) {
    const last = groups.at(-1);
    const isLone = source.length === 0 || target.length === 0;
    if (last && (isLone || last.source.length === 0 || last.target.length === 0)) {
      groups[groups.length - 1] = {
        source: [...last.source, ...source],
        target: [...last.target, ...target],
      };
    } else groups.push({ source, target });
  }
  return groups;
}

/** What a sentence is about, not how it is said: a lost "not" makes no free translation. */
function isMatter(hit: Hit): boolean {
  return isTelling(hit) && !hit.concepts.some((concept) => HOW.has(concept));
}

function count(sentences: readonly Sentence[], locale: string, concept: string): number {
  return sentences.reduce((sum, { text }) => sum + conceptsIn(text, locale, concept).length, 0);
}

function saidIn(sentences: readonly Sentence[], locale: string): (force: Force) => readonly string[] {
  const found = new Map<Force, readonly string[]>();
  return (force) => {
    const words = found.get(force) ?? sentences.flatMap(({ text }) => wordsIn(force, text, locale));
    found.set(force, words);
    return words;
  };
}

function wordsIn(force: Force, text: string, locale: string): string[] {
  const said = sayings(force, text, locale);
  if (force !== 'deny') return said.map(({ words }) => words);
  // A plain "not" is counted as such, and stands for no other.
  const plain = [...sayings('not', text, locale), ...sayings('refuse', text, locale)];
  return [
    ...said.filter(({ start, end }) => !plain.some((not) => start < not.end && not.start < end)),
    ...sayings('refuse', text, locale),
  ].map(({ words }) => words);
}

/** The first and last place of the sentences, in the passage where they begin. */
export function stretchOf(sentences: readonly Sentence[]): {
  passage: Sentence['passage'];
  start: number;
  end: number;
} {
  const [first] = sentences as readonly [Sentence, ...Sentence[]];
  const end = Math.max(
    ...sentences.filter(({ passage }) => passage === first.passage).map((each) => each.end),
  );
  return { passage: first.passage, start: first.start, end };
}
