import type { ElementResult } from '../../rules/recognise/index.js';
import type { Labels } from './corpus.js';

/** One label compared with what was recognised. */
export interface Judgement {
  labels: Labels;
  id: string;
  /** Must not be said, as against what must. */
  isProhibited: boolean;
  /** Not said, though words are there that come near. */
  isNearMiss: boolean;
  expected: boolean;
  found: boolean;
  status: string;
  /** The words that were taken for it, or came nearest. */
  words: string;
}

/** Compares results with labels; `null` labels say nothing. */
export function judge(labels: Labels, results: ElementResult[]): Judgement[] {
  return Object.entries({ ...labels.elements, ...labels.prohibited }).flatMap(([id, expected]) => {
    if (expected === null) return [];
    const result = results.find((one) => one.id === id);
    const near = result?.near ? `nearest (${result.near.lacks}): ${result.near.evidence.text}` : '';
    return [
      {
        labels,
        id,
        isProhibited: id in labels.prohibited,
        isNearMiss: !expected && (labels.near_miss_evidence?.[id] ?? []).length > 0,
        expected,
        found: result?.status === 'present' || result?.status === 'declared',
        status: result?.status ?? 'not asked',
        words: result?.evidence.map(({ text }) => text).join(' / ') || near,
      },
    ];
  });
}

/** Whether the recogniser was wrong. */
export function isError({ expected, found }: Judgement): boolean {
  return expected !== found;
}
