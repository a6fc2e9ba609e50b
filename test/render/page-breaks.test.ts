import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { renderBody } from '../../scripts/render/body.js';
import { guardPageBreaks } from '../../scripts/render/pdf/page-breaks.js';
import { textOf } from '../../site/text-of.js';
import { SIGNATURE, treeOf } from './sample-source.js';
import { select } from './select.js';

const SETTING = { lineLength: 50, leastLines: 3, wholeList: 8 };

function guarded(words: string, isSigned = false) {
  const tree = treeOf(words);
  if (isSigned) tree.children.push(SIGNATURE);
  const { root } = renderBody(tree);
  guardPageBreaks(root, SETTING);
  return root;
}

const LONG = `${'word '.repeat(90)}end.`;
const marks = (words: string, name = 'p') =>
  select(guarded(`${words}\n\n${LONG}`), name)[0]?.properties.className;
const tied = (root: ReturnType<typeof guarded>) =>
  root.children
    .filter((node): node is Element => node.type === 'element')
    .filter(({ properties: { className } }) => String(className).includes('introduces'))
    .map((node) => textOf(node).slice(0, 12));

describe('at a page’s end', () => {
  test('a paragraph of five lines or fewer is not split', () => {
    expect(marks('word '.repeat(49))).toEqual(['short']);
    expect(marks('word '.repeat(60))).toBeUndefined();
  });

  test('lines that are broken where they are written count one by one', () => {
    expect(marks(`${'line\\\n'.repeat(4)}line`)).toEqual(['short']);
    expect(marks(`${'line\\\n'.repeat(5)}line`)).toBeUndefined();
  });

  test('a paragraph that introduces a list or a table stays with it', () => {
    expect(marks('We share it with:')).toEqual(['short', 'introduces']);
    expect(marks(`${'word '.repeat(60)}with:`)).toEqual(['introduces']);
    expect(marks('These are they.\n\n- One')).toEqual(['short', 'introduces']);
    expect(marks('These are they.\n\n| a | b |\n| - | - |\n| c | d |')).toEqual(['short', 'introduces']);
    expect(marks('These are not.\n\nOthers.')).toEqual(['short']);
  });

  test('a brief list is whole, and of a longer one no brief item is left alone', () => {
    expect(marks('- one\n- two\n- three', 'ul')).toEqual(['short']);
    const list = `${'- word\n'.repeat(9)}- end`;
    expect(marks(list, 'ul')).toBeUndefined();
    const items = select(guarded(list), 'li').map(({ properties }) => String(properties.className));
    expect(items.map((classes) => classes.includes('introduces'))).toEqual(
      items.map((_, index) => index === 0 || index === items.length - 2),
    );
  });

  test('the last words bring some before them along', () => {
    expect(tied(guarded(`${LONG}\n\nSincerely,\n\nAda Quill`))).toEqual(['word word wo', 'Sincerely,']);
    expect(tied(guarded(`${LONG}\n\n${LONG}`))).toEqual([]);
  });

  test('a signature, and the heading over it, stay with what is signed', () => {
    const root = guarded(`${LONG}\n\n${LONG}\n\n## Signature`, true);
    expect(tied(root)).toEqual(['word word wo', 'Signature']);
  });
});
