import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguageDetector } from '../../rules/language/detector.js';
import { lintPaths } from '../../scripts/lint/lint-paths.js';
import type { LintReport } from '../../scripts/report/lint-report.js';
import { cpni, folderWith } from '../cli/run-cpni.js';
import { Notice } from '../translations/notice.js';
import { replaced } from './compare-texts.js';
import { withLines } from './edit-lines.js';

const EN = `---
title: Your rights over your CPNI
summary: What we ask of you, and how to say no.
---

# Your rights over your CPNI

Under federal law, you have a right, and Alder Ridge Telephone has a duty, to protect the confidentiality of your customer proprietary network information (CPNI).

CPNI is information about the telephone services that you buy from us, how much of them you use, and how you are billed for them.

## What we ask of you

We ask for your approval to use your CPNI, and to share it with Alder Ridge Broadband, our affiliate, to offer you internet and television services that you do not buy from us today.

## How to say no

You may deny or withdraw our access to your CPNI at any time. To say no, call 1-800-555-0138, at any hour and free of charge, or visit www.alderridge.example/cpni.

If we do not hear from you within 33 days of the day we send this notice, we will take it that you approve.

Saying no will not affect the provision of any services that you buy from us. Your approval or denial is valid until you affirmatively revoke or limit it.
`;
const ZH = `---
title: 您对您的 CPNI 所享有的权利
summary: 我们向您请求什么，以及如何拒绝。
---

# 您对您的 CPNI 所享有的权利

根据联邦法律，您有权利、Alder Ridge Telephone 也有义务保护您的客户专有网络信息 (CPNI) 的机密性。

CPNI 是指有关您从我们购买的电话服务、您的使用量以及您的计费方式的信息。

## 我们向您请求什么

我们请求您批准我们使用您的 CPNI，并与我们的关联公司 Alder Ridge Broadband 共享，以便向您提供您目前未从我们购买的互联网和电视服务。

## 如何拒绝

您可以随时拒绝或撤回我们对您的 CPNI 的访问权。如要拒绝，请随时免费致电 1-800-555-0138，或访问 www.alderridge.example/cpni。

如果我们在发出本通知之日起 33 天内没有收到您的回复，我们将视为您已同意。

拒绝不会影响您从我们购买的任何服务的提供。您的同意或拒绝在您明确撤销或限制之前一直有效。
`;
const ES = `---
title: Sus derechos sobre su CPNI
summary: Qué le pedimos y cómo puede decir que no.
---

# Sus derechos sobre su CPNI

Según la ley federal, usted tiene el derecho, y Alder Ridge Telephone tiene el deber, de proteger la confidencialidad de su información de red de propiedad del cliente (CPNI).

La CPNI es información sobre los servicios telefónicos que usted nos compra, cuánto los usa y cómo se le facturan.

## Qué le pedimos

Le pedimos su aprobación para usar su CPNI, y para compartirla con Alder Ridge Broadband, nuestra afiliada, a fin de ofrecerle servicios de internet y de televisión que hoy no nos compra.

## Cómo decir que no

Usted puede denegar o retirar nuestro acceso a su CPNI en cualquier momento. Para decir que no, llame gratis y a cualquier hora al 1-800-555-0138, o visite www.alderridge.example/cpni.

Si no recibimos noticias suyas en un plazo de 33 días a partir del día en que enviamos este aviso, entenderemos que usted aprueba.

Decir que no no afectará la prestación de ninguno de los servicios que usted nos compra. Su aprobación o denegación es válida hasta que usted la revoque o la limite expresamente.
`;
const TODAY = '2026-11-21';

beforeAll(() => loadLanguageDetector());

function lint(files: Record<string, string>, options = {}): LintReport {
  return lintPaths(['.'], folderWith(files), options, TODAY).report;
}

function documentOf(report: LintReport, path: string) {
  const found = report.documents.find((document) => document.path === path);
  if (!found) throw new Error(`${path} is not in the report`);
  return found;
}

/** What the sets tell: path, rule, line, and the line of the source. */
function told({ sets }: LintReport) {
  return sets.flatMap(({ messages }) =>
    messages.map(({ path, rule, line, related }) => [path, rule, line, related?.[0]?.line ?? 0]),
  );
}

/** The text without a sentence that stands in it once. */
function without(text: string, sentence: string): string {
  return replaced(text, sentence, '');
}

