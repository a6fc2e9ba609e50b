import { beforeAll, describe, expect, test } from 'vitest';
import { loadLanguageDetector } from '../../rules/language/detector.js';
import { foreignIn } from '../../rules/language/foreign.js';
import { ENGLISH, PASSAGES } from './translations.js';

const source = { text: ENGLISH.source, keeps: [] };

describe.each(['franc', 'cld3'])('with %s', (detector) => {
  beforeAll(async () => {
    if (detector === 'cld3') await loadLanguageDetector();
  });

  describe.each(PASSAGES)(
    'a translation into $locale',
    ({ locale, heading, first, second, before, after, stays }) => {
      const found = (text: string) =>
        foreignIn(text, locale, 'en', source).map(({ text: words, language }) => [words, language]);

      test('is taken as it is, with what rightly stays in English', () => {
        for (const text of stays) expect([text, found(text)]).toEqual([text, []]);
      });

      test('has its names and terms without a source to tell them by', () => {
        for (const text of stays) expect([text, foreignIn(text, locale, 'en')]).toEqual([text, []]);
      });

      test('is told when a heading of two words stays in English', () => {
        expect(found(ENGLISH.heading)).toEqual([[ENGLISH.heading, 'en']]);
        expect(foreignIn(ENGLISH.heading, locale, 'en')).toHaveLength(1);
        expect(found(heading)).toEqual([]);
      });

      test('is told when a whole paragraph stays in English, as one finding', () => {
        const paragraph = `${ENGLISH.first} ${ENGLISH.second}`;
        expect(found(paragraph)).toEqual([[paragraph, 'en']]);
      });

      test('is told when one sentence of a paragraph stays in English, first or last', () => {
        expect(found(`${ENGLISH.first} ${second}`)).toEqual([[ENGLISH.first, 'en']]);
        expect(found(`${first} ${ENGLISH.second}`)).toEqual([[ENGLISH.second, 'en']]);
      });

      test('is told when the text of a link stays in English', () => {
        expect(found(`${before}${ENGLISH.link}${after}`)).toEqual([[ENGLISH.link, 'en']]);
        expect(found(`${before}Click here${after}`)).toEqual([['Click here', 'en']]);
      });

      test('is told when the second half of a sentence stays in English', () => {
        const half = 'until you change it';
        expect(found(`${second.replace(/[.。]$/, ',')} ${half}.`)).toEqual([[half, 'en']]);
      });

      test('is told when English words in brackets stay that were in brackets in the source', () => {
        const bracketed = foreignIn(`${first} (you need not give a reason)`, locale, 'en', source);
        expect(bracketed.map(({ text }) => text.replace(/[()]/g, ''))).toEqual([
          'you need not give a reason',
        ]);
      });
    },
  );
});

describe('places', () => {
  test('are those of the words found, in UTF-16 units', () => {
    const text = 'Usted puede negarse. Your decision stays in force. Gracias.';
    const [found] = foreignIn(text, 'es', 'en');
    expect(found && text.slice(found.start, found.end)).toBe('Your decision stays in force.');
  });
});

describe('names and terms that are given', () => {
  test('stay, even in small letters', () => {
    const text = 'Su plan es my other line de siempre.';
    expect(foreignIn(text, 'es', 'en', { text: 'Your plan is my other line.', keeps: [] })).toHaveLength(1);
    expect(
      foreignIn(text, 'es', 'en', { text: 'Your plan is my other line.', keeps: ['my other line'] }),
    ).toEqual([]);
  });
});

describe('single words', () => {
  test.each(['es', 'vi', 'zh-Hans', 'ru', 'ar', 'ko'])(
    'of the source are told in %s when they are no names',
    (locale) => {
      expect(foreignIn('Closing', locale, 'en', { text: 'Closing', keeps: [] })).toHaveLength(1);
      expect(foreignIn('Tamarack', locale, 'en', { text: 'Tamarack', keeps: [] })).toEqual([]);
    },
  );
});

describe('a language that is neither', () => {
  test.each([
    [
      'es',
      'Você pode dizer não a qualquer momento, e sua decisão não afetará o serviço que você tem conosco.',
      'pt',
    ],
    [
      'fr',
      'Usted puede retirar su permiso en cualquier momento y su decisión no afectará a los servicios que tiene.',
      'es',
    ],
    ['zh-Hant', '您可以随时表示拒绝，您的决定不会影响任何服务。', 'zh-Hans'],
    ['zh-Hans', '您可以隨時表示拒絕，您的決定不會影響任何服務。', 'zh-Hant'],
    ['ar', 'Вы можете отказаться в любое время.', 'ru'],
    ['vi', '고객님은 언제든지 거절하실 수 있습니다.', 'ko'],
    ['ru', '您可以随时表示拒绝。', 'zh'],
  ])('is told in %s', (locale, text, language) => {
    expect(foreignIn(text, locale, 'en').map((found) => found.language)).toEqual([language]);
  });

  test('is not told of a line of languages, or of a line for those who read the source’s language', () => {
    const line = 'English | Español | 中文 | Tiếng Việt | 한국어 | العربية';
    for (const { locale } of PASSAGES) expect(foreignIn(line, locale, 'en')).toEqual([]);
    expect(foreignIn('An English version is available.', 'es', 'en')).toEqual([]);
  });

  test('is not told when the source says the same in that language', () => {
    const text = '您可以随时表示拒绝。';
    expect(foreignIn(text, 'ru', 'en', { text: `In Chinese: ${text}\n\n${text}`, keeps: [] })).toEqual([]);
  });
});

describe('locales', () => {
  test('may be any tag of a language that is known', () => {
    for (const locale of ['es-US', 'zh-TW', 'zh-CN', 'fil']) {
      expect(foreignIn('You may say no at any time.', locale, 'en-US')).toHaveLength(1);
    }
  });

  test('that are the source’s own, or unknown, give no findings', () => {
    expect(foreignIn('You may say no at any time.', 'en-US', 'en')).toEqual([]);
    expect(foreignIn('You may say no at any time.', 'so', 'en')).toEqual([]);
  });

  test('may be English, translated from Spanish', () => {
    const text = 'You may say no. Su decisión seguirá vigente hasta que la cambie.';
    expect(foreignIn(text, 'en', 'es').map((found) => found.text)).toEqual([
      'Su decisión seguirá vigente hasta que la cambie.',
    ]);
  });
});
