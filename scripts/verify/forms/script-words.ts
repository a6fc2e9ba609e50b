import { type LinearWords, requireTextWords } from '../document-words.js';

/** A line of directions, and the number of a section. */
const DIRECTION = /^\[.*\]$/;
const SECTION = /^\[\d+\] /;

/** @throws {CpniError} when a script, without its directions, does not say the document's words */
export function requireScriptWords(path: string, script: string, words: LinearWords): void {
  requireTextWords(path, wordsOfScript(script), words);
}

/** What of a script are the document's words: what is not in brackets at the margin. */
export function wordsOfScript(script: string): string {
  return script
    .split('\n')
    .filter((line) => SECTION.test(line) || !DIRECTION.test(line))
    .map((line) => line.replace(SECTION, ''))
    .join('\n');
}