describe('files whose names differ in their language', () => {
  it('are one set, the source first, each in the language of its name', () => {
    const report = lint({ 'notice.ar.md': '# إشعار\n', 'notice.en.md': EN, 'notice.zh-Hans.md': ZH });
    expect(report.sets.map(({ paths }) => paths)).toEqual([
      ['notice.en.md', 'notice.ar.md', 'notice.zh-Hans.md'],
    ]);
    expect(report.documents.map(({ locale }) => locale)).toEqual(['ar', 'en', 'zh-Hans']);
  });

  it('are of the kind of their source where their language cannot be read for it', () => {
    const report = lint({ 'notice.en.md': EN, 'notice.zh-Hans.md': ZH });
    expect(told(report)).toEqual([]);
    expect(documentOf(report, 'notice.zh-Hans.md')).toMatchObject({
      kind: 'opt-out-notice',
      regime: 'carrier',
      messages: [],
    });
    expect(report.summary).toEqual({ errors: 0, warnings: 0, infos: 1, documents: 2 });
  });

  it('say an element where their words answer to the source’s', () => {
    const report = lint({ 'notice.en.md': EN, 'notice.zh-Hans.md': ZH });
    const [source, translation] = ['notice.en.md', 'notice.zh-Hans.md'].map(
      (path) => documentOf(report, path).elements,
    );
    const states = (elements = source) => elements?.map(({ id, status }) => `${id} ${status}`);
    expect(states(translation)).toEqual(states(source));
    const present = translation?.filter(({ status }) => status === 'present') ?? [];
    expect(present.length).toBeGreaterThan(10);
    expect(present.map(({ evidence }) => evidence.length > 0)).not.toContain(false);
    expect(present.find(({ id }) => id === 'c3-denial-no-effect')?.evidence[0]).toEqual({
      text: '拒绝不会影响您从我们购买的任何服务的提供。',
      line: 22,
      column: 1,
      endLine: 22,
      endColumn: 22,
    });
    expect(present.find(({ id }) => id === 'd1-waiting-period-stated')?.evidence[0]?.line).toBe(20);
  });

  it('lack an element whose words have no answer, which is told once, as words left out', () => {
    const report = lint({ 'notice.en.md': EN, 'notice.zh-Hans.md': withLines(ZH, 20, 21) });
    const { elements, messages } = documentOf(report, 'notice.zh-Hans.md');
    expect(elements.find(({ id }) => id === 'd1-waiting-period-stated')).toMatchObject({
      status: 'missing',
      evidence: [],
    });
    expect(messages).toEqual([]);
    expect(told(report)).toEqual([['notice.zh-Hans.md', 'parity-dropped', 18, 20]]);
  });

  it('lack it as once where the language is one whose wording is known', () => {
    const dropped = without(
      ES,
      'Decir que no no afectará la prestación de ninguno de los servicios que usted nos compra. ',
    );
    const report = lint({ 'notice.en.md': EN, 'notice.es.md': dropped });
    const { elements, messages } = documentOf(report, 'notice.es.md');
    expect(elements.find(({ id }) => id === 'c3-denial-no-effect')?.status).toBe('missing');
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(told(report)).toEqual([['notice.es.md', 'parity-dropped', 22, 22]]);
  });

  it('lack in the translation what the source lacks, which the source alone tells', () => {
    const source = without(
      EN,
      ' Your approval or denial is valid until you affirmatively revoke or limit it.',
    );
    const target = without(ZH, '您的同意或拒绝在您明确撤销或限制之前一直有效。');
    const report = lint({ 'notice.en.md': source, 'notice.zh-Hans.md': target });
    const lacks = (path: string) => {
      const { elements, messages } = documentOf(report, path);
      return [
        elements.find(({ id }) => id === 'c9-valid-until-revoked')?.status,
        messages.filter(({ element }) => element === 'c9-valid-until-revoked').map(({ rule }) => rule),
      ];
    };
    expect(lacks('notice.en.md')).toEqual(['missing', ['require-element']]);
    expect(lacks('notice.zh-Hans.md')).toEqual(['missing', []]);
    expect(told(report)).toEqual([]);
  });

  it('are compared with their source each, and told of under their own path', () => {
    const report = lint({
      'notice.en.md': EN,
      'notice.es.md': replaced(ES, '33 días', '30 días'),
      'notice.zh-Hans.md': replaced(ZH, '0138', '0183'),
    });
    expect(told(report)).toEqual([
      ['notice.es.md', 'parity-values', 20, 20],
      ['notice.zh-Hans.md', 'parity-contacts', 18, 18],
    ]);
    expect(report.sets[0]?.messages.map(({ related }) => related?.[0]?.path)).toEqual([
      'notice.en.md',
      'notice.en.md',
    ]);
  });

  it.each([
    {
      what: 'a title that was left in English',
      line: 2,
      by: ['title: Your rights over your CPNI'],
      rule: 'parity-untranslated',
    },
    { what: 'a title of something else', line: 2, by: ['title: 电话资费优惠'], rule: 'parity-changed' },
    {
      what: 'a summary that was left in English',
      line: 3,
      by: ['summary: What we ask of you, and how to say no.'],
      rule: 'parity-untranslated',
    },
  ])('are told of $what, at its line', ({ line, by, rule }) => {
    const report = lint({ 'notice.en.md': EN, 'notice.zh-Hans.md': withLines(ZH, line, line, ...by) });
    expect(told(report)).toEqual([['notice.zh-Hans.md', rule, line, line]]);
  });

  it('are told of a subject line that only one of them has', () => {
    const subject = (text: string, line: string) => withLines(text, 3, 3, line);
    const en = subject(EN, 'subject: Please tell us whether you agree');
    const zh = subject(ZH, 'subject: 请告诉我们您是否同意');
    expect(told(lint({ 'notice.en.md': en, 'notice.zh-Hans.md': zh }))).toEqual([]);
    expect(told(lint({ 'notice.en.md': en, 'notice.zh-Hans.md': withLines(zh, 3, 3) }))).toEqual([
      ['notice.zh-Hans.md', 'parity-dropped', 2, 3],
    ]);
    expect(told(lint({ 'notice.en.md': withLines(en, 3, 3), 'notice.zh-Hans.md': zh }))).toEqual([
      ['notice.zh-Hans.md', 'parity-added', 3, 2],
    ]);
  });

  it.each([
    { what: 'is empty', source: '', rule: 'file-readable' },
    { what: 'is no UTF-8', source: '\u0000', rule: 'file-readable' },
  ])('are not compared with a source that $what, which is told', ({ source, rule }) => {
    const report = lint({ 'notice.en.md': source, 'notice.zh-Hans.md': ZH });
    expect(told(report)).toEqual([]);
    expect(documentOf(report, 'notice.en.md').messages).toMatchObject([{ rule, severity: 'error' }]);
  });

  it('make no set where only one of them is named', () => {
    const folder = folderWith({ 'notice.en.md': EN, 'notice.zh-Hans.md': ZH });
    const { report } = lintPaths(['notice.zh-Hans.md'], folder, { kind: 'opt-out-notice' }, TODAY);
    expect(report.sets).toEqual([]);
    expect(report.documents).toMatchObject([
      {
        locale: 'zh-Hans',
        messages: [
          {
            rule: 'require-element',
            severity: 'warning',
            reason: expect.stringContaining('cannot be checked in "zh-Hans"'),
          },
        ],
      },
    ]);
  });

  it('take another spelling of a language for the one it is', () => {
    const report = lint({ 'notice.en.md': EN, 'notice.zh-CN.md': replaced(ZH, '33', '30') });
    expect(told(report)).toEqual([['notice.zh-CN.md', 'parity-values', 20, 20]]);
  });
});

