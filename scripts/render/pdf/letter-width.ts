import { scriptOf } from '../fonts/stacks.js';

/** Han characters and Hangul fill a square each. */
const SQUARE = new Set(['Hans', 'Hant', 'Kore']);

/** A letter's average width as a share of the type size; `latin` is that of the Latin family in use. */
export function letterWidth(locale: string, latin: number): number {
  return SQUARE.has(scriptOf(locale)) ? 1 : latin;
}
