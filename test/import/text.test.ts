import { describe, expect, it } from 'vitest';
import { draftOfText } from '../../scripts/import/text/draft-text.js';
import { wordsBothWays, written } from './import-sample.js';

const LONG = 'We train all personnel on when they are and are not authorized to use CPNI, and';

describe('broken lines', () => {
  it('are joined within a paragraph', () => {
    expect(written(`${LONG}\nwe keep a record of it for two years\nat least.\n`)).toBe(
      `${LONG} we keep a record of it for two years at least.\n`,
    );
  });

  it('stay where an address or a signature block has them', () => {
    expect(written('Federal Communications Commission\n45 L Street NE\nWashington, DC 20554\n')).toBe(
      'Federal Communications Commission\\\n45 L Street NE\\\nWashington, DC 20554\n',
    );
  });

  it('are joined across an empty line where the sentence goes on', () => {
    expect(written(`${LONG}\n\nwe keep a record of it.\n`)).toBe(`${LONG} we keep a record of it.\n`);
  });

  it('stay between a salutation, a closing and what is around them', () => {
    const text = `Dear Secretary:\n${LONG} of it we send word.\nSincerely,\nAda Example\nada@copperlarch.example.com\n`;
    expect(written(text)).toBe(
      `Dear Secretary:\n\n${LONG} of it we send word.\n\nSincerely,\n\nAda Example\\\nada@copperlarch.example.com\n`,
    );
  });

  it('begin a new paragraph after a sentence that ends short of the margin', () => {
    const text = `${LONG} keep at it.\nThat is all.\n${LONG} keep at it, too.\n`;
    expect(written(text).split('\n\n')).toHaveLength(2);
  });
});

describe('words broken at the end of a line', () => {
  it('are joined when the whole word stands elsewhere', () => {
    const draft = draftOfText(`${LONG} the certifi-\ncate is kept. The certificate is filed.\n`);
    expect(draft.changes).toMatchObject([{ take: ['certifi-', 'cate'], give: ['certificate'] }]);
    expect(wordsBothWays(draft).said).toContain('certificate');
  });

  it('keep a hyphen that they have elsewhere', () => {
    const draft = draftOfText(`${LONG} with opt-\nout approval we wait.\n`);
    expect(draft.changes).toMatchObject([{ give: ['opt-out'] }]);
  });

  it('stay as they are, and are told, when nobody can know', () => {
    const draft = draftOfText(`${LONG} the Quill-\nfeather office has it.\n`);
    expect(draft.changes).toEqual([]);
    expect(draft.doubts).toMatchObject([{ near: 'Quill- feather' }]);
  });
});

describe('labels', () => {
  it('of plain numbers in order make a numbered list', () => {
    expect(written('1. One thing.\n\n2. Another.\n')).toBe('1. One thing.\n2. Another.\n');
  });

  it('go on with their number after an item that lost its own', () => {
    expect(written('- 4. Four.\n- Lost.\n- 6. Six.\n')).toBe('4. Four.\n\n- Lost.\n\n6. Six.\n');
  });

  it('of numbers out of order are kept as words', () => {
    expect(written('1. One.\n2. Two.\n2. Two again.\n')).toBe(
      '- 1\\. One.\n- 2\\. Two.\n- 2\\. Two again.\n',
    );
  });

  it('of letters and Roman numbers are kept as words, in lists within lists', () => {
    const text = '(a) First:\n\n(1) one:\n\n(i) deep; and\n\n(ii) deeper;\n\n(2) two.\n\n(b) Second.\n';
    expect(written(text)).toBe(
      '- (a) First:\n  - (1) one:\n    - (i) deep; and\n    - (ii) deeper;\n  - (2) two.\n- (b) Second.\n',
    );
  });

  it('read (i) as a letter between (h) and (j)', () => {
    const text = '(g) One.\n\n(h) Two.\n\n(i) Three.\n\n(j) Four.\n';
    expect(written(text)).toBe('- (g) One.\n- (h) Two.\n- (i) Three.\n- (j) Four.\n');
  });

  it('are none in a reference that a line break tore off', () => {
    expect(written('We notify under paragraph.\n\n(b) of this section. We keep a copy.\n')).toBe(
      'We notify under paragraph.\n\n(b) of this section. We keep a copy.\n',
    );
  });
});

