import { describe, expect, test } from 'vitest';
import { renderBody } from '../../scripts/render/body.js';
import { guardPageBreaks } from '../../scripts/render/pdf/page-breaks.js';
import { treeOf } from './sample-source.js';
import { select } from './select.js';

const marks = (words: string) => {
  const { root } = renderBody(treeOf(words));
  guardPageBreaks(root, 50);
  return select(root, 'p')[0]?.properties.className;
};

describe('at a page’s end', () => {
  test('a paragraph of five lines or fewer is not split', () => {
    expect(marks('word '.repeat(49))).toEqual(['short']);
    expect(marks('word '.repeat(60))).toBeUndefined();
  });

  test('lines that are broken where they are written count one by one', () => {
    expect(marks(`${'line\\\n'.repeat(4)}line`)).toEqual(['short']);
    expect(marks(`${'line\\\n'.repeat(5)}line`)).toBeUndefined();
  });

  test('a paragraph that introduces a list stays with it', () => {
    expect(marks('We share it with:')).toEqual(['short', 'introduces']);
    expect(marks(`${'word '.repeat(60)}with:`)).toEqual(['introduces']);
  });
});
