import { describe, expect, test } from 'vitest';
import { filingPaper } from '../../scripts/render/pdf/filing-paper.js';
import { wordsOfHast } from '../../scripts/verify/words.js';
import { textOf } from '../../site/text-of.js';
import { sampleFiling } from '../render/sample-filing.js';
import { sample, treeOf } from '../render/sample-source.js';
import { select } from '../render/select.js';

const bound = (words: string) => {
  const { root } = filingPaper(sampleFiling([sample('en', { tree: treeOf(words) })]).view);
  const marked = ['span', 'td', 'th'].flatMap((name) => select(root, name));
  return marked.filter(({ properties }) => String(properties.className) === 'bound').map(textOf);
};

describe('on a filing’s paper, in one line stays', () => {
  test('the number of a section with its sign', () => {
    expect(
      bound('Under 47 CFR § 64.2009(e), **§§ 64.2001** et seq. and [§ 1.17](https://a.example.com).'),
    ).toEqual(['47 CFR', '§ 64.2009(e),', '§§ 64.2001', '§ 1.17']);
  });

  test('what is brief in a table of few columns', () => {
    const table =
      '| Record | Kept by |\n| --- | --- |\n| Letters that we wrote to customers | Office manager |';
    expect(bound(table).sort()).toEqual(['Kept by', 'Office manager', 'Record']);
    expect(bound('| a | b | c | d | e |\n| --- | --- | --- | --- | --- |\n| f | g | h | i | j |')).toEqual(
      [],
    );
  });
});

test('a filing’s paper holds each document in full, and nothing of its own but company and kind', () => {
  const { view, words } = sampleFiling();
  const { root } = filingPaper(view);
  const heads = select(root, 'div').filter(({ properties }) => String(properties.className) === 'letterhead');
  const own = heads.flatMap((head) => wordsOfHast(head));
  expect(own.join(' ')).toBe(
    'Larkspur Telephone Company Cover letter Larkspur Telephone Company Annual certification Larkspur Telephone Company Policy statement',
  );
  expect(wordsOfHast(root)).toHaveLength(own.length + words.length);
});

test('headings of the same name in two documents have anchors of their own', () => {
  const { root } = filingPaper(sampleFiling().view);
  const ids = ['h2', 'h3'].flatMap((name) => select(root, name)).map(({ properties }) => properties.id);
  expect(new Set(ids)).toHaveLength(ids.length);
  const inside = select(root, 'a')
    .map(({ properties }) => String(properties.href))
    .filter((href) => href.startsWith('#'));
  expect(inside).toHaveLength(2);
  expect(inside.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
});
