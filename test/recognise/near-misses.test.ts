import { describe, expect, it } from 'vitest';
import { loadWording } from '../../rules/wording.js';
import { readNearMisses, reportOf } from './polarity/read-near-misses.js';
import { elementOf } from './reading.js';

describe.each(['en', 'es'])('in a notice that says all else, in %s,', (locale) => {
  const { whole, misses } = readNearMisses(locale);
  const lacks = loadWording('en')?.lacks ?? {};

  it.each(whole.filter(({ element }) => !element.startsWith('d3-')))('$element is said', (each) => {
    expect(elementOf(each.element, each.notice, each.reading).status).toBe('present');
  });

  it.each(misses)('$polarity: "$passage" does not say $element, and is quoted', (miss) => {
    const { status, quoted, lacks: key } = reportOf(miss);
    expect(['missing', 'contradicted']).toContain(status);
    expect(quoted.split(/(?<=[.;]) /).some((words) => words !== '' && miss.passage.includes(words))).toBe(
      true,
    );
    if (status === 'missing') expect(lacks[key]).toMatch(/\w/);
  });

  it('each class has four near misses or more', () => {
    const classes = [...new Set(misses.map(({ polarity }) => polarity))];
    const members = classes.map((one) => misses.filter(({ polarity }) => polarity === one).length);
    expect(classes.length).toBeGreaterThanOrEqual(12);
    expect(Math.min(...members)).toBeGreaterThanOrEqual(4);
  });
});
