import { expect, test } from 'vitest';
import { sentencesOf, wordClasses } from '../../rules/recognise/index.js';
import { loadWording } from '../../rules/wording.js';
import { type Labels, markdownBlocks } from '../../scripts/score/corpus.js';
import { lessonName, lessonsOf, taughtBy } from '../../scripts/train/examples.js';

const NOTICE = `# Your choice

You have a **right** to privacy. We have a duty. Call us any day.

You may withdraw "your answer"
at any time. Ask.
`;

function taught(labels: Partial<Labels>, notice = NOTICE) {
  const language = loadWording('en')?.language;
  if (!language) throw new Error('no English');
  const whole: Labels = {
    file: 'a.en.md',
    kind: 'opt-out',
    regime: 'carrier',
    lang: 'en',
    elements: {},
    prohibited: {},
    ...labels,
  };
  return taughtBy(whole, sentencesOf(markdownBlocks(notice), language));
}

/** What the passage of these words teaches of an element. */
function answer(labels: Partial<Labels>, element: string, words: string) {
  const { sentences, ...rest } = taught(labels);
  const passages = sentences.flatMap(({ text, role }) => (role === 'heading' ? [] : [text]));
  const lessons = lessonsOf({ sentences, ...rest }, wordClasses({}));
  const alone = lessons.filter(({ features }) => features.includes('size:1'));
  return alone[passages.findIndex((text) => text.startsWith(words))]?.answers.get(element);
}

test('the sentences that labels quote are found without marks, quotation marks, case and line ends', () => {
  const { sentences, evidence } = taught({
    elements: { 'c2-withdraw-any-time': true },
    sentence_evidence: { 'c2-withdraw-any-time': ['you may withdraw your answer at any  time.'] },
  });
  const found = [...(evidence['c2-withdraw-any-time'] ?? [])].map((number) => sentences[number]?.text);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^You may withdraw/);
});

test('a quote of several sentences means each of them, a part of a sentence the whole', () => {
  const { sentences, evidence } = taught({
    elements: { 'c1-right': true, 'c1-duty': true },
    sentence_evidence: {
      'c1-right': ['You have a right to privacy. We have a duty.'],
      'c1-duty': ['a right to privacy'],
    },
  });
  const texts = (id: string) => [...(evidence[id] ?? [])].map((number) => sentences[number]?.text);
  expect(texts('c1-right')).toEqual(['You have a right to privacy.', 'We have a duty.']);
  expect(texts('c1-duty')).toEqual(['You have a right to privacy.']);
});

test('a word or two quoted out of a sentence are too little to tell which is meant', () => {
  const { evidence } = taught({
    elements: { 'c1-duty': true },
    sentence_evidence: { 'c1-duty': ['a duty'] },
  });
  expect(evidence['c1-duty']?.size).toBe(0);
});

const SAID: Partial<Labels> = {
  elements: { 'c3-steps-deny': true, 'c2-types': false, 'c2-purposes': null, 'c2-entities': true },
  sentence_evidence: { 'c3-steps-deny': ['Call us any day.'] },
  near_miss_evidence: { 'c2-types': ['You have a right to privacy.'] },
};

test('a passage teaches that it says what it is quoted for, and that others do not', () => {
  expect(answer(SAID, 'c3-steps-deny', 'Call us')).toEqual({ isSaid: true, weight: 1 });
  expect(answer(SAID, 'c3-steps-deny', 'Ask')?.isSaid).toBe(false);
});

test('a near miss counts more than a passage that has nothing to do with the element', () => {
  const near = answer(SAID, 'c2-types', 'You have');
  const elsewhere = answer(SAID, 'c2-types', 'Ask');
  expect([near?.isSaid, elsewhere?.isSaid]).toEqual([false, false]);
  expect(near?.weight).toBeGreaterThan(elsewhere?.weight ?? Number.NaN);
});

test('nothing is learned of what labels leave open, or tell without the words', () => {
  expect(answer(SAID, 'c2-purposes', 'Ask')).toBeUndefined();
  expect(answer(SAID, 'c2-entities', 'Ask')).toBeUndefined();
});

test('a text that is no CPNI document says nothing of it', () => {
  expect(answer({ kind: 'not-cpni', elements: { 'c2-types': null } }, 'c2-types', 'Ask')?.isSaid).toBe(false);
});

test('the regimes learn apart where they want different words', () => {
  expect(lessonName('c1-right', 'trs')).toBe('c1-right@trs');
  expect(lessonName('c2-types', 'trs')).toBe('c2-types');
});
