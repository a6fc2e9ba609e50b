import { expect, test } from 'vitest';
import { wordClasses } from '../../../rules/recognise/index.js';

const classes = wordClasses({ CHANGE: 'alter* touch disturb', SERVICE: 'phone* touch', WAIT: 'wait waits' });

test.each([
  { word: 'disturb', of: ['CHANGE'] },
  { word: 'alteration', of: ['CHANGE'] },
  { word: 'touch', of: ['CHANGE', 'SERVICE'] },
  { word: 'phone', of: ['SERVICE'] },
  { word: 'touches', of: [] },
  { word: 'waiting', of: [] },
  { word: 'alt', of: [] },
  { word: 'constructor', of: [] },
])('$word is of $of', ({ word, of }) => {
  expect([...classes(word)].sort()).toEqual(of);
});

test('a word of a name has the classes of the word', () => {
  expect(classes('phones¹')).toEqual(['SERVICE']);
});
