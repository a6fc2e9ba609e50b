import { readFileSync } from 'node:fs';
import type { Source } from '../../../scripts/render/source.js';
import { sample, treeOf } from '../sample-source.js';

/** What the same notice is called, by its language. */
export const TITLES = {
  en: 'Your rights and how to opt out (CPNI)',
  es: 'Sus derechos y cómo excluirse (CPNI)',
  fr: 'Vos droits et comment refuser (CPNI)',
  pt: 'Os seus direitos e como recusar (CPNI)',
  ht: 'Dwa ou yo ak kijan pou w refize (CPNI)',
  tl: 'Ang inyong mga karapatan at kung paano tumanggi (CPNI)',
  vi: 'Quyền của quý vị và cách từ chối (CPNI)',
  ru: 'Ваши права и как отказаться (CPNI)',
  ar: 'حقوقك وكيفية الرفض (CPNI)',
  'zh-Hans': '您的权利以及如何拒绝（CPNI）',
  'zh-Hant': '您的權利以及如何拒絕（CPNI）',
  ko: '고객님의 권리와 거부하는 방법(CPNI)',
} as const;

export type SampleLanguage = keyof typeof TITLES;
export const LANGUAGES = Object.keys(TITLES) as SampleLanguage[];

/** One fictional notice in each of the project's languages: numbers, addresses, brackets, lists, a table, weight. */
export function sampleIn(locale: SampleLanguage, change: Partial<Source> = {}): Source {
  const words = readFileSync(new URL(`${locale}.md`, import.meta.url), 'utf8');
  const title = TITLES[locale];
  const tree = treeOf(words);
  return sample('en', { locale, title, subject: title, summary: title, tree, ...change });
}
