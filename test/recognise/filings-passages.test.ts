import { describe, expect, it } from 'vitest';
import { readData } from '../../rules/read-data.js';
import { filingResults } from './filing-results.js';

interface Passage {
  element: string;
  /** Whether the passage says the element; otherwise it only comes near. */
  said: boolean;
  text: string;
  regime?: 'carrier' | 'trs';
  kind?: string;
}

const passages = readData(new URL('filings/passages.en.yaml', import.meta.url).pathname) as Passage[];

describe('what filings say, in many registers', () => {
  it.each(passages.filter(({ said }) => said))('$element is said: $text', (passage) => {
    expect(statusOf(passage)).toBe('present');
  });

  it.each(passages.filter(({ said }) => !said))('$element is not said: $text', (passage) => {
    expect(statusOf(passage)).not.toBe('present');
  });
});

function statusOf({ element, text, kind, regime }: Passage): string | undefined {
  return filingResults(text, kind, regime)[element]?.status;
}
