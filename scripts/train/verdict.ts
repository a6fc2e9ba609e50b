import type { Verdict } from '../../rules/recognise/likeness/likeness.js';
import { chance } from './logistic.js';

/** What both readers found of one element in one notice, and whether it is there. */
export interface Finding {
  /** Log-odds of the likest passage. */
  likeness: number;
  isSaid: boolean;
  isNear: boolean;
  isTrue: boolean;
}

const STEPS = 3000;
const RATE = 0.5;

/** Fits the weights of {@link Verdict} to findings: logistic regression, by gradient descent from nought. */
export function fitVerdict(findings: Finding[]): Verdict {
  const inputs = findings.map(({ likeness, isSaid, isNear }) => [
    1,
    likeness,
    Number(isSaid),
    Number(isNear),
  ]);
  const weights = [0, 0, 0, 0];
  for (let step = 0; step < STEPS; step += 1) {
    const slopes = [0, 0, 0, 0];
    findings.forEach(({ isTrue }, index) => {
      const input = inputs[index] as number[];
      const error =
        chance(input.reduce((odds, value, at) => odds + value * (weights[at] as number), 0)) - Number(isTrue);
      for (const [at, value] of input.entries()) slopes[at] = (slopes[at] as number) + error * value;
    });
    for (const [at, slope] of slopes.entries()) {
      weights[at] = (weights[at] as number) - (RATE * slope) / findings.length;
    }
  }
  const [bias, likeness, said, near] = weights.map((weight) => Math.round(weight * 1000) / 1000);
  return { bias: bias ?? 0, likeness: likeness ?? 0, said: said ?? 0, near: near ?? 0 };
}

/** How often both readers together are right. */
export interface Measured {
  findings: number;
  recall: string;
  precision: string;
}

/** Measures a verdict: three decimals. */
export function measure(findings: Finding[], { bias, likeness, said, near }: Verdict): Measured {
  const isFound = (one: Finding) =>
    bias + likeness * one.likeness + (one.isSaid ? said : 0) + (one.isNear ? near : 0) > 0;
  const found = findings.filter(isFound);
  const right = found.filter(({ isTrue }) => isTrue).length;
  const share = (whole: number) => (right / whole).toFixed(3);
  return {
    findings: findings.length,
    recall: share(findings.filter(({ isTrue }) => isTrue).length),
    precision: share(found.length),
  };
}
