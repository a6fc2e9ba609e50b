import type { ElementResult } from '../../rules/recognise/index.js';
import type { Labels } from './corpus.js';

/** One label compared with what was recognised. */
export interface Judgement {
  labels: Labels;
  id: string;
  expected: boolean;
  found: boolean;
  error: boolean;
  status: string;
  /** The words that were taken for it, or came nearest. */
  words: string;
}

/** Compares results with labels; `null` labels say nothing. */
export function judge(labels: Labels, results: ElementResult[]): Judgement[] {
  return Object.entries({ ...labels.elements, ...labels.prohibited }).flatMap(([id, expected]) => {
    if (expected === null) return [];
    const result = results.find((one) => one.id === id);
    const found = result?.status === 'present' || result?.status === 'declared';
    const near = result?.near ? `nearest (${result.near.lacks}): ${result.near.evidence.text}` : '';
    const words = result?.evidence.map(({ text }) => text).join(' / ') || near;
    return [
      {
        labels,
        id,
        expected,
        found,
        error: found !== expected,
        status: result?.status ?? 'not asked',
        words,
      },
    ];
  });
}

/** Precision and recall of groups of judgements, one line a group. */
export function table(title: string, judgements: Judgement[], groupOf: (one: Judgement) => string): string {
  const groups = grouped(judgements, groupOf);
  const lines = [...groups].map(([name, list]) => {
    const right = list.filter(({ expected, found }) => expected && found).length;
    const found = list.filter((one) => one.found).length;
    const expected = list.filter((one) => one.expected).length;
    const share = (part: number, whole: number) => (whole === 0 ? '   –' : (part / whole).toFixed(2));
    return `  ${name.padEnd(36)} precision ${share(right, found)}  recall ${share(right, expected)}  labels ${list.length}`;
  });
  return [`by ${title}`, ...lines].join('\n');
}

function grouped(judgements: Judgement[], groupOf: (one: Judgement) => string): Map<string, Judgement[]> {
  const groups = new Map<string, Judgement[]>();
  for (const one of judgements) groups.set(groupOf(one), [...(groups.get(groupOf(one)) ?? []), one]);
  return groups;
}
