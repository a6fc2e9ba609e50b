import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exchangeOf } from '../../scripts/translations/exchange/exchange.js';
import type { ExchangeForm } from '../../scripts/translations/exchange/write-exchange.js';
import { importPretty } from '../../scripts/translations/table/import-pretty.js';
import { edit, sent, takenBack } from './exchange-files.js';
import { EN, ES, Notice } from './notice.js';

const PAGES: ExchangeForm[] = ['docx', 'html'];

function recorded(): Notice {
  const notice = new Notice({ en: EN, es: ES });
  notice.record('es');
  return notice;
}

const idOf = (notice: Notice, words: string) =>
  exchangeOf(notice.folder(), 'es').units.find(({ unit }) => unit.words === words)?.id ?? '';
const read = (notice: Notice) => readFileSync(join(notice.dir, 'es.mdx'), 'utf8');
const told = (result: Awaited<ReturnType<typeof takenBack>>) =>
  importPretty(result, {
    color: false,
    isDryRun: false,
    named: (path) => path,
    next: { exportOpen: 'EXPORT', record: (lines) => `RECORD ${lines}` },
  });

describe.each(PAGES)('a row of %s whose number was lost', (form) => {
  it.each(['', '99-00000000', '7'])('is known by its source words: "%s"', async (number) => {
    const notice = recorded();
    const path = await sent(notice, form);
    edit(path, { [idOf(notice, 'Dear Customer,')]: number, 'Estimado cliente:': 'Apreciado cliente:' });
    const { put, refused } = await takenBack(notice, path);
    expect([put.map(({ unit }) => unit.words), refused]).toEqual([['Dear Customer,'], []]);
    expect(read(notice)).toContain('Apreciado cliente:');
  });

  it('is known with its facts, links and bold words, and all rows at once', async () => {
    const notice = recorded();
    const path = await sent(notice, form);
    const ids = exchangeOf(notice.folder(), 'es').units.map(({ id }) => [id, '']);
    edit(path, {
      ...Object.fromEntries(ids),
      restringir: 'limitar',
      'Esperamos ': 'Nosotros esperamos ',
      'nuestra página': 'la página nuestra',
    });
    const { put, refused } = await takenBack(notice, path);
    expect([put.length, refused]).toEqual([3, []]);
    expect(read(notice)).toContain('**limitar**');
    expect(read(notice)).toContain('Nosotros esperamos {waitingPeriod} antes');
  });

  it('is refused by its first words when the source does not say them', async () => {
    const notice = recorded();
    const path = await sent(notice, form);
    edit(path, {
      [idOf(notice, 'Dear Customer,')]: '',
      'Dear Customer,': 'Good morning',
      'Estimado cliente:': 'Buenos días:',
    });
    const result = await takenBack(notice, path);
    expect([result.put, result.refused]).toMatchObject([[], [{ why: 'no number', before: 'Good morning' }]]);
    expect(told(result)).toContain('not taken: the row “Good morning”, which has lost its number');
  });
});

describe('a row that stands where another belongs', () => {
  it('is refused when its number is of one part and its words of another', async () => {
    const notice = recorded();
    const path = await sent(notice, 'html');
    const [one, other] = [idOf(notice, 'the numbers you call'), idOf(notice, 'the time of each call')];
    edit(path, { [one]: 'ONE', [other]: one, 'la hora de': 'las horas de' });
    edit(path, { ONE: other });
    const { put, refused } = await takenBack(notice, path);
    expect(put).toEqual([]);
    expect(refused.map(({ why }) => why)).toEqual(['other number', 'other number']);
    expect(read(notice)).toBe(ES);
  });

  it('is refused when its part stands in the file twice', async () => {
    const notice = recorded();
    const path = await sent(notice, 'html');
    const row = /<tr>(?:(?!<tr>).)*Dear Customer.*?<\/tr>/s.exec(readFileSync(path, 'utf8'))?.[0] ?? '';
    edit(path, { [row]: `${row}${row.replace('Estimado', 'Apreciado')}` });
    const result = await takenBack(notice, path);
    expect(result.refused.map(({ why }) => why)).toEqual(['twice']);
    expect(told(result)).toContain('stands in the file more than once');
  });
});

it('words that were written in the source column are told', async () => {
  const notice = recorded();
  const path = await sent(notice, 'html');
  edit(path, { 'Dear Customer,': 'Apreciado cliente:' });
  const result = await takenBack(notice, path);
  expect(result.sourceEdited.map(({ unit }) => unit.words)).toEqual(['Dear Customer,']);
  expect(told(result)).toMatch(/the source column of paragraph \S+ “Dear Customer,” was written in/);
});

it('words that are in the language of the source are told, with their part', async () => {
  const notice = recorded();
  const path = await sent(notice, 'html');
  const words = 'You have the right to decide how we use your information.';
  edit(path, { 'No la usamos.': words, 'Estimado cliente:': 'Apreciado cliente:' });
  const result = await takenBack(notice, path);
  expect(result.put).toHaveLength(2);
  expect(result.foreign).toMatchObject([{ text: words, language: 'en' }]);
  expect(told(result)).toMatch(/not in Spanish \(es\): cell \S+ says “You have the right.*English \(en\)/);
});

describe('an import that puts nothing in', () => {
  it('says that all words stand there already', async () => {
    const notice = recorded();
    expect(told(await takenBack(notice, await sent(notice, 'html')))).toContain(
      '0 parts put in: the words of its 19 parts are those that stand there already\n',
    );
  });

  it('says that nothing was filled in', async () => {
    const notice = recorded();
    notice.put('en.mdx', EN.replace('Dear Customer,\n', 'Dear Customer,\n\nWelcome.\n'));
    const result = await takenBack(notice, await sent(notice, 'html', true));
    expect(told(result)).toContain('0 parts put in: the file has no words for its part\n');
  });

  it('says that the source has none of its parts', async () => {
    const notice = recorded();
    notice.put('en.mdx', EN.replace('Dear Customer,', 'Dear customer,'));
    const path = await sent(notice, 'html', true);
    notice.put('en.mdx', EN.replace('Dear Customer,', 'Dear reader,'));
    expect(told(await takenBack(notice, path))).toContain(
      '0 parts put in: no row of the file is of a part that the source has today\n',
    );
  });
});
