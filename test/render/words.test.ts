import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { documentWords } from '../../scripts/verify/document-words.js';
import { wordsOfPage } from '../../scripts/verify/html-words.js';
import { requireEveryWord, requireSameWords } from '../../scripts/verify/same-words.js';
import { splitWords, wordsOfHast, wordsOfTree } from '../../scripts/verify/words.js';
import { treeOf } from './sample-source.js';

describe('the words of a document', () => {
  test('blocks, cells and line breaks end a word; emphasis does not', () => {
    const tree = treeOf('# One\n\nt*w*o\\\nthree\n\n| four | five |\n| --- | --- |\n| six | seven |');
    expect(wordsOfTree(tree)).toEqual(['One', 'two', 'three', 'four', 'five', 'six', 'seven']);
  });

  test('the title comes first unless the words begin with it', () => {
    expect(documentWords('Title', treeOf('Words.'))).toEqual(['Title', 'Words.']);
    expect(documentWords('Title', treeOf('# Title\n\nWords.'))).toEqual(['Title', 'Words.']);
  });

  test('soft hyphens and zero-width characters are no words', () => {
    expect(splitWords('con\u00ADsent\u200B a\u00A0b')).toEqual(['consent', 'a', 'b']);
  });

  test('letters that are composed differently are the same', () => {
    expect(splitWords('aprobacio\u0301n')).toEqual(['aprobación']);
  });
});

describe('the words of a page', () => {
  test('heading and body are read, and nothing around them', () => {
    const page =
      '<header>Menu</header><h1>A <em>t</em>itle</h1><div class="words"><p>B<p>C</div><footer>Foot';
    expect(wordsOfPage(page)).toEqual({ heading: ['A', 'title'], body: ['B', 'C'] });
  });

  test('numbers of a list are words where they are printed', () => {
    const list = fromHtml('<ol start=3><li>a<li>b</ol>', { fragment: true });
    expect(wordsOfHast(list, { numbers: true })).toEqual(['3.', 'a', '4.', 'b']);
    expect(wordsOfHast(list)).toEqual(['a', 'b']);
  });
});

describe('an artefact that says something else', () => {
  const compare =
    (found: string, ignoreSpaces = false) =>
    () =>
      requireSameWords({
        artefact: 'pdf/a.pdf',
        expected: 'You may say no at any time'.split(' '),
        found: found.split(' '),
        ignoreSpaces,
      });

  test('is refused, with its name and the first words that differ', () => {
    expect(compare('You may say yes at any time')).toThrow(
      "The words in pdf/a.pdf are not the document's: expected “may say no at any time”, found “may say yes at any time”",
    );
  });

  test('is refused when the end is missing', () => {
    expect(compare('You may say no')).toThrow('expected “say no at any time”, found “say no”');
  });

  test('is refused when letters differ, wherever words end', () => {
    expect(compare('Youmay sayno at any time', true)).not.toThrow();
    expect(compare('Youmay saynot at any time', true)).toThrow('found “Youmay saynot at any time”');
  });

  test('is refused when a word is left out of a rearranged text', () => {
    expect(() => requireEveryWord('a.txt', ['no', 'no'], 'no: yes')).toThrow('a.txt leaves out “no”');
    expect(() => requireEveryWord('a.txt', ['no', 'yes'], 'yes (no)')).not.toThrow();
  });
});
