import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { draftOfPdf } from '../../scripts/import/read/pdf.js';
import { mdxText } from '../../scripts/import/write/mdx-text.js';
import { wordsBothWays } from './import-sample.js';

/** Lines of a page from the top: words, and how far in and how large, in points; an empty one is space. */
type Line = string | { text: string; x?: number; size?: number };

async function pdf(pages: Line[][]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (const lines of pages) {
    const page = document.addPage([612, 792]);
    let y = 720;
    for (const line of lines) {
      const { text, x = 0, size = 11 } = typeof line === 'string' ? { text: line } : line;
      if (text !== '') page.drawText(text, { x: 72 + x, y, size, font });
      y -= 14;
    }
  }
  return document.save();
}

async function read(pages: Line[][]) {
  const draft = await draftOfPdf(await pdf(pages), 'filing.pdf');
  const { expected, said } = wordsBothWays(draft);
  expect(said).toEqual(expected);
  return { draft, mdx: mdxText(draft.tree) };
}

const FULL =
  'We train all personnel, including our agents, on when they are and are not authorized to use the';

describe('a PDF', () => {
  it('has its lines joined to paragraphs, by the space between them', async () => {
    const { mdx } = await read([[FULL, 'records of customers.', '', FULL, 'records of callers.']]);
    expect(mdx).toBe(`${FULL} records of customers.\n\n${FULL} records of callers.\n`);
  });

  it('has headings where letters are larger', async () => {
    const { mdx } = await read([
      [{ text: 'CPNI procedures', size: 18 }, '', FULL, 'records.', '', FULL, 'records.'],
    ]);
    expect(mdx).toMatch(/^# CPNI procedures\n\nWe train/);
  });

  it('has lists by its labels and indents', async () => {
    const item = (text: string, x: number) => ({ text, x });
    const { mdx } = await read([
      [
        item('(a) We keep records of:', 0),
        item('• campaigns; and', 24),
        item('• breaches.', 24),
        item('(b) We discipline.', 0),
      ],
    ]);
    expect(mdx).toBe('- (a) We keep records of:\n  - campaigns; and\n  - breaches.\n- (b) We discipline.\n');
  });

  it('loses its page numbers and running heads, and they are listed', async () => {
    const page = (number: number): Line[] => [
      'Copper Larch Telephone, Inc. - CPNI Statement',
      '',
      FULL,
      `records of year ${2020 + number}.`,
      '',
      `Part ${number} ends.`,
      '',
      `- ${number} -`,
    ];
    const { draft, mdx } = await read([page(1), page(2), page(3)]);
    expect(draft.changes.map(({ take }) => take.join(' ')).sort()).toEqual([
      '- 1 -',
      '- 2 -',
      '- 3 -',
      'Copper Larch Telephone, Inc. - CPNI Statement',
      'Copper Larch Telephone, Inc. - CPNI Statement',
    ]);
    expect(mdx.match(/CPNI Statement/g)).toHaveLength(1);
  });

  it('goes on over the end of a page', async () => {
    const { mdx } = await read([
      ['Records.', '', FULL],
      ['records of customers.', '', 'And more.'],
    ]);
    expect(mdx).toContain(`${FULL} records of customers.\n`);
  });

  it('without words is a scan, and says so', async () => {
    await expect(draftOfPdf(await pdf([[]]), 'scan.pdf')).rejects.toMatchObject({
      name: 'CpniError',
      path: 'scan.pdf',
      message: 'This PDF is a picture of its pages: it holds no words.',
    });
  });

  it('with a page without words names the page', async () => {
    const { draft } = await read([['Words.'], []]);
    expect(draft.doubts).toEqual([{ reason: 'Page 2 holds no words. If it is a scan, write its words.' }]);
  });

  it('that is damaged, or none, is refused in words', async () => {
    await expect(
      draftOfPdf(new TextEncoder().encode('%PDF-1.7 and nothing'), 'bad.pdf'),
    ).rejects.toMatchObject({
      name: 'CpniError',
      message: 'This PDF is damaged, or is none.',
    });
  });

  it('that is locked is refused in words', async () => {
    const document = await PDFDocument.create();
    document.addPage().drawText('Words');
    document.encrypt({ userPassword: 'secret', ownerPassword: 'secret' });
    await expect(draftOfPdf(await document.save(), 'locked.pdf')).rejects.toMatchObject({
      name: 'CpniError',
      message: 'This PDF is locked by a password.',
    });
  });
});
