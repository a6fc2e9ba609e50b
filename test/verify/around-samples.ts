import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Source } from '../../scripts/render/source.js';
import { sampleIn } from '../render/languages/sample-languages.js';
import { treeOf } from '../render/sample-source.js';

export const LOCALES = ['en', 'es', 'ar', 'zh-Hans'] as const;
export type SampleLocale = (typeof LOCALES)[number];

/** What one fictional notice tells around its words, by its language. */
export const SAID = {
  en: {
    title: 'Your rights and your choice',
    subject: 'Notice: you may say no',
    summary: 'We ask for your approval.',
    alt: 'A form with two boxes',
    pointed: 'The whole policy, in English',
  },
  es: {
    title: 'Sus derechos y su decisión',
    subject: 'Aviso: usted puede decir que no',
    summary: 'Le pedimos su aprobación.',
    alt: 'Un formulario con dos casillas',
    pointed: 'Toda la política, en español',
  },
  ar: {
    title: 'حقوقك بشأن CPNI وقرارك',
    subject: 'إشعار: يمكنك الرفض',
    summary: 'نطلب موافقتك.',
    alt: 'استمارة فيها خانتان',
    pointed: 'السياسة كاملة بالعربية',
  },
  'zh-Hans': {
    title: '您的权利与选择',
    subject: '通知：您可以拒绝',
    summary: '我们请求您的同意。',
    alt: '带有两个方框的表格',
    pointed: '中文版完整政策',
  },
} as const;

const pictures = mkdtempSync(path.join(os.tmpdir(), 'cpni-around-'));
writeFileSync(
  path.join(pictures, 'form.svg'),
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60"><rect width="50" height="50"/><rect x="60" width="50" height="50"/></svg>',
);

/** The notice in one language, with a picture alone in its paragraph and a link that tells more when pointed at. */
export function aroundSample(locale: SampleLocale, change: Partial<Source> = {}): Source {
  const { alt, pointed, ...head } = SAID[locale];
  const more = treeOf(
    `![${alt}](form.svg)\n\n[www.larkspur.example.com](https://www.larkspur.example.com "${pointed}")\n`,
  );
  const { tree, ...source } = sampleIn(locale);
  return {
    ...source,
    ...head,
    pictures,
    tree: { ...tree, children: [...tree.children, ...more.children] },
    ...change,
  };
}

export const SET = LOCALES.map((locale) => aroundSample(locale));
