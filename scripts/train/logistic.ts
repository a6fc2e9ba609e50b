/** One passage: numbers of its features, whether it says the element, how much it counts. */
export interface Example {
  features: number[];
  isSaid: boolean;
  weight: number;
}

export interface Model {
  weights: Float64Array;
  bias: number;
}

const ROUNDS = 12;
const RATE = 0.3;
/** Pulls weights towards nought, so that rare words do not decide. */
const SHRINK = 1e-5;
/** Few passages of many say an element; they are made to weigh up to this much more. */
const MOST_FOR_SAID = 5;

/**
 * Logistic regression by stochastic gradient descent with a rate of its own for each weight (AdaGrad, Duchi
 * 2011). Deterministic: examples are shuffled by a generator of fixed seed.
 */
export function fitLogistic(examples: Example[], width: number): Model {
  const weights = new Float64Array(width);
  const squares = new Float64Array(width).fill(1e-6);
  let bias = 0;
  let biasSquares = 1e-6;
  const said = sum(examples.filter(({ isSaid }) => isSaid));
  const forSaid = Math.min(MOST_FOR_SAID, Math.max(1, (sum(examples) - said) / said / 2));
  const order = examples.map((_, index) => index);
  const random = generator(7);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const { features, isSaid, weight } = examples[index] as Example;
      const value = 1 / Math.sqrt(Math.max(1, features.length));
      let odds = bias;
      for (const feature of features) odds += (weights[feature] as number) * value;
      const error = (chance(odds) - (isSaid ? 1 : 0)) * weight * (isSaid ? forSaid : 1);
      for (const feature of features) {
        const before = weights[feature] as number;
        const slope = error * value + SHRINK * before;
        const square = (squares[feature] as number) + slope * slope;
        squares[feature] = square;
        weights[feature] = before - (RATE * slope) / Math.sqrt(square);
      }
      biasSquares += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSquares);
    }
  }
  return { weights, bias };
}

/** The chance that log-odds stand for. */
export function chance(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function sum(examples: Example[]): number {
  return examples.reduce((total, { weight }) => total + weight, 0);
}

/** A linear congruential generator (Numerical Recipes): the same numbers on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const held = order[last] as number;
    order[last] = order[other] as number;
    order[other] = held;
  }
}
