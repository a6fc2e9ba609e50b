import { describe, expect, it } from 'vitest';
import { noBrokenLabel } from '../../rules/no-broken-label.js';
import { lintText } from './lint-text.js';

const reasons = (source: string, name?: string) =>
  lintText(noBrokenLabel, source, name ? { name } : {}).map(({ reason }) => reason);

describe('labels of a plain text', () => {
  it('are skipped where an item lost its own, which is then the place and the correction', () => {
    const text = '- 4. We ask first.\n- We ask for it in writing.\n- 6. We sell nothing.\n- 7. We log.';
    expect(lintText(noBrokenLabel, text)).toMatchObject([
      { reason: '"4." is followed by "6.": "5." is missing.', line: 2, column: 3, fix: '5. We' },
    ]);
  });

  it('are skipped where a whole paragraph is lost', () => {
    const text = '(a) We train.\n(b) We log.\n(e) We report.\n(f) We keep records.';
    expect(lintText(noBrokenLabel, text)).toMatchObject([
      { reason: '"(b)" is followed by "(e)": "(c)" and "(d)" are missing.', line: 3, column: 1 },
    ]);
  });

  it('are one letter on from a slip, which one correction mends', () => {
    const text =
      '(a) We train.\n\n(c) We log.\n   (1) Names.\n   (2) Dates.\n\n(c) We report.\n\n(d) We keep records.';
    expect(lintText(noBrokenLabel, text)).toMatchObject([
      {
        reason: '"(c)" stands where "(b)" is due.',
        line: 3,
        fix: '(b)',
        related: [{ line: 1 }, { line: 7 }],
      },
    ]);
  });

  it('are used twice', () => {
    expect(reasons('1. We train.\n2. We log.\n2. We report.\n3. We keep records.')).toEqual([
      '"2." is used twice in one list.',
    ]);
  });

  it('are torn from the sentence that they belong to', () => {
    const text = '(a) We wait under paragraph.\n\n(b) of this section. We file a copy.';
    expect(lintText(noBrokenLabel, text)).toMatchObject([{ line: 3, column: 1, endColumn: 4 }]);
  });

  it.each([
    [
      'I. Use\nA. First.\nB. Second.\nIII. Breach\nA. Third.',
      '"I." is followed by "III.": "II." is missing.',
    ],
    ['Q1. Who?\nA. We.\n\nQ3. When?\nA. Today.', '"Q1" is followed by "Q3": "Q2" is missing.'],
    ['2.1 Use it.\n2.2 Keep it.\n2.4 Log it.', '"2.2" is followed by "2.4": "2.3" is missing.'],
    ['We (i) train; (ii) log; and (iv) report.', '"(ii)" is followed by "(iv)": "(iii)" is missing.'],
    ['(A) We train.\n(B) We log.\n(D) We report.', '"(B)" is followed by "(D)": "(C)" is missing.'],
  ])('are skipped in: %s', (text, reason) => {
    expect(reasons(text)).toEqual([reason]);
  });

  it.each([
    ['a list below each heading', 'Training\n\n1. One.\n2. Two.\n\nRecords\n\n1. One.\n2. Two.'],
    ['lists within lists', '1. One.\n  a. First.\n  b. Second.\n2. Two.\n  a. First.\n3. Three.'],
    ['(i) as a letter', '(g) One.\n(h) Two.\n(i) Three.\n(j) Four.'],
    ['(i) as a number below (h)', '(h) Two:\n  (i) Three.\n  (ii) Four.\n(i) Five.\n(j) Six.'],
    ['a start behind one', 'The rest of the order follows.\n\n(c) One.\n(d) Two.'],
    ['labels kept free', '(a) One.\n(b)-(d) [Reserved]\n(e) Five.'],
    ['items without a label among labelled ones', '1. One.\n- Of it.\n- More of it.\n2. Two.'],
    [
      'references and counts in brackets',
      'Within seven (7) days, under 47 CFR 64.2011(b) and paragraph (d), see (f).',
    ],
    ['questions and answers', 'Q. Who?\nA. We.\n\nQ. When?\nA. Today.\n\nQ. Why?\nA. So.'],
    ['initials', 'Signed by\n\nD. K. Example\n\nF. Marsh'],
    [
      'a line broken before a bracket',
      '(a) We tell them under paragraph\n(c) of this section and within\n(9) days.\n(b) We log.',
    ],
    ['a list in a sentence below a label', '(1) We (1) train and (2) log.\n(2) We report.'],
  ])('are in order with %s', (_, text) => {
    expect(reasons(text)).toEqual([]);
  });
});

describe('labels of Markdown', () => {
  it('are read as they are written', () => {
    expect(reasons('1. One.\n2. Two.\n4. Four.\n', 'a.md')).toEqual([
      '"2." is followed by "4.": "3." is missing.',
    ]);
    expect(reasons('## 1. Use\n\nText.\n\n## 2. Log\n\nText.\n\n## 4. Tell\n', 'a.md')).toEqual([
      '"2." is followed by "4.": "3." is missing.',
    ]);
    expect(reasons('**4. Use.** Text.\n\n**4. Log.** Text.\n\n**5. Tell.** Text.\n', 'a.md')).toEqual([
      '"4." is used twice in one list.',
    ]);
  });

  it('name the heading that lost its number', () => {
    const text = '## 1. Use\n\nText.\n\n## Log\n\nText.\n\n## 3. Tell\n';
    expect(lintText(noBrokenLabel, text, { name: 'a.md' })).toMatchObject([{ line: 5, fix: '2. Log' }]);
  });

  it.each([
    ['items that Markdown counts', '1. One.\n1. Two.\n1. Three.\n'],
    ['a quotation of a rule', '(a) One.\n\n> (c) As the rule says.\n\n(b) Two.\n'],
    ['cells of a table', '| No. | Duty |\n| --- | --- |\n| (a) | Train |\n| (c) | Log |\n'],
  ])('are in order with %s', (_, text) => {
    expect(reasons(text, 'a.md')).toEqual([]);
  });
});

it('works in Spanish', () => {
  expect(reasons('Debemos (a) capacitar, (b) anotar y (d) informar.')).toEqual([
    '"(b)" is followed by "(d)": "(c)" is missing.',
  ]);
  expect(reasons('Según el inciso (a) y el apartado (c), en siete (7) días.')).toEqual([]);
});
