import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadLanguageDetector } from '../../rules/language/detector.js';
import { measure } from '../../scripts/score/parity/measure.js';
import type { Planted } from '../../scripts/score/parity/model.js';
import { pairsIn } from '../../scripts/score/parity/pairs.js';
import { parityTable } from '../../scripts/score/parity/parity-table.js';
import { plant } from '../../scripts/score/parity/plant.js';
import { folderWith } from '../cli/run-cpni.js';

await loadLanguageDetector();

const EN = `---
title: Sharing your call records
---

# Sharing your call records

Bramble Telephone wants to share your call records with Bramble Alarm. You have the right to say no.

## How to say no

Please do one of these within 33 days:

- Call 1-800-555-0117 at 9:45 a.m. or later.
- Send a message to choices@bramble.example today.
- Read [how we protect your records](https://www.bramble.example/privacy) first.

Saying no does not affect your service. We must keep your choice until you change it.

## What you pay

| Service | Price |
| --- | --- |
| A copy of your records | $4.00 |
| A letter that confirms your choice | $2.50 |

A change of price is told to you before May 4, 2026.
`;
const ES = `---
title: Compartir sus registros de llamadas
---

# Compartir sus registros de llamadas

Bramble Telephone desea compartir sus registros de llamadas con Bramble Alarm. Usted tiene derecho a decir que no.

## Cómo decir que no

Haga una de estas cosas en un plazo de 33 días:

- Llame al 1-800-555-0117 a las 9:45 a. m. o más tarde.
- Envíe un mensaje a choices@bramble.example hoy mismo.
- Lea antes [cómo protegemos sus registros](https://www.bramble.example/privacy).

Decir que no no afecta su servicio. Nosotros debemos conservar su decisión hasta que usted la cambie.

## Lo que paga

| Servicio | Precio |
| --- | --- |
| Una copia de sus registros | $4.00 |
| Una carta que confirma su decisión | $2.50 |

Todo cambio de precio se le comunica antes del 4 de mayo de 2026.
`;

const pair = { name: 'bramble', locale: 'es', source: EN, target: ES };

/** First line, 1-based, in which a changed text is not what it was. */
function firstChange(text: string): number {
  const [before, after] = [ES.split('\n'), text.split('\n')];
  return 1 + before.findIndex((line, index) => line !== after[index]);
}

