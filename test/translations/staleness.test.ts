import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { staleness } from '../../scripts/translations/staleness.js';
import { EN, ES, Notice } from './notice.js';

const told = (notice: Notice, locale = 'es') => staleness(notice.folder(), locale);

/** A recorded notice whose source is then changed. */
function changed(before: string, now: string): Notice {
  const notice = new Notice({ en: EN, es: ES });
  notice.record('es');
  expect(EN).toContain(before);
  notice.put('en.mdx', EN.replace(before, now));
  return notice;
}

describe('staleness', () => {
  it('has nothing to say of a translation that is recorded as it stands', () => {
    const notice = new Notice({ en: EN, es: ES });
    notice.record('es');
    const { findings, units } = told(notice);
    expect(findings).toEqual([]);
    expect(units).toHaveLength(19);
    expect(new Set(units.map(({ state }) => state))).toEqual(new Set(['whole']));
  });

  it('asks once for a record where there is none', () => {
    const { findings, units } = told(new Notice({ en: EN, es: ES }));
    expect(findings).toMatchObject([{ rule: 'parity-record', severity: 'warning', line: 1, column: 1 }]);
    expect(findings[0]?.expected).toContain('cpni translations record quill-pond/notice --locale es');
    expect(new Set(units.map(({ state }) => state))).toEqual(new Set(['unrecorded']));
  });

  it('says what was changed in the source, at the block in the translation', () => {
    const { findings } = told(changed('how we use your CPNI', 'how long we use your CPNI'));
    expect(findings).toHaveLength(1);
    const line = ES.split('\n').findIndex((each) => each.startsWith('Usted tiene')) + 1;
    expect(findings[0]).toMatchObject({
      rule: 'parity-stale',
      severity: 'error',
      line,
      column: 1,
      related: [{ line: 10 }],
    });
    expect(findings[0]?.path).toMatch(/es\.mdx$/);
    expect(findings[0]?.reason).toContain('“long” was put in');
    expect(findings[0]?.expected).toContain(`--only ${line}`);
  });

  it.each([
    ['the title', 'title: Your rights', 'title: Your CPNI rights', 2],
    ['the summary', 'About {waitingPeriod}', 'All about {waitingPeriod}', 3],
    ['a heading', '## What are your rights?', '## What rights have you?', 10],
    ['a list item', 'the time of each call', 'the day of each call', 15],
    ['a term', 'term="CPNI"', 'term="CPNI data"', 17],
    ['a table cell', 'We do not use it.', 'We never use it.', 24],
    ['a fact named', 'We wait {waitingPeriod}', 'We wait {effective}', 26],
    ["a picture's text", 'Our logo', 'Our heron', 28],
    ["a link's title", 'Our CPNI page', 'CPNI at our site', 28],
    ['one that was written wholly anew', 'Dear Customer,', 'Good morning to all of you!', 8],
  ])('finds a change of %s, once', (_, before, now, line) => {
    const { findings } = told(changed(before, now));
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([['parity-stale', line]]);
  });

  it('leaves markup alone', () => {
    expect(told(changed('**restrict**', '*restrict*')).findings).toEqual([]);
    expect(told(changed('how we use', 'how\nwe use')).findings).toEqual([]);
  });

  it('leaves the value of a fact alone: it is said in each language', () => {
    const notice = new Notice({ en: EN, es: ES });
    notice.record('es');
    const settings = readFileSync(join(notice.dir, 'document.yaml'), 'utf8');
    notice.put('document.yaml', settings.replace('33 days', '45 days'));
    expect(told(notice).findings).toEqual([]);
  });

  it('warns where both were changed, and tells the change', () => {
    const notice = changed('how we use your CPNI', 'how we sell your CPNI');
    notice.put('es.mdx', ES.replace('el uso de su CPNI', 'la venta de su CPNI'));
    const { findings } = told(notice);
    expect(findings).toMatchObject([{ rule: 'parity-record', severity: 'warning', line: 12 }]);
    expect(findings[0]?.reason).toContain('“use” became “sell”');
  });

  it('keeps quiet about a translation that was made better by itself', () => {
    const notice = new Notice({ en: EN, es: ES });
    notice.record('es');
    notice.put('es.mdx', ES.replace('Lo que sabemos', 'Todo lo que sabemos'));
    expect(told(notice).findings).toEqual([]);
  });

  it('leaves to others what is dropped or added', () => {
    const notice = changed('Dear Customer,\n\n', 'Dear Customer,\n\nWe value you.\n\n');
    notice.put('es.mdx', ES.replace('- la hora de cada llamada\n', ''));
    const { findings, units } = told(notice);
    expect(findings).toEqual([]);
    expect(units.filter(({ state }) => state === 'missing').map(({ source }) => source?.words)).toEqual([
      'We value you.',
      'the time of each call',
    ]);
  });

  it('warns of a block that both have since and no record', () => {
    const notice = changed('Dear Customer,\n\n', 'Dear Customer,\n\nWe value you.\n\n');
    notice.put('es.mdx', ES.replace('Estimado cliente:\n\n', 'Estimado cliente:\n\nUsted nos importa.\n\n'));
    expect(told(notice).findings).toMatchObject([{ rule: 'parity-record', severity: 'warning', line: 10 }]);
  });

  it('finds the stale item though the items were moved', () => {
    const notice = changed(
      '- the numbers you call\n- the time of each call',
      '- the hour of each call\n- the numbers you call',
    );
    expect(told(notice).findings.map(({ rule, line }) => [rule, line])).toEqual([['parity-stale', 15]]);
  });

  it('is in Chinese told by character', () => {
    const notice = new Notice({
      'zh-Hans': '---\ntitle: 权利\n---\n\n我们等待三十天。\n',
      en: '---\ntitle: Rights\n---\n\nWe wait 30 days.\n',
    });
    notice.record('en');
    notice.put('zh-Hans.mdx', '---\ntitle: 权利\n---\n\n我们等待四十天。\n');
    expect(told(notice, 'en').findings[0]?.reason).toContain('“三” became “四”');
  });

  it.each([
    [
      'words changed by hand',
      (text: string) => text.replace('Dear Customer', 'Dear customer'),
      /hash is not that of the words/,
    ],
    [
      'a key that is not known',
      (text: string) => text.replace('source: en', 'source: en\nreviewed: yes'),
      /`reviewed` is not a key/,
    ],
    ['no YAML', (text: string) => `${text}  - kind: [\n`, /not YAML/],
    ['a conflict of versions', (text: string) => text.replace('source: en', '<<<<<<< HEAD\nsource: en'), /./],
    ['another source', (text: string) => text.replace('source: en', 'source: vi'), /translation from `vi`/],
    ['no such day', (text: string) => text.replace('2026-02-20', '2026-02-30'), /no day 2026-02-30/],
    ['nothing in it', () => '\n', /empty/],
    ['an empty name', (text: string) => text.replace('by: Ana Ruiz', 'by: " "'), /empty/],
  ])('tells of a record with %s, once and at its place', (_, change, reason) => {
    const notice = new Notice({ en: EN, es: ES });
    notice.record('es');
    const path = join(notice.dir, 'es.translation.yaml');
    notice.put('es.translation.yaml', change(readFileSync(path, 'utf8')));
    notice.put('en.mdx', EN.replace('restrict', 'limit'));
    const { findings } = told(notice);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: 'parity-record', severity: 'error', path });
    expect(findings[0]?.reason).toMatch(reason);
  });

  it('has nothing to say of the source, of a language that is not there, and of a file that cannot be read', () => {
    const notice = new Notice({ en: EN, es: ES });
    expect(told(notice, 'en')).toEqual({ findings: [], units: [] });
    expect(told(notice, 'vi')).toEqual({ findings: [], units: [] });
    notice.put('es.mdx', '<Note>\n');
    expect(told(notice)).toEqual({ findings: [], units: [] });
  });
});
