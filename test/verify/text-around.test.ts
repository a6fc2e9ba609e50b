import { expect, test } from 'vitest';
import type { Job } from '../../scripts/publish/job.js';
import { textFile } from '../../scripts/publish/text-file.js';
import { documentView } from '../../scripts/render/view.js';
import { aroundOf } from '../../scripts/verify/around/document-around.js';
import { textFaults } from '../../scripts/verify/around/text-around.js';
import { aroundSample, LOCALES, SAID, SET } from './around-samples.js';

function built(locale: (typeof LOCALES)[number]) {
  const source = aroundSample(locale);
  const { bytes } = textFile({ source, view: documentView(source, SET) } as Job);
  return { text: Buffer.from(bytes).toString('utf8'), around: aroundOf(source) };
}

test.each(LOCALES)('a plain text in %s begins as its document does', (locale) => {
  const { text, around } = built(locale);
  expect(textFaults(text, around)).toEqual([]);
});

test.each([
  [
    'company',
    'Larkspur Telephone\n',
    'Larkspur Phone\n',
    'company is “Larkspur Phone”, not “Larkspur Telephone”',
  ],
  [
    'effective',
    '自2026年3月1日起生效',
    'Effective March 1, 2026',
    'effective is “Effective March 1, 2026”, not “自2026年3月1日起生效”',
  ],
  ['title', SAID['zh-Hans'].title, 'Rights', `title is “Rights”, not “${SAID['zh-Hans'].title}”`],
])('a plain text with another %s is refused', (_, from, to, told) => {
  const { text, around } = built('zh-Hans');
  expect(text).toContain(from);
  expect(textFaults(text.replace(from, to), around)).toEqual([told]);
});