describe('planting faults', () => {
  const planted = plant(pair);
  const of = (kind: string) => planted.filter((fault) => fault.kind === kind);

  it.each([
    ['number', /33 días -> 40 días/],
    ['digit swap', /9:45.* -> .*9:54/],
    ['date', /4 de mayo de 2026 -> 7 de mayo/],
    ['phone digit', /-0117 -> .*-0110/],
    ['url', /privacy/],
    ['email', /choices@bramble\.example -> choicess@/],
    ['time', /9:45.* -> .*10:45/],
    ['money', /\$4\.00 -> \$9\.00/],
    ['unit', /\[días->semanas\]/],
    ['dropped paragraph', /^Decir que no no afecta/],
    ['dropped list item', /^- Llame/],
    ['dropped table row', /^\| Una copia/],
    ['dropped heading', /^## Cómo/],
    ['merged steps', /o más tarde Envíe/],
    ['extra paragraph', /^after: Bramble/],
    ['element moved to another section', /^Todo cambio/],
    ['truncated end', /^1 blocks/],
    ['must to may', /\[debemos->podemos\]/],
    ['negation lost', /\[no ->\]/],
    ['wrong term', /\[derecho->deber\]/],
    ['untranslated sentence', /^You have the right to say no\.$/],
    ['untranslated heading', /^How to say no$/],
    ['untranslated cell', /^A copy of your records$/],
    ['element dropped', /^You have the right to say no\.$/],
    ['title only', /-> Sharing your call records$/],
    ['English link text', /\[cómo protegemos/],
  ])('%s is one of them', (kind, note) => {
    expect(of(kind).map((fault) => fault.note)).toContainEqual(expect.stringMatching(note));
  });

  it('changes the translation each time, at the place it tells', () => {
    const place = ({ kind, from, to, target = '' }: Planted) => ({
      kind,
      from,
      to,
      line: firstChange(target),
    });
    const strange = planted
      .map(place)
      .filter(({ from, to, line }) => line < from || line > to + 1)
      // A paragraph that is moved further down leaves a gap above.
      .filter(({ kind, from, line }) => kind !== 'element moved to another section' || line > from);
    expect(strange).toEqual([]);
    expect(planted.filter(({ target }) => target === ES)).toEqual([]);
  });

  it('may plant fewer of a kind, spread over the text', () => {
    const few = plant(pair, 2);
    expect(
      few.filter(({ kind }) => kind === 'dropped list item').map(({ note }) => note.slice(0, 5)),
    ).toEqual(['- Lla', '- Env']);
    expect(new Set(few.map(({ kind }) => kind))).toEqual(new Set(planted.map(({ kind }) => kind)));
  });
});

describe('measuring', () => {
  it('counts each fault by kind and language, as found, named or missed', () => {
    const measured = measure([pair], 1);
    const kinds = new Set(plant(pair).map(({ kind }) => kind));
    expect(measured.counts.map(({ kind }) => kind).sort()).toEqual([...kinds].sort());
    for (const { locale, planted, found, named } of measured.counts) {
      expect([locale, planted, named <= found && found <= planted]).toEqual(['es', 1, true]);
    }
    const named = measured.counts.reduce((sum, count) => sum + count.named, 0);
    expect(measured.missed).toHaveLength(measured.counts.length - named);
    expect(measured.alarms).toEqual([]);
    expect(measured.counts).toContainEqual({
      kind: 'phone digit',
      locale: 'es',
      planted: 1,
      found: 1,
      named: 1,
    });
  });

  it('tells errors of the pair as false alarms, and does not count them as found', () => {
    const faulty = { ...pair, target: ES.replace('1-800-555-0117', '1-800-555-0171') };
    const measured = measure([faulty], 1);
    expect(measured.alarms).toMatchObject([
      { pair: 'bramble.es', finding: { rule: 'parity-contacts', line: 13 } },
    ]);
  });

  it('makes a table of named of planted, by kind and language', () => {
    const count = { kind: 'unit', planted: 4, found: 3, named: 2 };
    const table = parityTable(
      {
        counts: [
          { ...count, locale: 'vi' },
          { ...count, locale: 'ar', kind: 'date', named: 4 },
        ],
        alarms: [],
        missed: [],
      },
      2,
    );
    expect(table.split('\n').map((line) => line.trim().split(/ +/).join(' '))).toEqual([
      'all ar vi',
      'date 4/4 4/4',
      'unit 2/4 2/4',
      'all 6/8 4/4 2/4',
      '',
      '6 of 8 faults found (75.0 %); 0 errors in 2 faithful pairs',
      '',
    ]);
  });
});

describe('a folder of pairs', () => {
  it('is what its names say; a text without its source is none', () => {
    const folder = folderWith({
      'a.en.md': EN,
      'a.es.md': ES,
      'a.zh-Hans.md': '# 通知\n',
      'b.es.md': ES,
      'c.en.md': EN,
      'notes.txt': 'no pair',
    });
    expect(pairsIn(folder).map(({ name, locale }) => `${name}.${locale}`)).toEqual(['a.es', 'a.zh-Hans']);
  });
});

describe('npm run parity', () => {
  const command = fileURLToPath(new URL('../../lib/scripts/score/parity/main.js', import.meta.url));
  const run = (...args: string[]) => spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });

  it('measures the pairs of a folder', () => {
    const folder = folderWith({ 'bramble.en.md': EN, 'bramble.es.md': ES });
    const { status, stdout, stderr } = run(folder, '--most', '1', '--missed');
    expect(stderr).toBe('bramble.es\n');
    expect(stdout).toMatch(/^phone digit +1\/1 +1\/1$/m);
    expect(stdout).toMatch(/; 0 errors in 1 faithful pairs\n$/);
    expect(status).toBe(0);
  });

  it.each([
    { args: ['--help'], status: 0, says: '--most <number>' },
    { args: ['--most', 'many'], status: 2, says: '--most takes a whole number from 1, and not "many".' },
    { args: ['--pair', 'no such pair'], status: 2, says: 'There is no pair to measure.' },
    { args: ['/no/such/folder'], status: 2, says: '/no/such/folder: The folder cannot be read.' },
  ])('$args ends with $status', ({ args, status, says }) => {
    const ended = run(...args);
    expect(ended.stdout + ended.stderr).toContain(says);
    expect(ended.stderr).not.toMatch(/^\s+at /m);
    expect(ended.status).toBe(status);
  });
});
