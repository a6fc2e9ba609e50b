/** What either reader makes of one element in one document. */
export interface Opinion {
  id: string;
  /** Log-odds of the passage most like those that say it. */
  likeness: number;
  /** Whether wording finds it said. */
  isSaid: boolean;
  /** Whether wording finds words that come near: anywhere, and in that very passage. */
  isNear: boolean;
  isNearHere: boolean;
}

/** Weights of opinions, in log-odds that the element is said: where wording finds it said, and where not. */
export interface Verdict {
  said: { bias: number; likeness: number };
  unsaid: { bias: number; likeness: number; near: number };
}

/**
 * Whether an element is said, both readers heard. Where wording knows in what a passage falls short, no
 * likeness makes up for it: role, negation and hedge are small words among many that are alike.
 */
export function isSaidByBoth(opinion: Opinion, { said, unsaid }: Verdict): boolean {
  const { likeness, isSaid, isNear, isNearHere } = opinion;
  if (isSaid) return said.bias + said.likeness * likeness > 0;
  return !isNearHere && unsaid.bias + unsaid.likeness * likeness + (isNear ? unsaid.near : 0) > 0;
}
