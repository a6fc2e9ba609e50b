import { loadLaw } from '../../../rules/law.js';
import type { Change } from '../model.js';
import type { Line } from './line.js';
import type { Paragraph } from './paragraph.js';

/** What is left of a word behind a hyphen, and is no word of its own. */
const REST =
  /^\p{Ll}{0,4}(?:tion|sion|ment|tive|sive|ness|ance|ence|ity|ing|ical|ally|able|ible|ary|ory|ious|ular|mer|tomer|pany)s?$/u;

/**
 * Finds words that the end of a line broke by a hyphen. Only what is sure is joined: the word stands whole, or
 * with its hyphen, elsewhere in the text, or its rest is no word.
 */
export function brokenWords(paragraphs: Paragraph[]): { changes: Change[]; unsure: string[] } {
  const known = vocabulary(paragraphs);
  const changes: Change[] = [];
  const unsure: string[] = [];
  for (const { lines, isBroken } of paragraphs) {
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1];
      if (!next || isBroken[index + 1]) continue;
      const pair = brokenPair(line, next);
      if (!pair) continue;
      const [head, rest] = pair;
      const joined = joinedWord(head, rest, known);
      const at = line.at + line.words.length - 1;
      if (joined === undefined) unsure.push(`${head} ${rest}`);
      else changes.push({ at, take: [head, rest], give: [joined], why: 'broken word joined' });
    }
  }
  return { changes, unsure };
}

function brokenPair(line: Line, next: Line): [string, string] | undefined {
  const head = line.words.at(-1) ?? '';
  const rest = next.words[0] ?? '';
  // Words that a dropped line parts do not stand side by side in the input.
  const isNext = line.at + line.words.length === next.at;
  return isNext && /\p{L}-$/u.test(head) && /^\p{Ll}/u.test(rest) ? [head, rest] : undefined;
}

function joinedWord(head: string, rest: string, known: Set<string>): string | undefined {
  const whole = head.slice(0, -1) + rest;
  if (known.has(bare(whole)) || isEndOfKnown(bare(whole), known)) return whole;
  if (known.has(bare(head + rest)) || /^(?:opt|non|pre|self|third)-$/i.test(bareHead(head)))
    return head + rest;
  return REST.test(bare(rest)) && !known.has(bare(rest)) ? whole : undefined;
}

/** `authorized` is a word where `unauthorized` is. */
function isEndOfKnown(word: string, known: Set<string>): boolean {
  return word.length >= 6 && ['un', 'non', 're', 'in', 'dis'].some((start) => known.has(start + word));
}

/** Words that filings share with the law that they are about. */
function lawWords(): string[] {
  return loadLaw().sections.flatMap(({ elements }) =>
    elements.flatMap(({ title, asks }) => `${title} ${asks}`.split(/\s+/).map(bare)),
  );
}

function vocabulary(paragraphs: Paragraph[]): Set<string> {
  const words = new Set(lawWords());
  for (const { lines } of paragraphs) {
    for (const line of lines) {
      // A broken word's rest is no word of the text.
      line.words.forEach((word, index) => {
        if (index > 0) words.add(bare(word));
      });
    }
  }
  return words;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function bareHead(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}]+/u, '');
}
