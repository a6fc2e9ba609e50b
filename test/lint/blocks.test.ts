import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../rules/blocks.js';

const read = (source: string) => {
  const tree = fromMarkdown(source, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  return blocksOf(tree, source);
};

describe('the blocks of a Markdown document', () => {
  it('have the open headings above them', () => {
    const { blocks } = read('# One\n\n## Two\n\nWords.\n\n# Three\n\nMore.');
    expect(blocks.filter(({ role }) => role === 'paragraph').map(({ heads }) => heads)).toEqual([
      ['One', 'Two'],
      ['Three'],
    ]);
  });

  it('have column and row head above a table cell', () => {
    const { blocks } = read('| If you want to | Do this |\n|---|---|\n| Say no | Call **us** |');
    expect(blocks.at(-1)).toEqual({ role: 'cell', text: 'Call us', heads: ['Do this', 'Say no'] });
  });

  it('have the sentence that introduces a list above each item', () => {
    const { blocks } = read('To say no:\n\n- call us\n- write to us');
    expect(blocks.slice(1).map(({ role, heads }) => [role, heads])).toEqual([
      ['item', ['To say no:']],
      ['item', ['To say no:']],
    ]);
  });

  it('lead back to the source through emphasis, escapes and broken lines', () => {
    const source = '> You *may* say\n> no \\& **leave**.';
    const { blocks, place } = read(source);
    expect(blocks[0]?.text).toBe('You may say no & leave.');
    const start = blocks[0]?.text.indexOf('leave') ?? 0;
    expect(place({ block: 0, start, end: start + 5 })).toEqual({
      line: 2,
      column: 11,
      endLine: 2,
      endColumn: 16,
    });
  });
});
