import { describe, expect, it } from 'vitest';
import { loadPlainWords } from '../../rules/plain/words.js';
import { fleschKincaidGrade, szigriszt } from '../../rules/readability/formulas.js';
import { countsOf, hardestSentences, longWords } from '../../rules/readability/hardest.js';
import { readSentences } from '../../rules/readability/sentences.js';
import { splitSentences } from '../../rules/recognise/index.js';
import { loadWording } from '../../rules/wording.js';
import { markdownBlocks } from '../../scripts/score/corpus.js';

function read(markdown: string, locale = 'en') {
  const language = loadWording(locale)?.language;
  const counting = loadPlainWords(locale)?.counting;
  if (!language || !counting) throw new Error(`cannot read ${locale}`);
  return readSentences(markdownBlocks(markdown), (text) => splitSentences(text, language), counting);
}
const texts = (markdown: string) => read(markdown).map(({ text }) => text);

describe('what counts as a sentence', () => {
  it('is a sentence of a paragraph and each list item, and no heading', () => {
    expect(
      texts(
        '# What are your rights now?\n\nWe ask you this. You may say no.\n\n- call us at home\n- write us a note',
      ),
    ).toEqual(['We ask you this.', 'You may say no.', 'call us at home', 'write us a note']);
  });

  it('is no label, greeting or one-word answer', () => {
    expect(texts('Dear Customer,\n\nNo. You may say no.')).toEqual(['You may say no.']);
  });

  it('is a table cell that says something, and no entry', () => {
    const table =
      '| Answer | What you do |\n| --- | --- |\n| A clear yes | Thank the customer. |\n| a b c d | one two three four five six |';
    expect(texts(table)).toEqual(['Thank the customer.', 'one two three four five six']);
  });

  it('does not end at a.m. or Inc.', () => {
    expect(read('Call Heron Voice, Inc. at 9 a.m. on any day.')).toHaveLength(1);
  });
});

describe('the sentences that make a text hard', () => {
  const easy = 'We ask you this now. You may say no. '.repeat(6);
  const long =
    'You may tell us either by telephone or by letter or inside any store that we must never again use any record for any other offer. ';
  const thorny = 'Notification requires individual authorization. ';
  const sentences = read(easy + long + thorny);

  it('come worst first and leave the easy ones out', () => {
    expect(hardestSentences(sentences, fleschKincaidGrade).map(({ text }) => text)).toEqual([
      thorny.trim(),
      long.trim(),
    ]);
  });

  it('each lower the grade when they go', () => {
    for (const hard of hardestSentences(sentences, fleschKincaidGrade)) {
      const others = sentences.filter((sentence) => sentence !== hard);
      expect(fleschKincaidGrade(countsOf(others))).toBeLessThan(fleschKincaidGrade(countsOf(sentences)));
    }
  });

  it('are named with their longest words', () => {
    expect(longWords(sentences.at(-1) ?? sentences[0] ?? fail(), 4, 2)).toEqual([
      'notification',
      'individual',
    ]);
  });

  it('are none in a text of one sentence, and none in no text', () => {
    expect(hardestSentences(read('You may say no to us.'), (counts) => -szigriszt(counts))).toEqual([]);
    expect(hardestSentences([], fleschKincaidGrade)).toEqual([]);
  });
});

function fail(): never {
  throw new Error('no sentence');
}
