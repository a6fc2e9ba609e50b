import { describe, expect, test } from 'vitest';
import { markArtifacts } from '../../scripts/render/pdf/artifacts.js';
import { operations } from '../../scripts/render/pdf/content-stream.js';
import { figureBoxes } from '../../scripts/render/pdf/figure-boxes.js';

const read = (content: string) =>
  [...operations(content)].map(({ operator, operands }) => [...operands, operator]);

describe('a page’s content', () => {
  test('is read as operations with their operands', () => {
    expect(read('q 1 0 0 -1 .5 -2. cm /F1 12 Tf')).toEqual([
      ['q'],
      ['1', '0', '0', '-1', '.5', '-2.', 'cm'],
      ['/F1', '12', 'Tf'],
    ]);
  });

  test('brackets inside strings end nothing', () => {
    expect(read('(a \\) (b) c) Tj [(x]) -3 <0A>] TJ')).toEqual([
      ['(a \\) (b) c)', 'Tj'],
      ['[(x]) -3 <0A>]', 'TJ'],
    ]);
  });

  test('dictionaries hold dictionaries and strings', () => {
    expect(read('/P <</MCID 3 /A <</B (>>)>> >> BDC')).toEqual([
      ['/P', '<</MCID 3 /A <</B (>>)>> >>', 'BDC'],
    ]);
  });

  test('comments are passed over', () => {
    expect(read('q % (not a string\nQ')).toEqual([['q'], ['Q']]);
  });
});

describe('what is not content becomes an artifact', () => {
  test('a page number that Chromium left unmarked', () => {
    expect(markArtifacts('BT (1) Tj ET', new Set())).toBe(
      '/Artifact <</Type /Pagination>> BDC\nBT (1) Tj ET\nEMC',
    );
  });

  test('a rule between paragraphs, with the path that makes it', () => {
    expect(markArtifacts('0 g 0 0 9 1 re f Q', new Set())).toBe('0 g /Artifact BMC\n0 0 9 1 re f\nEMC Q');
  });

  test('text that is only marked with how it is read', () => {
    const text = 'BT /ReversedChars BMC /Span <</ActualText <FEFF0645>>> BDC <0001> Tj EMC EMC ET';
    expect(markArtifacts(text, new Set())).toBe(`/Artifact <</Type /Pagination>> BDC\n${text}\nEMC`);
    const owned = `/P <</MCID 0>> BDC ${text} EMC`;
    expect(markArtifacts(owned, new Set())).toBe(owned);
  });

  test('marked text stays as it is', () => {
    const content = '/P <</MCID 0>> BDC BT (Hi) Tj ET EMC';
    expect(markArtifacts(content, new Set())).toBe(content);
  });

  test('a mark that is known to be an ornament', () => {
    expect(markArtifacts('/Table <</MCID 7>> BDC 0 0 9 9 re S EMC', new Set([7]))).toBe(
      '/Artifact BMC 0 0 9 9 re S EMC',
    );
  });

  test('a path that only clips paints nothing', () => {
    const content = '0 0 9 9 re W n';
    expect(markArtifacts(content, new Set())).toBe(content);
  });
});

test('a figure’s box follows the transformations around it', () => {
  const boxes = figureBoxes('q 2 0 0 2 10 20 cm /Figure <</MCID 4>> BDC q 5 0 0 3 1 1 cm /Im0 Do Q EMC Q');
  expect(boxes.get(4)).toEqual([12, 22, 22, 28]);
});
