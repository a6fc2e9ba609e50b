import type { Evidence } from './model.js';
import type { Sentence } from './sentences.js';

/** A sentence as evidence. */
export function evidence({ block, start, end, text }: Sentence): Evidence {
  return { block, start, end, text };
}

/** The sentences of matches, each once, in reading order. */
export function evidenceOf(matches: { sentences: Sentence[] }[]): Evidence[] {
  const unique = new Map<string, Evidence>();
  for (const { sentences } of matches) {
    for (const sentence of sentences) unique.set(`${sentence.block}:${sentence.start}`, evidence(sentence));
  }
  return [...unique.values()].sort((a, b) => a.block - b.block || a.start - b.start);
}
