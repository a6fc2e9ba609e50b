import { describe, expect, it } from 'vitest';
import { type Passage, readPassageFile } from '../../scripts/train/passages.js';
import { filingResults } from './filing-results.js';

const passages = readPassageFile(new URL('filings-bank/en.yaml', import.meta.url).pathname);

describe('what filings say, in many registers', () => {
  it.each(passages.filter(({ isSaid }) => isSaid))('$element is said: $text', (passage) => {
    expect(statusOf(passage)).toBe('present');
  });

  it.each(passages.filter(({ isSaid }) => !isSaid))('$element is not said: $text', (passage) => {
    expect(statusOf(passage)).not.toBe('present');
  });
});

function statusOf({ element, text, kind, regime }: Passage): string | undefined {
  return filingResults(text, kind, regime)[element]?.status;
}
