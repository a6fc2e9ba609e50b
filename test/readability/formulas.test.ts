import { expect, test } from 'vitest';
import {
  fernandezHuerta,
  fleschKincaidGrade,
  fleschReadingEase,
  szigriszt,
} from '../../rules/readability/formulas.js';

// 100 words in 5 sentences: worked out by hand from the published coefficients.
const english = { sentences: 5, words: 100, syllables: 150 };
const spanish = { sentences: 5, words: 100, syllables: 200 };

test('Flesch-Kincaid: 0.39 × 20 + 11.8 × 1.5 − 15.59', () => {
  expect(fleschKincaidGrade(english)).toBeCloseTo(9.91, 6);
});

test('Flesch: 206.835 − 1.015 × 20 − 84.6 × 1.5', () => {
  expect(fleschReadingEase(english)).toBeCloseTo(59.635, 6);
});

test('Szigriszt: 206.835 − 62.3 × 2 − 20', () => {
  expect(szigriszt(spanish)).toBeCloseTo(62.235, 6);
});

test('Fernández Huerta, corrected: 206.84 − 60 × 2 − 1.02 × 20', () => {
  expect(fernandezHuerta(spanish)).toBeCloseTo(66.44, 6);
});

test('the misprinted Fernández Huerta, 0.60 per syllable of a word, is not what is used', () => {
  expect(fernandezHuerta(spanish)).toBeLessThan(100);
});
