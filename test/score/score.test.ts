import { expect, test } from 'vitest';
import type { Labels } from '../../scripts/score/corpus.js';
import { type Judgement, judge } from '../../scripts/score/judge.js';
import { reportOf } from '../../scripts/score/report.js';
import { reportText } from '../../scripts/score/report-text.js';

const LABELS: Labels = {
  file: 'a.en.md',
  kind: 'opt-out',
  regime: 'carrier',
  lang: 'en',
  elements: { 'c1-right': true, 'c1-duty': false, 'c2-types': null },
  prohibited: { misleading: false },
  near_miss_evidence: { 'c1-duty': ['We may protect it.'] },
};

/** Labels and, for each element, whether it is found. */
function judged(found: Record<string, boolean>, labels: Partial<Labels> = {}): Judgement[] {
  const results = Object.entries(found).map(([id, isFound]) => ({
    id,
    modality: 'required' as const,
    status: isFound ? ('present' as const) : ('missing' as const),
    evidence: isFound ? [{ block: 0, start: 0, end: 5, text: 'words' }] : [],
  }));
  return judge({ ...LABELS, ...labels }, results);
}

function reported(judgements: Judgement[], least?: number) {
  return reportOf({ judgements, wrongGuesses: [], notices: 1 }, least);
}

test('what must be said is counted apart from what must not', () => {
  const { required, prohibited } = reported(judged({ 'c1-right': true, 'c1-duty': true, misleading: true }));
  expect(required.groups[0]).toEqual({
    name: 'all',
    labels: 2,
    tp: 1,
    fp: 1,
    fn: 0,
    precision: 0.5,
    recall: 1,
  });
  expect(prohibited.groups[0]).toMatchObject({ labels: 1, tp: 0, fp: 1, fn: 0, precision: 0, recall: null });
});

test('an element that labels leave open is not counted', () => {
  const { required } = reported(judged({ 'c2-types': true }));
  expect(required.elements.map(({ name }) => name)).toEqual(['c1-duty', 'c1-right']);
});

test('counts are given by language, by regime and by both', () => {
  const judgements = [
    ...judged({ 'c1-right': true }),
    ...judged({ 'c1-right': false }, { lang: 'es', regime: 'trs' }),
    ...judged({ 'c1-right': true }, { lang: 'es' }),
  ];
  const rows = reported(judgements).required.groups.map(({ name, tp, fn }) => `${name}: ${tp} ${fn}`);
  expect(rows).toEqual([
    'all: 2 1',
    'en: 1 0',
    'es: 1 1',
    'carrier: 2 0',
    'trs: 0 1',
    'en carrier: 1 0',
    'es carrier: 1 0',
    'es trs: 0 1',
  ]);
});

test('near misses that are taken for the element are not refused', () => {
  const judgements = [...judged({ 'c1-duty': true }), ...judged({ 'c1-duty': false })];
  expect(reported(judgements).nearMisses).toEqual({ labels: 2, refused: 1 });
});

test('what is below the least is named; what nothing can be said of is not below', () => {
  const judgements = judged({ 'c1-right': true, 'c1-duty': true });
  expect(reported(judgements, 0.5).below).toEqual([]);
  expect(reported(judgements, 0.9).below).toEqual(['precision 0.5000']);
  const nothing = judged({}, { elements: { 'c1-right': false } });
  expect(reported(nothing, 1).below).toEqual([]);
});

test('a score in words has every table, and each miss and false alarm with its words', () => {
  const judgements = judged({ 'c1-right': false, 'c1-duty': true });
  const text = reportText({ ...reported(judgements), wrongGuesses: [{ file: 'a.en.md', wrong: 'x for y' }] });
  expect(text).toContain('right for 0 of 1 notices\n  a.en.md: x for y\n');
  expect(text).toMatch(
    /^what must be said +labels +tp +fp +fn precision +recall\n {2}all +2 +0 +1 +1 +0\.000 +0\.000\n/m,
  );
  expect(text).toContain('near misses refused: 0 of 1\n');
  expect(text).toContain('\nMISS        a.en.md c1-right: missing\n');
  expect(text).toContain('\nFALSE ALARM a.en.md c1-duty: present | words\n');
});
