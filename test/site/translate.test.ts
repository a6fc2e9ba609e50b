import { describe, expect, it } from 'vitest';
import { CpniError } from '../../scripts/cpni-error.js';
import { textIn } from '../../scripts/document/say-fact.js';
import { languageOf } from '../../scripts/workspace/languages.js';
import { siteStrings } from '../../scripts/workspace/site-strings.js';
import { SiteStringError, translatorOf } from '../../site/translate.js';

describe('a locale', () => {
  const tags: [locale: string, language: string | undefined][] = [
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans-US', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['fil', 'tl'],
    ['tl-PH', 'tl'],
    ['es-US', 'es'],
    ['es-419', 'es'],
    ['pt-BR', 'pt'],
    ['fr-CA', 'fr'],
    ['ht-US', 'ht'],
    ['ar-EG', 'ar'],
    ['ja', undefined],
    ['yue', undefined],
    ['it', undefined],
  ];
  it.each(tags)('%s is served by the words of %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });

  it('takes the facts of its own tag, then of its language, and never of another language', () => {
    const text = { en: 'President', 'zh-Hant': '總裁', 'es-MX': 'Presidenta' };
    expect(textIn(text, 'zh-TW')).toBe('總裁');
    expect(textIn({ ...text, 'zh-TW': '董事長' }, 'zh-TW')).toBe('董事長');
    expect(textIn(text, 'es')).toBe('Presidenta');
    expect(textIn({ 'es-MX': 'a', es: 'b' }, 'es-US')).toBe('b');
    expect(textIn(text, 'zh-CN')).toBeUndefined();
    expect(textIn(text, 'pt')).toBeUndefined();
  });
});

describe('a string that is lacking', () => {
  const t = translatorOf('xx', { number: { like: 'en-US' }, page: { skip: 'Skip to {{place}}' } });
  const thrown = (say: () => unknown) => {
    try {
      say();
    } catch (error) {
      return error;
    }
    return undefined;
  };

  it.each([
    ['a key that the language lacks', () => t('page.home'), 'There is no string "page.home".'],
    ['a group of strings', () => t('page'), '"page" is a group of strings.'],
    ['a value that is not given', () => t('page.skip'), 'The string "Skip to {{place}}" needs place.'],
  ])('is an error that names its file: %s', (_, say, message) => {
    const error = thrown(say);
    expect(error).toBeInstanceOf(SiteStringError);
    expect(error).toMatchObject({ message, file: 'site/locales/xx.json' });
  });

  it('is told the user, not a crash', () => {
    const error = thrown(() => siteStrings('pt-BR')('page.nowhere'));
    expect(error).toBeInstanceOf(CpniError);
    expect(error).toMatchObject({
      message: 'There is no string "page.nowhere".',
      path: 'site/locales/pt.json',
    });
    expect(thrown(() => siteStrings('ja'))).toBeInstanceOf(CpniError);
  });
});
