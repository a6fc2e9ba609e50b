import type { LikenessData, Verdict } from '../../rules/recognise/index.js';
import type { Lesson } from './examples.js';
import { type Example, fitLogistic, type Model } from './logistic.js';

/** Rarer features are left out: they tell of one notice, not of the language. */
const LEAST_SEEN = 2;
/** Weights are kept as signed bytes. */
const LARGEST_BYTE = 127;

/** What is learned from lessons: one linear model an element. */
export class School {
  private readonly numbers = new Map<string, number>();
  private readonly models: Map<string, Model>;

  constructor(lessons: Lesson[], elements: string[]) {
    const seen = new Map<string, number>();
    for (const { features } of lessons) for (const one of features) seen.set(one, (seen.get(one) ?? 0) + 1);
    const kept = [...seen].filter(([, times]) => times >= LEAST_SEEN).map(([name]) => name);
    for (const name of kept.sort()) this.numbers.set(name, this.numbers.size);
    const numbered = lessons.map(({ features, answers }) => ({ features: this.numbered(features), answers }));
    this.models = new Map(
      elements.map((element) => {
        const examples = numbered.flatMap(({ features, answers }): Example[] => {
          const answer = answers.get(element);
          return answer ? [{ features, ...answer }] : [];
        });
        return [element, fitLogistic(examples, this.numbers.size)];
      }),
    );
  }

  /** What the recogniser keeps of it. */
  data(verdict: Verdict): LikenessData {
    const models = [...this.models.values()];
    const steps = models.map(({ weights }) => largest(weights) / LARGEST_BYTE);
    const bytes = new Int8Array(this.numbers.size * models.length);
    for (let feature = 0; feature < this.numbers.size; feature += 1) {
      models.forEach(({ weights }, index) => {
        const byte = Math.round((weights[feature] as number) / (steps[index] as number));
        bytes[feature * models.length + index] = byte;
      });
    }
    return {
      elements: [...this.models.keys()],
      verdict,
      steps: steps.map((step) => rounded(step)),
      bias: models.map(({ bias }) => rounded(bias)),
      features: [...this.numbers.keys()].join(' '),
      weights: Buffer.from(bytes.buffer).toString('base64'),
    };
  }

  private numbered(features: string[]): number[] {
    return features.flatMap((name) => this.numbers.get(name) ?? []);
  }
}

function largest(weights: Float64Array): number {
  return weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
}

/** Six significant digits: more would differ between machines for nothing. */
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
