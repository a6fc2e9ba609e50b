import { expect, test } from 'vitest';
import {
  featuresOfHead,
  featuresOfShape,
  featuresOfWords,
  passagesOf,
} from '../../../rules/recognise/likeness/features.js';
import { wordClasses } from '../../../rules/recognise/likeness/word-classes.js';
import type { Sentence } from '../../../rules/recognise/sentences.js';

const classes = wordClasses({ NOT: 'not', TOUCH: 'touch* alter*', SERVICE: 'service*' });

/** Sentences of these roles, in a row. */
function sentencesOf(...roles: Sentence['role'][]): Sentence[] {
  return roles.map((role, block) => ({
    block,
    start: 0,
    end: 1,
    text: 'a',
    words: ' a ',
    role,
    heads: role === 'item' ? [' how '] : [],
    above: [],
  }));
}

test('inflections of a word are one feature', () => {
  expect(featuresOfWords(' services ', classes)).toContain('u:servic');
  expect(featuresOfWords(' servicing ', classes)).toContain('u:servic');
});

test('classes are paired in the order in which their words stand, and not the other way', () => {
  const features = featuresOfWords(' touch your service ', classes);
  expect(features).toContain('k:TOUCH>SERVICE');
  expect(features).not.toContain('k:SERVICE>TOUCH');
});

test('words that stand far apart are not paired', () => {
  expect(featuresOfWords(' alter a b service ', classes)).toContain('k:TOUCH>SERVICE');
  expect(featuresOfWords(' alter a b c service ', classes)).not.toContain('k:TOUCH>SERVICE');
});

test('names, numbers, dates and lengths of time are alike whichever they are', () => {
  const features = featuresOfWords(' harrow¹ 12 <30d> <date:2026-03-01> ', classes);
  expect(features).toEqual(['u:<name>', 'u:<number>', 'u:<duration>', 'u:<date>']);
});

test('words of a heading are told apart from those of the text', () => {
  expect(featuresOfHead(' service ', classes)).toEqual(['h:servic', 'hk:SERVICE']);
});

test('a passage is up to three sentences in a row and does not run past a heading', () => {
  expect(passagesOf(sentencesOf('paragraph', 'paragraph', 'heading', 'item'))).toEqual([
    { from: 0, to: 1 },
    { from: 0, to: 2 },
    { from: 1, to: 2 },
    { from: 3, to: 4 },
  ]);
  const lengths = passagesOf(sentencesOf('item', 'item', 'item', 'item')).map(({ from, to }) => to - from);
  expect(Math.max(...lengths)).toBe(3);
});

test('the shape of a passage is its length, where it stands, and whether it has a title', () => {
  expect(featuresOfShape(sentencesOf('item', 'item'))).toEqual(['size:2', 'role:item', 'headed']);
  expect(featuresOfShape(sentencesOf('paragraph'))).toEqual(['size:1', 'role:paragraph']);
});
