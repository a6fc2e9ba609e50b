import {
  featuresOfHead,
  featuresOfShape,
  featuresOfWords,
  passagesOf,
} from '../../rules/recognise/likeness/features.js';
import type { WordClasses } from '../../rules/recognise/likeness/word-classes.js';
import type { Sentence } from '../../rules/recognise/sentences.js';
import type { Labels } from '../score/corpus.js';
import type { Passage } from './passages.js';

/** A labelled notice or passage, in sentences. */
export interface Taught {
  sentences: Sentence[];
  regime: string;
  /** Element → whether it is said; what is not told of is left out. */
  said: Record<string, boolean>;
  /** Sentences that say an element, and those that come near it, by their numbers. */
  evidence: Record<string, Set<number>>;
  near: Record<string, Set<number>>;
}

/** A passage with the names of its features and the elements it teaches. */
export interface Lesson {
  features: string[];
  /** Element → whether the passage says it, and how much that counts. */
  answers: Map<string, { isSaid: boolean; weight: number }>;
}

/** The regimes want different words of these. */
const BY_REGIME = /^c1-|^d3-reply/;
/** Most passages of a notice have nothing to do with an element; each counts little. */
const ELSEWHERE = 0.3;
const NEAR_MISS = 2;
/** A passage that holds some of the sentences that say an element together. */
const IN_PART = 0.5;

/** What the model calls an element. */
export function lessonName(element: string, regime: string): string {
  return BY_REGIME.test(element) ? `${element}@${regime}` : element;
}

/** The passages of a notice, and what each teaches. */
export function lessonsOf(taught: Taught, classes: WordClasses): Lesson[] {
  const { sentences } = taught;
  return passagesOf(sentences).map(({ from, to }) => ({
    features: featuresOf(sentences.slice(from, to), classes),
    answers: new Map(
      Object.entries(taught.said).flatMap(([element, isSaid]) => {
        const answer = answerOf(taught, element, isSaid, from, to);
        return answer ? [[lessonName(element, taught.regime), answer] as const] : [];
      }),
    ),
  }));
}

/** A passage by itself, as one lesson. */
export function lessonOfPassage(
  { element, regime, isSaid }: Passage,
  sentences: Sentence[],
  classes: WordClasses,
): Lesson {
  return {
    features: featuresOf(sentences, classes),
    answers: new Map([
      [lessonName(element, regime ?? 'carrier'), { isSaid, weight: isSaid ? 1 : NEAR_MISS }],
    ]),
  };
}

function answerOf({ evidence, near }: Taught, element: string, isSaid: boolean, from: number, to: number) {
  const saying = evidence[element] ?? new Set<number>();
  // Labelled as said without the words that say it: nothing can be learned from the passages.
  if (isSaid && saying.size === 0) return undefined;
  const inside = (numbers: Set<number> | undefined) =>
    [...(numbers ?? [])].filter((number) => from <= number && number < to).length;
  const found = inside(saying);
  if (found === 0) return { isSaid: false, weight: inside(near[element]) > 0 ? NEAR_MISS : ELSEWHERE };
  if (!isSaid) return undefined;
  const isWhole = found === saying.size;
  return isWhole || found === to - from ? { isSaid: true, weight: isWhole ? 1 : IN_PART } : undefined;
}

/** Names of a passage's features, each once. */
export function featuresOf(sentences: readonly Sentence[], classes: WordClasses): string[] {
  const features = new Set(featuresOfShape(sentences));
  for (const { words } of sentences) for (const one of featuresOfWords(words, classes)) features.add(one);
  for (const words of sentences[0]?.heads ?? []) {
    for (const one of featuresOfHead(words, classes)) features.add(one);
  }
  return [...features];
}

/** Reads labels: which sentences are meant by the words they quote. */
export function taughtBy(labels: Labels, sentences: Sentence[]): Taught {
  const said: Record<string, boolean> = {};
  for (const [id, isSaid] of Object.entries({ ...labels.elements, ...labels.prohibited })) {
    if (isSaid !== null) said[id] = isSaid;
    // A text that is no CPNI document says none of it.
    else if (labels.kind === 'not-cpni') said[id] = false;
  }
  const texts = sentences.map(({ text }) => plain(text));
  const quoted = (quotes: Record<string, string[]> | undefined) =>
    Object.fromEntries(
      Object.entries(quotes ?? {}).map(([id, words]) => [
        id,
        new Set(words.flatMap((one) => numbersOf(one, texts))),
      ]),
    );
  return {
    sentences,
    regime: labels.regime ?? 'carrier',
    said,
    evidence: quoted({ ...labels.sentence_evidence, ...labels.prohibited_evidence }),
    near: quoted(labels.near_miss_evidence),
  };
}

function numbersOf(quote: string, texts: string[]): number[] {
  const words = plain(quote);
  return texts.flatMap((text, number) => {
    const isMeant = text !== '' && (words.includes(text) || (text.includes(words) && words.length > 12));
    return isMeant ? [number] : [];
  });
}

/** Without Markdown's marks, quotation marks and differences of space and case. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[*_`#>|"“”]+/g, ' ')
    .replace(/^\s*(?:[-•]|\d+[.)])\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
