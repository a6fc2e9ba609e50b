import { expect, test } from 'vitest';
import { parseData, readData } from '../../rules/read-data.js';

test('dates of the law data stay strings, and only true and false are booleans', () => {
  const text = 'from: 2007-12-08\nto: null\nisNoted: true\nanswers: [yes, no, on]\n';
  expect(parseData(text, 'law.yaml')).toEqual({
    from: '2007-12-08',
    to: null,
    isNoted: true,
    answers: ['yes', 'no', 'on'],
  });
});

test('what is no YAML is refused with the name of the file and the line', () => {
  expect(() => parseData('concepts:\n  RIGHT: [right\n', '/data/en/rights.yaml')).toThrow(
    /^\/data\/en\/rights\.yaml: .*\(3:1\)/s,
  );
});

test('a name given twice is refused, so that no wording is lost unseen', () => {
  expect(() => parseData('RIGHT: right\nRIGHT: may\n', 'concepts.yaml')).toThrow(
    /concepts\.yaml: duplicated/,
  );
});

test('a file that is not there is named', () => {
  expect(() => readData('/nowhere/en.yaml')).toThrow('/nowhere/en.yaml');
});