describe('headings', () => {
  it('are lines in capitals', () => {
    expect(written('STATEMENT OF POLICY\n\nWe protect records of calls as the law asks of us.\n')).toBe(
      '## STATEMENT OF POLICY\n\nWe protect records of calls as the law asks of us.\n',
    );
  });

  it('are short lines above a paragraph, and no sentences', () => {
    const text =
      'How we train\n\nWe train all personnel on when they may use CPNI.\n\nWe do it.\n\nEvery year again we do it for all.\n';
    expect(written(text).match(/^#.*$/gm)).toEqual(['## How we train']);
  });

  it('are not the lines of a letterhead or of a signature', () => {
    const text =
      'Ada Example\n\nCopper Larch Telephone\n\nDear Secretary:\n\nWe send the annual certification of the company with this letter.\n\nSincerely,\n\nAda Example\n\nGeneral Counsel\n\nWe keep a copy of this letter in the files of the company.\n';
    expect(written(text)).not.toMatch(/^#/m);
  });
});

describe('what belongs to pages', () => {
  const page = (number: number) =>
    `Copper Larch CPNI Policy\n\n${LONG} this is page text.\n\nAgain.\n\nMore of it stands here.\n\nPage ${number} of 3`;

  it('is left out and listed: page numbers, repeated headers', () => {
    const draft = draftOfText([page(1), page(2), page(3)].join('\f'));
    expect(draft.changes.map(({ take, why }) => [take.join(' '), why]).sort()).toEqual([
      ['Copper Larch CPNI Policy', 'page header or footer'],
      ['Copper Larch CPNI Policy', 'page header or footer'],
      ['Page 1 of 3', 'page number'],
      ['Page 2 of 3', 'page number'],
      ['Page 3 of 3', 'page number'],
    ]);
    const { expected, said } = wordsBothWays(draft);
    expect(said).toEqual(expected);
  });

  it('is known where numbers in the middle count pages, though nothing else parts them', () => {
    const lines = (year: number) =>
      Array.from({ length: 9 }, (_, index) => `Line ${index} of ${year + index} ends here.`);
    const text = [...lines(2000), `${' '.repeat(34)}1`, ...lines(3000), `${' '.repeat(34)}2`].join('\n');
    expect(draftOfText(text).changes.map(({ take, why }) => [...take, why])).toEqual([
      ['1', 'page number'],
      ['2', 'page number'],
    ]);
  });

  it('stays when it may be somebody’s word: a number alone', () => {
    const draft = draftOfText('We keep records for this many years:\n\n12\n\nThat is long.\n');
    expect(draft.changes).toEqual([]);
    expect(draft.doubts).toMatchObject([{ near: '12' }]);
  });
});

describe('characters', () => {
  it('that MDX takes for markup are words', () => {
    const draft = draftOfText(
      'Write {name} or <Name> or a_b_ or \\ or `x` or [link](y) & so on, 1 < 2.\n# not a number\n',
    );
    const { expected, said } = wordsBothWays(draft);
    expect(said).toEqual(expected);
    expect(said).toContain('{name}');
    expect(said).toContain('<Name>');
  });

  it('that are ligatures, soft hyphens or invisible are plain', () => {
    expect(wordsBothWays(draftOfText('The o\uFB03ce \uFB01les cer\u00ADtif\u200Bicates.\n')).said).toEqual([
      'The',
      'office',
      'files',
      'certificates.',
    ]);
  });

  it('around emphasised words are emphasis, and are listed', () => {
    const draft = draftOfText('See 47 CFR 64.2001 *et seq.* of the rules.\n');
    expect(written('See 47 CFR 64.2001 *et seq.* of the rules.\n')).toBe(
      'See 47 CFR 64.2001 *et seq.* of the rules.\n',
    );
    expect(draft.changes.map(({ take, give }) => [...take, ...give])).toEqual([
      ['*et', 'et'],
      ['seq.*', 'seq.'],
    ]);
  });
});
