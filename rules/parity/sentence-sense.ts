import { conceptsIn } from '../lexicon/index.js';
import type { Sentence, SentencePair, Weighed } from './model.js';
import { isTelling, tellingOf, usualIn } from './usual.js';

/** Sentences that answer to each other, with what is left over on either side. */
export interface Sense {
  pair: SentencePair;
  /** How often the concept is said, also within longer forms. */
  source(concept: string): number;
  target(concept: string): number;
  /** Concepts said on one side that nothing on the other answers to. */
  leftSource: ReadonlySet<string>;
  leftTarget: ReadonlySet<string>;
  /** The share of telling concepts, of both sides, that found no answer: 0 is word for word. */
  loose: number;
}

/** Every sentence with its translation, where both are there. */
export function sensesOf(comparison: Weighed): Sense[] {
  const { source: ours, target: theirs, pairs, foreign } = comparison;
  // Of both sides, what the other lacks: residues are learned for the source and for the translation.
  const { residues } = usualIn(comparison);
  return pairs
    .flatMap(({ sentences }) => sentences)
    .filter(({ source, target }) => source.length > 0 && target.length > 0)
    .filter(
      ({ target }) => !target.some(({ passage }) => foreign.some(({ words }) => words.passage === passage)),
    )
    .map((pair): Sense => {
      const left = (sentences: readonly Sentence[]) =>
        sentences.flatMap((sentence) => residues.get(sentence)?.hits ?? []);
      const lefts = [...left(pair.source), ...left(pair.target)].filter(isTelling).length;
      const all = [...pair.source, ...pair.target].reduce((sum, sentence) => sum + tellingOf(sentence), 0);
      const concepts = (sentences: readonly Sentence[]) =>
        new Set(left(sentences).flatMap((hit) => hit.concepts));
      return {
        pair,
        source: (concept) => count(pair.source, ours.locale, concept),
        target: (concept) => count(pair.target, theirs.locale, concept),
        leftSource: concepts(pair.source),
        leftTarget: concepts(pair.target),
        loose: all === 0 ? 0 : lefts / all,
      };
    });
}

function count(sentences: readonly Sentence[], locale: string, concept: string): number {
  return sentences.reduce((sum, { text }) => sum + conceptsIn(text, locale, concept).length, 0);
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
