import { describe, expect, it } from 'vitest';
import { noBrokenCrossReference } from '../../rules/no-broken-cross-reference.js';
import { noBrokenLabel } from '../../rules/no-broken-label.js';
import { lintText } from './lint-text.js';

const reasons = (source: string, name?: string) =>
  lintText(noBrokenCrossReference, source, name ? { name } : {}).map(({ reason }) => reason);

const LIST = '\n\n1. Use it.\n2. Keep it.\n3. Log it.';

describe('references', () => {
  it('to a paragraph that has another letter are told with the label to mend', () => {
    const text =
      '(a) We wait, except under paragraph (b)(1) of this section.\n(c) Police first.\n    (1) The FBI.\n(c) We tell customers under paragraph (b) of this section.\n(d) See paragraph (b) of this section.';
    expect(lintText(noBrokenCrossReference, text)).toEqual([]);
    expect(lintText(noBrokenLabel, text)).toMatchObject([
      { line: 2, related: [{ line: 1 }, { line: 4 }, { line: 1 }, { line: 4 }, { line: 5 }] },
    ]);
  });

  it.each([
    [`As set out in Section 12.${LIST}`, '"Section 12" is not there: the document has 1. to 3.'],
    [`See paragraph 7 above.${LIST}`, '"paragraph 7 above" is not there: the document has 1. to 3.'],
    ['It is in Exhibit C.\n\nExhibit A: Statement\n\nExhibit B: Notice', '"Exhibit C" is not there.'],
    ['It is so; see Exhibit B.', '"Exhibit B" is not there.'],
    [
      'Q1. Who?\nWe. (See Q9.)\n\nQ2. When?\nToday.\n\nQ3. Why?\nSo.',
      '"Q9" is not there: the document has Q1 to Q3.',
    ],
    [
      `It is told in paragraph 5 of the statement.\n\nSTATEMENT OF PROCEDURES${LIST}`,
      '"paragraph 5 of the statement" is not there: the document has 1. to 3.',
    ],
  ])('lead nowhere in: %s', (text, reason) => {
    expect(reasons(text)).toEqual([reason]);
  });

  it.each([
    ['the law', `Section 222 of the Act, Part 64, section 1.17, Section 64.2009(e), Title 18.${LIST}`],
    ['paragraphs of a rule', `Paragraph (b) of 47 CFR 64.2011 and 47 CFR 64.2009, paragraph (e).${LIST}`],
    [
      'a law named before',
      '(a) Section 64.2008 asks much: subsection (c)(4) asks for large type.\n(b) Two.\n(c) Three.\n(d) Four.',
    ],
    ['another document', `Article 12 of the labor agreement and Section 9 of our handbook.${LIST}`],
    ['what is there', `Section 3, paragraphs 1 through 3, and items 1 and 2 below.${LIST}`],
    [
      'a paragraph of a section',
      'I. Use\n  A. When.\n    1. Always.\n  B. How: see Part I.A.1 and Section I(A) above.',
    ],
    ['labels within sentences', 'We (a) train and (b) log. Under clause (b) above we keep it.'],
    [
      'an exhibit that is a file of its own',
      'The statement is attached as Exhibit A; Exhibit B is the notice.',
    ],
    ['a quotation', '“as provided in paragraph (n) of this section” is what the rule says.'],
    ['numbers where nothing is numbered', 'We follow paragraph 4 and Section 5.'],
    ['a section that is parted', 'See Section 2.\n\n2.1 Use it.\n2.2 Keep it.\n2.3 Log it.'],
  ])('to %s are left alone', (_, text) => {
    expect(reasons(text)).toEqual([]);
  });

  it('are read in Spanish', () => {
    expect(reasons('Véase el apartado 9 anterior.\n\n1. Uno.\n2. Dos.')).toEqual([
      '"apartado 9 anterior" is not there: the document has 1. to 2.',
    ]);
    expect(
      reasons('Véase el apartado 2 anterior y el párrafo (c) del artículo 64.2008.\n\n1. Uno.\n2. Dos.'),
    ).toEqual([]);
  });
});
