import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { draftOfDocx } from '../../scripts/import/read/docx.js';
import { mdxText } from '../../scripts/import/write/mdx-text.js';
import { wordsBothWays } from './import-sample.js';

const FORMATS = [
  ['(%1)', LevelFormat.LOWER_LETTER],
  ['(%2)', LevelFormat.DECIMAL],
  ['(%3)', LevelFormat.LOWER_ROMAN],
] as const;

function says(text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ text, ...options });
}

function row(...cells: string[]): TableRow {
  return new TableRow({ children: cells.map((text) => new TableCell({ children: [says(text)] })) });
}

async function word(children: (Paragraph | Table)[]): Promise<Uint8Array> {
  const levels = FORMATS.map(([text, format], level) => ({
    level,
    format,
    text,
    alignment: AlignmentType.LEFT,
  }));
  const plain = { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT };
  const headers = { default: new Header({ children: [says('Copper Larch Telephone, Inc.')] }) };
  const footers = { default: new Footer({ children: [says('2')] }) };
  const config = [
    { reference: 'law', levels },
    { reference: 'plain', levels: [plain] },
  ];
  return Packer.toBuffer(new Document({ numbering: { config }, sections: [{ headers, footers, children }] }));
}

async function read(children: (Paragraph | Table)[]) {
  const draft = await draftOfDocx(await word(children), 'policy.docx');
  const { expected, said } = wordsBothWays(draft);
  expect(said).toEqual(expected);
  return { draft, mdx: mdxText(draft.tree) };
}

describe('a Word document', () => {
  it('keeps headings, numbered lists, bullets and tables', async () => {
    const { mdx } = await read([
      says('CPNI procedures', { heading: HeadingLevel.TITLE }),
      says('Records', { heading: HeadingLevel.HEADING_1 }),
      says('One', { numbering: { reference: 'plain', level: 0 } }),
      says('Two {x} <y>', { numbering: { reference: 'plain', level: 0 } }),
      says('Bullet', { bullet: { level: 0 } }),
      new Table({ rows: [row('Record', 'Kept'), row('Campaigns', 'one year')] }),
    ]);
    expect(mdx).toBe(`# CPNI procedures

# Records

1. One
2. Two \\{x} \\<y>

- Bullet

| Record | Kept |
| - | - |
| Campaigns | one year |
`);
  });

  it('writes out the letters that Word counts by itself', async () => {
    const item = (text: string, level: number) => says(text, { numbering: { reference: 'law', level } });
    const { mdx } = await read([
      item('We train staff.', 0),
      item('We keep records:', 0),
      item('of campaigns; and', 1),
      item('of breaches,', 1),
      item('for two years.', 2),
      item('We discipline.', 0),
      item('again:', 1),
    ]);
    expect(mdx).toBe(`- (a) We train staff.
- (b) We keep records:
  - (1) of campaigns; and
  - (2) of breaches,
    - (i) for two years.
- (c) We discipline.
  - (1) again:
`);
  });

  it('takes a paragraph in bold for the heading that it is', async () => {
    const bold = new Paragraph({ children: [new TextRun({ text: 'How we train', bold: true })] });
    const { mdx } = await read([bold, says('We train all personnel on when they may use CPNI.')]);
    expect(mdx).toMatch(/^#+ How we train\n\nWe train/);
  });

  it('tells what its page headers say, which is not imported', async () => {
    const { draft } = await read([says('We protect CPNI.')]);
    expect(draft.words).toEqual(['We', 'protect', 'CPNI.']);
    expect(draft.doubts).toEqual([
      { reason: 'These words of the page header were left out.', near: 'Copper Larch Telephone, Inc.' },
    ]);
  });

  it.each([
    ['cut short', async () => (await word([says('Words')])).slice(0, 900), 'damaged'],
    ['another kind of archive', async () => zipSync({ 'a.txt': new Uint8Array([1]) }), 'no Word document'],
    ['an old or locked one', async () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'old Word document'],
  ])('is refused in words when it is %s', async (_, bytes, words) => {
    await expect(draftOfDocx(await bytes(), 'policy.docx')).rejects.toMatchObject({
      name: 'CpniError',
      path: 'policy.docx',
      message: expect.stringContaining(words),
    });
  });
});