describe('cpni lint, of a text and its translation', () => {
  const run = (files: Record<string, string>) => cpni(['lint', '.', '--format', 'json'], folderWith(files));

  it('ends with 0, with 1 for a fault of the translation, and with 2 where the source cannot be read', () => {
    expect(run({ 'notice.en.md': EN, 'notice.zh-Hans.md': ZH }).status).toBe(0);
    const faulty = run({ 'notice.en.md': EN, 'notice.zh-Hans.md': replaced(ZH, '33', '30') });
    expect(faulty.status).toBe(1);
    expect(JSON.parse(faulty.stdout).summary.errors).toBe(1);
    expect(run({ 'notice.en.md': '', 'notice.zh-Hans.md': ZH }).status).toBe(2);
  });

  it('tells a reader which file is compared with which, and what each says', () => {
    const folder = folderWith({ 'notice.en.md': EN, 'notice.zh-Hans.md': replaced(ZH, '33', '30') });
    const { stdout } = cpni(['lint', '.'], folder);
    expect(stdout).toContain('notice.zh-Hans.md\ncompared with notice.en.md, which it translates\n');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'The length of time here is “30 天”, and “33 days” in the source. parity-values',
    );
    expect(stdout).toContain('see:   notice.en.md:20 says “33 days”');
  });
});

describe('a document of a workspace', () => {
  const lintNotice = (notice: Notice) => lintPaths([], notice.root, {}, TODAY).report;

  it('whose source was changed is stale there, and is not told again for the words that differ', () => {
    const notice = new Notice({ en: EN, es: ES });
    notice.record('es');
    expect(told(lintNotice(notice))).toEqual([]);
    notice.put('en.mdx', replaced(EN, '33 days', '45 days'));
    expect(told(lintNotice(notice))).toEqual([['notices/quill-pond/notice/es.mdx', 'parity-stale', 20, 20]]);
  });

  it('that has a block of its source nowhere is told so, whatever the record says', () => {
    const notice = new Notice({ en: EN, es: ES });
    notice.record('es');
    writeFileSync(join(notice.dir, 'es.mdx'), withLines(ES, 20, 21));
    expect(told(lintNotice(notice))).toContainEqual([
      'notices/quill-pond/notice/es.mdx',
      'parity-dropped',
      18,
      20,
    ]);
  });
});
