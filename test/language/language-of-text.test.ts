import { describe, expect, test } from 'vitest';
import { languageOfText } from '../../rules/language/language-of-text.js';
import { sentencesOf } from '../../rules/language/sentences.js';
import { ENGLISH, PASSAGES } from './translations.js';

describe('the language of a text', () => {
  test.each(PASSAGES)('is $locale and not English', ({ locale, first, second }) => {
    expect(languageOfText(`${first} ${second}`, locale, 'en')).toEqual({ language: locale, sure: true });
    expect(languageOfText(`${ENGLISH.first} ${ENGLISH.second}`, locale, 'en')).toEqual({
      language: 'en',
      sure: true,
    });
  });

  test('is told of a heading of two words', () => {
    expect(languageOfText('Your choices', 'es', 'en')?.language).toBe('en');
  });

  test('is not told of names, numbers and addresses', () => {
    for (const text of ['CPNI', '1-800-555-0142', 'www.example.com', '47 CFR 64.2008', '']) {
      expect(languageOfText(text, 'es', 'en')).toBeUndefined();
    }
  });

  test('cannot be asked for a language that the project does not know', () => {
    expect(() => languageOfText('Hello', 'xx', 'en')).toThrow(RangeError);
  });
});

describe('sentences', () => {
  const sentences = (text: string, language: 'es' | 'zh-Hans' | 'ar' | 'en') =>
    sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['es', 'Llame a la Sra. Pérez en EE. UU. de 8:00 a. m. a 5:00 p. m. hoy.', 1],
    ['en', 'Dr. Hale cites 47 C.F.R. § 64.2008. Acme Inc. agrees.', 2],
    ['zh-Hans', '您可以拒绝。您可以随时更改！好吗？', 3],
    ['ar', 'هل توافق؟ يمكنك أن ترفض.', 2],
  ] as const)('in %s are not split at abbreviations: %s', (language, text, count) => {
    expect(sentences(text, language)).toHaveLength(count);
  });

  test('end at line ends', () => {
    expect(sentences('Dana Whitlock\nGerente general', 'es')).toEqual(['Dana Whitlock', 'Gerente general']);
  });
});
