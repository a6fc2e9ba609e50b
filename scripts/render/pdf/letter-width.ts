import { isSquare } from '../fonts/stacks.js';

/** A letter's average width as a share of the type size; `latin` is that of the Latin family in use. */
export function letterWidth(locale: string, latin: number): number {
  return isSquare(locale) ? 1 : latin;
}
