import { describe, expect, it } from 'vitest';
import { loadPlainWords } from '../../rules/plain/words.js';
import { englishSyllables } from '../../rules/readability/english.js';
import { entriesOf } from './words-of-list.js';

const list = entriesOf('english-syllables.txt').map((entry) => {
  const [word = '', counts = ''] = entry.split(':');
  return { word, counts: counts.split('|').map(Number) };
});
const share = (right: (word: string) => number) =>
  list.filter(({ word, counts }) => counts.includes(right(word))).length / list.length;

describe('against the CMU Pronouncing Dictionary', () => {
  it('has more than 1000 words of notices to be measured with', () => {
    expect(list.length).toBeGreaterThan(1000);
  });

  it('counts 96 of 100 words right by the library alone', () => {
    expect(share((word) => englishSyllables(word, {}))).toBeGreaterThan(0.96);
  });

  it('counts 99 of 100 right with the words that the data corrects', () => {
    const count = loadPlainWords('en')?.counting.syllablesOf ?? (() => 0);
    expect(share(count)).toBeGreaterThan(0.99);
  });

  it('adds no syllables and loses none over a whole text', () => {
    const count = loadPlainWords('en')?.counting.syllablesOf ?? (() => 0);
    const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
    const said = sum(list.map(({ counts }) => counts[0] ?? 0));
    expect(Math.abs(sum(list.map(({ word }) => count(word))) - said) / said).toBeLessThan(0.01);
  });
});
