import { describe, expect, test } from 'vitest';
import { plainText } from '../../scripts/render/plain-text.js';
import { documentView } from '../../scripts/render/view.js';
import { sample, treeOf } from './sample-source.js';

function textOf(markdown: string): string {
  const source = sample('en', { tree: treeOf(markdown) });
  return plainText(documentView(source, [source]), []);
}

describe('plain text', () => {
  test('begins with who says it and the title', () => {
    const source = sample();
    const text = plainText(documentView(source, [source]), ['Larkspur Telephone', 'Effective March 1, 2026']);
    expect(text.split('\n').slice(0, 4)).toEqual([
      'Larkspur Telephone',
      'Effective March 1, 2026',
      '',
      'Your rights and how to opt out',
    ]);
  });

  test('no line is longer than 72 characters', () => {
    const lines = textOf('word '.repeat(200)).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(72);
  });

  test('each cell of a table says its column', () => {
    expect(textOf('| Step | What | When |\n| --- | --- | --- |\n| 1 | Tell | Soon |')).toContain(
      '- Step: 1\n  What: Tell\n  When: Soon',
    );
  });

  test('a table of two columns is a list of pairs under its heads', () => {
    expect(textOf('| Record | Kept |\n| --- | --- |\n| Calls | One year |')).toContain(
      'Record: Kept\n\n- Calls: One year',
    );
  });

  test('a link is followed by its address unless its words say it', () => {
    const text = textOf(
      'Read [the policy](https://a.example.com/p) at [a.example.com/q](https://a.example.com/q), call [800-555-0100](tel:+18005550100) or write to [x@a.example.com](mailto:x@a.example.com).',
    );
    expect(text.replaceAll('\n', ' ')).toContain(
      'Read the policy (https://a.example.com/p) at a.example.com/q, call 800-555-0100 or write to x@a.example.com.',
    );
  });

  test('a signature stays together', () => {
    const source = sample();
    expect(plainText(documentView(source, [source]), [])).toContain('/s/ Ada Quill\nAda Quill\nPresident\n');
  });

  test('headings keep their capitals', () => {
    expect(textOf('## What is CPNI?')).toContain('What is CPNI?');
  });
});

test('a table without heads says no signs of heads', () => {
  const source = sample('en', { tree: treeOf('|  |  |\n| --- | --- |\n| Calls | 18 months |\n') });
  expect(plainText(documentView(source, [source]), [])).toContain('\n\n- Calls: 18 months\n');
  const wide = sample('en', { tree: treeOf('|  |  |  |\n| --- | --- | --- |\n| Calls | 18 | months |\n') });
  expect(plainText(documentView(wide, [wide]), [])).not.toMatch(/^\s*:/m);
});
