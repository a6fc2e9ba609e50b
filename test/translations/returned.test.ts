import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exchangeOf } from '../../scripts/translations/exchange/exchange.js';
import { readReturned } from '../../scripts/translations/exchange/read-returned.js';
import { type ExchangeForm, writeExchange } from '../../scripts/translations/exchange/write-exchange.js';
import { staleness } from '../../scripts/translations/staleness.js';
import { edit, sent, takenBack } from './exchange-files.js';
import { EN, ES, Notice } from './notice.js';

const FORMS: ExchangeForm[] = ['xliff', 'docx', 'html'];

function recorded(en = EN, es = ES): Notice {
  const notice = new Notice({ en: EN, es: ES });
  notice.record('es');
  notice.put('en.mdx', en);
  notice.put('es.mdx', es);
  return notice;
}

/** The translator who puts something in is told among the others. */
const withBerta = (text: string) => text.replace('  - Ana Ruiz\n', '  - Ana Ruiz\n  - Berta Soler\n');

const read = (notice: Notice, name = 'es.mdx') => readFileSync(join(notice.dir, name), 'utf8');

describe.each(FORMS)('what a translator changes in %s', (form) => {
  it('comes back, and nothing else of the file is touched', async () => {
    const notice = recorded(EN.replace('how we use your CPNI', 'how we use and sell your CPNI'));
    const path = await sent(notice, form, true);
    edit(path, { 'el uso de su CPNI': 'el uso y la venta de su CPNI' });
    const { put, refused, open } = await takenBack(notice, path);
    expect([put.length, refused, open]).toEqual([1, [], []]);
    expect(read(notice)).toBe(withBerta(ES.replace('el uso de su CPNI', 'el uso y la venta de su CPNI')));
    const { findings, units } = staleness(notice.folder(), 'es');
    expect(findings).toEqual([]);
    expect(units.filter(({ recorded }) => recorded?.by === 'Berta Soler')).toHaveLength(1);
    expect(units.filter(({ recorded }) => recorded?.by === 'Ana Ruiz')).toHaveLength(18);
  });

  it('goes into frontmatter, cells, terms, pictures and links', async () => {
    const notice = recorded();
    const path = await sent(notice, form);
    edit(path, {
      'Sus derechos': 'Sus derechos: "ya"',
      'No la usamos.': 'Nunca la usamos | jamás.',
      'Nuestro logotipo': 'El logotipo [nuestro]',
      'Nuestra página sobre la CPNI': 'La página (nuestra)',
      'nuestra página': 'la página nuestra',
    });
    const { put } = await takenBack(notice, path);
    expect(put.map(({ unit }) => unit.kind)).toEqual(['title', 'cell', 'paragraph', 'alt', 'link-title']);
    const words = notice.translation('es').target.units.map((unit) => unit.words);
    expect(words).toEqual(
      expect.arrayContaining([
        'Sus derechos: "ya"',
        'Nunca la usamos | jamás.',
        'El logotipo [nuestro]',
        'La página (nuestra)',
        'Vea la página nuestra.',
      ]),
    );
    expect(words).toHaveLength(19);
  });

  it('keeps comments and the order of the translation', async () => {
    const es = ES.replace('cliente:', 'cliente: {/* formal */}').replace(
      '- los números a los que llama\n- la hora de cada llamada',
      '* la hora de cada llamada\n* los números a los que llama',
    );
    const notice = new Notice({ en: EN, es });
    notice.record('es');
    const path = await sent(notice, form);
    edit(path, { 'Estimado cliente:': 'Apreciado cliente:' });
    await takenBack(notice, path);
    expect(read(notice)).toBe(withBerta(es.replace('Estimado', 'Apreciado')));
  });

  it('is refused where the source was changed meanwhile, and the rest goes in', async () => {
    const notice = recorded();
    const path = await sent(notice, form);
    edit(path, { 'Estimado cliente:': 'Apreciado cliente:', 'Esperamos ': 'Nosotros esperamos ' });
    notice.put('en.mdx', EN.replace('We wait', 'We always wait'));
    const { put, refused, open } = await takenBack(notice, path);
    expect(put.map(({ unit }) => unit.words)).toEqual(['Dear Customer,']);
    expect(refused).toMatchObject([{ before: 'We wait {waitingPeriod} before we use it.' }]);
    expect(refused[0]?.now?.unit.words).toBe('We always wait {waitingPeriod} before we use it.');
    expect(open.map(({ unit }) => unit.unit.words)).toEqual([
      'We always wait {waitingPeriod} before we use it.',
    ]);
    expect(read(notice)).toBe(withBerta(ES.replace('Estimado', 'Apreciado')));
  });

  it('is refused where a fact is lost, naming the part, and nothing is written', async () => {
    const notice = recorded();
    const path = await sent(notice, form);
    const fact = form === 'xliff' ? / *<ph id="fact-waitingPeriod"[^>]*\/>/g : /\{waitingPeriod\}/g;
    if (form === 'docx') edit(path, { '{waitingPeriod}': '33 días' });
    else writeFileSync(path, readFileSync(path, 'utf8').replace(fact, '33 días'));
    await expect(takenBack(notice, path)).rejects.toThrow(
      /summary “About \{waitingPeriod\}\.”: The fact \{waitingPeriod\} is lost[\s\S]*paragraph “We wait/,
    );
    expect(read(notice)).toBe(ES);
  });

  it('is asked for whole when the translation is new', async () => {
    const notice = new Notice({ en: EN });
    const path = await sent(notice, form);
    await expect(takenBack(notice, path)).rejects.toThrow(/whole or not at all.*lacks 19 of 19/);
  });

  it('puts what the source has since into its place', async () => {
    const en = EN.replace(
      'Dear Customer,\n',
      'Dear Customer,\n\n### How to **read** this\n\nWe value you, {name}.\n\n1. First\n2. Second\n',
    )
      .replace('- the time of each call', '- the time of each call\n- the place of each call')
      .replace('| Yes |', '| Maybe | We ask again. |\n| Yes |')
      .replace('title: Your rights\n', 'title: Your rights\nsubject: "CPNI: a choice"\n');
    const notice = recorded(en);
    const path = await sent(notice, form, true);
    const file = await readReturned(path, path);
    expect(file.units).toHaveLength(8);
    const words: Record<string, string> = {
      'How to read this': 'Cómo leer esto',
      First: 'Primero',
      Second: 'Segundo',
      'the place of each call': 'el lugar de cada llamada',
      Maybe: 'Quizás',
      'We ask again.': 'Volvemos a preguntar.',
      'CPNI: a choice': 'CPNI: una elección',
    };
    const exchange = exchangeOf(notice.folder(), 'es');
    const units = exchange.units
      .filter(({ state }) => state === 'missing')
      .map((unit) => ({
        ...unit,
        target: words[unit.unit.words]
          ? [{ type: 'text' as const, value: words[unit.unit.words] ?? '' }]
          : [{ type: 'text' as const, value: 'Usted nos importa, ' }, ...unit.source.slice(1)],
      }));
    writeFileSync(path, await writeExchange({ ...exchange, units }, form, '2026-03-01', false));
    const { put, open } = await takenBack(notice, path);
    expect([put.length, open]).toEqual([8, []]);
    expect(read(notice)).toBe(
      withBerta(ES)
        .replace(
          'Estimado cliente:\n',
          'Estimado cliente:\n\n### Cómo leer esto\n\nUsted nos importa, {name}.\n\n1. Primero\n2. Segundo\n',
        )
        .replace('- la hora de cada llamada', '- la hora de cada llamada\n- el lugar de cada llamada')
        .replace('| Sí |', '| Quizás | Volvemos a preguntar. |\n| Sí |')
        .replace('title: Sus derechos\n', 'title: Sus derechos\nsubject: "CPNI: una elección"\n'),
    );
    expect(staleness(notice.folder(), 'es').findings).toEqual([]);
  });
});

describe('a new language', () => {
  it('is listed in document.yaml only if asked', async () => {
    for (const addLocale of [false, true]) {
      const notice = new Notice({ en: EN });
      const exchange = exchangeOf(notice.folder(), 'vi');
      const units = exchange.units.map((unit) => ({ ...unit, target: unit.source }));
      const path = join(notice.root, 'vi.xliff');
      writeFileSync(path, await writeExchange({ ...exchange, units }, 'xliff', '2026-03-01', false));
      const { isUnlisted, files } = await takenBack(notice, path, addLocale);
      expect(isUnlisted).toBe(!addLocale);
      expect(files.map((file) => file.path.split('/').at(-1))).toEqual(
        ['vi.mdx', 'vi.translation.yaml', 'document.yaml'].slice(0, addLocale ? 3 : 2),
      );
      expect(read(notice, 'document.yaml')).toContain(addLocale ? 'locales: [en, vi]' : 'locales: [en]');
      expect(read(notice, 'vi.mdx')).toContain('translators:\n  - Berta Soler\n---\n\nDear Customer,');
    }
  });
});
