import { writtenLanguage } from './locale-tag.js';

/** Languages that notices are written in, as BCP 47 tags of this project. */
export const LANGUAGES = [
  'en',
  'es',
  'zh-Hans',
  'zh-Hant',
  'vi',
  'ko',
  'tl',
  'ru',
  'ar',
  'ht',
  'fr',
  'pt',
] as const;

export type Language = (typeof LANGUAGES)[number];
export type Script = 'Latin' | 'Han' | 'Hangul' | 'Cyrillic' | 'Arabic';

const SCRIPTS: Partial<Record<Language, Script>> = {
  'zh-Hans': 'Han',
  'zh-Hant': 'Han',
  ko: 'Hangul',
  ru: 'Cyrillic',
  ar: 'Arabic',
};

/** The script that a language is written in. */
export function scriptOf(language: Language): Script {
  return SCRIPTS[language] ?? 'Latin';
}

/** The language that text in a script is in when nothing else tells; none for Latin, which many share. */
export function languageOfScript(script: Script): string | undefined {
  if (script === 'Han') return 'zh';
  return LANGUAGES.find((language) => SCRIPTS[language] === script);
}

/** The project's language for a BCP 47 tag: `es-US` → `es`, `zh-TW` → `zh-Hant`, `fil` → `tl`; undefined for others. */
export function languageOfLocale(locale: string): Language | undefined {
  const tag = writtenLanguage(locale);
  return LANGUAGES.find((language) => language === tag);
}
