import type { Sentence } from '../sentences.js';
import { featuresOfHead, featuresOfShape, featuresOfWords, passagesOf } from './features.js';
import type { Verdict } from './verdict.js';
import { type WordClasses, wordClasses } from './word-classes.js';

/** What training leaves: see `npm run train`. */
export interface LikenessData {
  /** Elements, `c1-right@trs` where the regimes want different words. */
  elements: string[];
  /** Names of features, separated by spaces. */
  features: string;
  /** Base 64 of signed bytes: for each feature in turn, its weight for each element. */
  weights: string;
  /** What one step of a weight's byte is worth, by element. */
  steps: number[];
  bias: number[];
  verdict: Verdict;
}

/** Passages less like than so many others are not looked at. */
const CANDIDATES = 8;

/** The passage that is most like those that say an element. */
export interface Likest {
  sentences: Sentence[];
  /** Log-odds that it says the element. */
  odds: number;
}

/**
 * How much passages are like labelled ones that say an element: a linear model over words and word classes,
 * trained in this repository. A second reader beside the wording, for words that nobody foresaw.
 */
export class Likeness {
  readonly verdict: Verdict;
  private readonly elements: Map<string, number>;
  private readonly numbers: Map<string, number>;
  private readonly weights: Int8Array;
  private readonly steps: number[];
  private readonly bias: number[];
  private readonly classes: WordClasses;

  constructor(data: LikenessData, thesaurus: Record<string, string>) {
    this.verdict = data.verdict;
    this.elements = new Map(data.elements.map((name, index) => [name, index]));
    this.numbers = new Map(data.features.split(' ').map((name, index) => [name, index]));
    this.weights = new Int8Array(Buffer.from(data.weights, 'base64'));
    this.steps = data.steps;
    this.bias = data.bias;
    this.classes = wordClasses(thesaurus);
  }

  /** Whether it has learned what says an element. */
  knows(element: string, regime: string): boolean {
    return this.elements.has(`${element}@${regime}`) || this.elements.has(element);
  }

  /** Reads a document once; then every element can be asked for. */
  read(sentences: Sentence[]): LikenessReading {
    const heads = new Map<string, number[]>();
    const known = (names: string[]) => names.flatMap((name) => this.numbers.get(name) ?? []);
    const ofHead = (words: string) => {
      const before = heads.get(words) ?? known(featuresOfHead(words, this.classes));
      heads.set(words, before);
      return before;
    };
    const own = sentences.map(({ words }) => known(featuresOfWords(words, this.classes)));
    const passages = passagesOf(sentences).map(({ from, to }) => {
      const within = sentences.slice(from, to);
      const features = new Set(own.slice(from, to).flat());
      for (const words of within[0]?.heads ?? []) for (const one of ofHead(words)) features.add(one);
      for (const one of known(featuresOfShape(within))) features.add(one);
      return { sentences: within, features: [...features] };
    });
    return { likest: (element, regime, fits) => this.likest(passages, element, regime, fits) };
  }

  private likest(
    passages: { sentences: Sentence[]; features: number[] }[],
    element: string,
    regime: string,
    fits: (sentences: Sentence[]) => boolean,
  ): Likest | undefined {
    const index = this.elements.get(`${element}@${regime}`) ?? this.elements.get(element);
    if (index === undefined) return undefined;
    const step = this.steps[index] ?? 0;
    const width = this.elements.size;
    const ranked = passages.map(({ sentences, features }): Likest => {
      let sum = 0;
      for (const feature of features) sum += this.weights[feature * width + index] ?? 0;
      const odds = (this.bias[index] ?? 0) + (sum * step) / Math.sqrt(Math.max(1, features.length));
      return { sentences, odds };
    });
    ranked.sort((a, b) => b.odds - a.odds);
    return ranked.slice(0, CANDIDATES).find(({ sentences }) => fits(sentences));
  }
}

/** A document as the second reader sees it. */
export interface LikenessReading {
  /** Of the passages that fit. Undefined when nothing was learned of the element, or none fits. */
  likest(element: string, regime: string, fits: (sentences: Sentence[]) => boolean): Likest | undefined;
}
