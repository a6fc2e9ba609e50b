import { expect, test } from 'vitest';
import { wordLanguage } from '../../scripts/render/docx/word-language.js';

test('Word is told a language with its country, where its kind of script is kept', () => {
  const told = ['en', 'es', 'es-PR', 'zh-Hans', 'zh-Hant', 'zh-HK', 'ko', 'ar', 'tl', 'vi', 'ht', 'pt'].map(
    (locale) => {
      const { value, eastAsia = '', bidirectional = '' } = wordLanguage(locale);
      return [value, eastAsia, bidirectional].join(' ').trim();
    },
  );
  expect(told).toEqual([
    'en-US',
    'es-US',
    'es-PR',
    'zh-CN zh-CN',
    'zh-TW zh-TW',
    'zh-HK zh-HK',
    'ko-KR ko-KR',
    'ar-SA  ar-SA',
    'fil-PH',
    'vi-VN',
    'ht-HT',
    'pt-BR',
  ]);
});
