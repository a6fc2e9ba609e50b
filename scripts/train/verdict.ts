import { isSaidByBoth, type Opinion, type Verdict } from '../../rules/recognise/index.js';
import { chance } from './logistic.js';

/** What both readers made of one element in one notice, and whether it is there. */
export interface Finding extends Opinion {
  isTrue: boolean;
}

const STEPS = 3000;
const RATE = 0.5;

/** Fits the weights of a verdict to findings. */
export function fitVerdict(findings: Finding[]): Verdict {
  const said = findings.filter(({ isSaid }) => isSaid);
  const unsaid = findings.filter(({ isSaid, isNearHere }) => !isSaid && !isNearHere);
  const [saidBias = 0, saidLikeness = 0] = weightsFor(said, ({ likeness }) => [1, likeness]);
  const [bias = 0, likeness = 0, near = 0] = weightsFor(unsaid, (one) => [
    1,
    one.likeness,
    Number(one.isNear),
  ]);
  return { said: { bias: saidBias, likeness: saidLikeness }, unsaid: { bias, likeness, near } };
}

/** Logistic regression by gradient descent from nought; weights with three decimals. */
function weightsFor(findings: Finding[], inputOf: (finding: Finding) => number[]): number[] {
  const inputs = findings.map(inputOf);
  const weights = inputs[0]?.map(() => 0) ?? [];
  for (let step = 0; step < STEPS; step += 1) {
    const slopes = weights.map(() => 0);
    findings.forEach(({ isTrue }, index) => {
      const input = inputs[index] as number[];
      const odds = input.reduce((sum, value, at) => sum + value * (weights[at] as number), 0);
      const error = chance(odds) - Number(isTrue);
      for (const [at, value] of input.entries()) slopes[at] = (slopes[at] as number) + error * value;
    });
    for (const [at, slope] of slopes.entries()) {
      weights[at] = (weights[at] as number) - (RATE * slope) / findings.length;
    }
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000);
}

/** How often both readers together are right. */
export interface Measured {
  findings: number;
  recall: string;
  precision: string;
}

/** Measures a verdict: three decimals. */
export function measure(findings: Finding[], verdict: Verdict): Measured {
  const found = findings.filter((one) => isSaidByBoth(one, verdict));
  const right = found.filter(({ isTrue }) => isTrue).length;
  const share = (whole: number) => (right / whole).toFixed(3);
  return {
    findings: findings.length,
    recall: share(findings.filter(({ isTrue }) => isTrue).length),
    precision: share(found.length),
  };
}
