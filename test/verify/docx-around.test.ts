import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { filingWord } from '../../scripts/render/docx/filing-word.js';
import { docxAroundFaults, requireDocxAround } from '../../scripts/verify/around/docx-around.js';
import { filingAround } from '../../scripts/verify/around/filing-around.js';
import { filingSources, sampleFiling } from '../render/sample-filing.js';

const sources = filingSources();
const around = filingAround(sources, 2025);
const word = filingWord(sampleFiling(sources).view);

async function changed(part: string, from: string | RegExp, to: string): Promise<Uint8Array> {
  const parts = unzipSync(await word);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

test('a Word document tells what its filing says', async () => {
  expect(docxAroundFaults(await word, around)).toEqual([]);
});

test.each([
  ['ar', ['w:val="ar-SA" w:bidi="ar-SA"', '<w:pPr><w:bidi/>']],
  ['zh-Hans', ['w:val="zh-CN" w:eastAsia="zh-CN"']],
])('a Word document in %s is in that language to Word', async (locale, marks) => {
  const parts = filingSources({ locale });
  const bytes = await filingWord(sampleFiling(parts).view);
  expect(docxAroundFaults(bytes, filingAround(parts, 2025))).toEqual([]);
  const styles = strFromU8(unzipSync(bytes)['word/styles.xml'] ?? new Uint8Array());
  for (const mark of marks) expect(styles).toContain(mark);
});

describe('a Word document in which one thing is broken', () => {
  test.each([
    [
      'title',
      'docProps/core.xml',
      /(<dc:title>)[^<]*/,
      '$1Filing',
      `title is “Filing”, not “${around.title}”`,
    ],
    [
      'author',
      'docProps/core.xml',
      /(<dc:creator>)[^<]*/,
      '$1',
      'author is nothing, not “Larkspur Telephone Company”',
    ],
    [
      'language of its words',
      'word/styles.xml',
      'w:val="en-US"',
      'w:val="es-US"',
      'language of Latin words is “es-US”, not “en-US”',
    ],
    ['language', 'docProps/core.xml', '<dc:language>en<', '<dc:language>es<', 'language is “es”, not “en”'],
  ])('%s', async (_, part, from, to, told) => {
    expect(docxAroundFaults(await changed(part, from, to), around)).toEqual([told]);
  });

  test('stops the build with artefact, language, field and both values', async () => {
    const broken = await changed('docProps/core.xml', /(<dc:title>)[^<]*/, '$1Filing');
    expect(() => requireDocxAround('filing/larkspur/2025/filing.docx', broken, around)).toThrow(
      'filing/larkspur/2025/filing.docx (en) does not tell what its document says around the words: title is “Filing”',
    );
  });
});
