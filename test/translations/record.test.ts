import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { staleness } from '../../scripts/translations/staleness.js';
import { readWorkspace } from '../../scripts/workspace/read-workspace.js';
import { EN, ES, Notice } from './notice.js';

const LATER = { by: 'Berta Soler', on: '2026-03-01' };

describe('recording a translation', () => {
  it('writes each part in the order of the translation, and the same each time', () => {
    const notice = new Notice({ en: EN, es: ES });
    expect(notice.record('es').units).toHaveLength(19);
    const text = readFileSync(join(notice.dir, 'es.translation.yaml'), 'utf8');
    expect(text).toMatch(/^# From which words each part of es\.mdx was translated/);
    expect(text).toContain(
      '  - kind: paragraph\n    words: We wait {waitingPeriod} before we use it.\n    made: { from: ',
    );
    expect(text.match(/ {2}- kind: /g)).toHaveLength(19);
    notice.record('es');
    expect(readFileSync(join(notice.dir, 'es.translation.yaml'), 'utf8')).toBe(text);
  });

  it('changes only what was changed', () => {
    const notice = new Notice({ en: EN, es: ES });
    notice.record('es');
    const before = readFileSync(join(notice.dir, 'es.translation.yaml'), 'utf8').split('\n');
    notice.put('en.mdx', EN.replace('Dear Customer', 'Dear customers'));
    const { units } = notice.record('es', undefined, LATER);
    expect(units.map(({ state, target }) => [state, target?.words])).toEqual([
      ['stale', 'Estimado cliente:'],
    ]);
    const after = readFileSync(join(notice.dir, 'es.translation.yaml'), 'utf8').split('\n');
    expect(after.filter((line, index) => line !== before[index])).toEqual([
      '    words: Dear customers,',
      expect.stringMatching(/^ {4}made: .* by: Berta Soler, on: 2026-03-01 }$/),
    ]);
    expect(staleness(notice.folder(), 'es').findings).toEqual([]);
  });

  it('takes only the lines that were named', () => {
    const notice = new Notice({ en: EN, es: ES });
    notice.record('es');
    notice.put('en.mdx', EN.replace('Dear Customer', 'Dear customers').replace('restrict', 'limit'));
    notice.record('es', [12], LATER);
    expect(staleness(notice.folder(), 'es').findings.map(({ rule, line }) => [rule, line])).toEqual([
      ['parity-stale', 8],
    ]);
    expect(() => notice.record('es', [9], LATER)).toThrow(
      'On line 9 of es.mdx nothing stands that is translated.',
    );
  });

  it('refuses a translation that lacks a part or has one too much, with the list', () => {
    const notice = new Notice({
      en: EN,
      es: ES.replace('Esperamos {waitingPeriod} antes de usarla.\n', '').replace(
        'Estimado cliente:\n',
        'Estimado cliente:\n\n## Nuevo\n',
      ),
    });
    expect(() => notice.record('es')).toThrow(
      /do not have the same parts[\s\S]*en\.mdx:24 {2}paragraph {2}We wait \{waitingPeriod\} before we use it\.\n {2}es\.mdx:10 {2}heading {2}Nuevo/,
    );
  });

  it("lets a translator's own note be", () => {
    const notice = new Notice({ en: EN, es: `${ES}\n<Note>\nNota: CPNI son siglas en inglés.\n</Note>\n` });
    expect(notice.record('es').units).toHaveLength(19);
    expect(staleness(notice.folder(), 'es').findings).toEqual([]);
  });

  it('knows of equal words which is which by their place', () => {
    const rows = (words: string[]) =>
      `| A | B |\n| --- | --- |\n${words.map((each) => `| ${each} | ${each} |\n`).join('')}`;
    const notice = new Notice({ en: rows(['Yes', 'Yes', 'Yes']), es: rows(['Sí', 'Sí', 'Sí']) });
    notice.record('es');
    notice.put('en.mdx', rows(['Yes', 'Never', 'Yes']));
    expect(staleness(notice.folder(), 'es').findings.map(({ line }) => line)).toEqual([4, 4]);
  });
});

describe('the sample notices', () => {
  const folders = readWorkspace(fileURLToPath(new URL('../..', import.meta.url))).carriers.flatMap(
    ({ documents }) => documents,
  );

  it.each(
    folders.flatMap((folder) =>
      folder.locales
        .slice(1)
        .map(({ locale }) => ({ name: `${folder.carrier.id}/${folder.id}`, folder, locale })),
    ),
  )('are recorded and whole: $name in $locale', ({ folder, locale }) => {
    const { findings, units } = staleness(folder, locale);
    expect(findings).toEqual([]);
    expect(new Set(units.map(({ state }) => state))).toEqual(new Set(['whole']));
  });
});
