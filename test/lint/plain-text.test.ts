import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../rules/blocks.js';
import { parsePlainText } from '../../scripts/document/loose/plain-text.js';

const blocks = (text: string) => blocksOf(parsePlainText(text), text).blocks;

describe('a filing pasted from a PDF', () => {
  it('joins the broken lines of a paragraph', () => {
    expect(blocks('We may, in our discretion, provide\nfor a longer period.')).toMatchObject([
      { role: 'paragraph', text: 'We may, in our discretion, provide for a longer period.' },
    ]);
  });

  it('begins a block at each label, with the words before the list above it', () => {
    expect(blocks('We use it:\n - 1. to bill you;\n (ii) to protect\n   our network.')).toMatchObject([
      { role: 'paragraph', text: 'We use it:' },
      { role: 'item', text: 'to bill you;', heads: ['We use it:'] },
      { role: 'item', text: 'to protect our network.', heads: ['We use it:'] },
    ]);
  });

  it('takes a short line alone as a heading, and no line that ends like a sentence or says a number', () => {
    expect(blocks('Safeguarding CPNI data\n\nWe do.\n\nFiler ID 828999').map(({ role }) => role)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
    ]);
  });

  it('parts a heading from the paragraph right below it, and no line that was broken', () => {
    const below = 'We would like to use your CPNI to offer you internet service.';
    expect(blocks(`How we want to use them\n${below}`)).toMatchObject([
      { role: 'heading', text: 'How we want to use them' },
      { role: 'paragraph', text: below },
    ]);
    for (const lines of [
      'You may call us or write to the office of\nExample Telephone, Inc., in Salem.',
      'Office of the Secretary\nFederal Communications Commission',
    ]) {
      expect(blocks(lines)).toMatchObject([{ role: 'paragraph', text: lines.replace('\n', ' ') }]);
    }
  });

  it('keeps the lines of an e-mail header apart', () => {
    expect(blocks('From: a@example.com\nSubject: Your CPNI choices\n\nHello.')).toMatchObject([
      { role: 'header', text: 'From: a@example.com' },
      { role: 'header', text: 'Subject: Your CPNI choices' },
      { role: 'paragraph', text: 'Hello.' },
    ]);
  });

  it('leads from words back to their line and column', () => {
    const text = 'One.\n\n - A. The first line\n   and the second.';
    const { place } = blocksOf(parsePlainText(text), text);
    const whole = 'The first line and the second.';
    expect(place({ block: 1, start: whole.indexOf('second'), end: whole.length })).toEqual({
      line: 4,
      column: 12,
      endLine: 4,
      endColumn: 19,
    });
  });

  it('reads Windows line ends as any other', () => {
    expect(blocks('One\r\ntwo.\r\n\r\nThree.').map(({ text }) => text)).toEqual(['One two.', 'Three.']);
  });
});
