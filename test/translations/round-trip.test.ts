import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exchangeOf } from '../../scripts/translations/exchange/exchange.js';
import { readReturned } from '../../scripts/translations/exchange/read-returned.js';
import { type ExchangeForm, writeExchange } from '../../scripts/translations/exchange/write-exchange.js';
import { importTranslation } from '../../scripts/translations/put/import-translation.js';
import { staleness } from '../../scripts/translations/staleness.js';
import { readUnits } from '../../scripts/translations/units/read-units.js';
import { writeAll } from '../../scripts/translations/write-all.js';
import { readWorkspace } from '../../scripts/workspace/read-workspace.js';
import { EN, ES, Notice } from './notice.js';

const FORMS: ExchangeForm[] = ['xliff', 'docx', 'html'];
const MADE = { by: 'Ana Ruiz', on: '2026-03-01' };

const packageRoot = fileURLToPath(new URL('../..', import.meta.url));
const samples = readWorkspace(packageRoot)
  .carriers.flatMap(({ documents }) => documents)
  .flatMap((folder) =>
    folder.locales.slice(1).map(({ locale }) => ({
      name: `${folder.carrier.id}/${folder.id}`,
      folder,
      locale,
      source: folder.locales[0]?.locale ?? '',
    })),
  );

async function imported(notice: Notice, path: string) {
  const result = importTranslation(await readReturned(path, path), notice.folder(), notice.root, MADE, true);
  writeAll(result.files);
  return result;
}

describe.each(FORMS)('a translation that goes out and comes back as %s', (form) => {
  it.each(samples)('changes nothing of $name in $locale', async ({ name, folder, locale }) => {
    const exchange = exchangeOf(folder, locale);
    const notice = new Notice({ en: EN });
    const path = join(notice.root, `x.${form}`);
    writeFileSync(path, await writeExchange(exchange, form, '2026-03-01', false));
    const file = await readReturned(path, path);
    expect(file).toMatchObject({ document: name, locale });
    const { put, refused, files, sourceEdited } = importTranslation(file, folder, packageRoot, MADE, false);
    expect(put.map(({ id }) => id)).toEqual([]);
    expect([refused, sourceEdited]).toEqual([[], []]);
    expect(files).toEqual([]);
    expect(file.units).toHaveLength(exchange.units.filter(({ isProtected }) => !isProtected).length);
  });

  it.each(samples)(
    'makes $name in $locale anew of what was filled in, word for word',
    async ({ folder, locale, source }) => {
      const read = (each: string) => readFileSync(join(folder.dir, `${each}.mdx`), 'utf8');
      const notice = new Notice({ [source]: read(source) });
      // The translator's file: the present translation beside the source of a document that has none.
      const filled = exchangeOf(folder, locale);
      const path = join(notice.root, `filled.${form}`);
      writeFileSync(
        path,
        await writeExchange({ ...filled, document: 'quill-pond/notice' }, form, '2026-03-01', false),
      );
      const { isNew, put } = await imported(notice, path);
      expect(isNew).toBe(true);
      expect(put.length).toBeGreaterThan(10);
      const made = readUnits(readFileSync(join(notice.dir, `${locale}.mdx`), 'utf8')) ?? [];
      const translator = /translators:\n {2}- (.*)\n/;
      expect(made.map(({ kind, words }) => [kind, words])).toEqual(
        (readUnits(read(locale)) ?? []).map(({ kind, words }) => [kind, words]),
      );
      expect(readFileSync(join(notice.dir, `${locale}.mdx`), 'utf8')).toMatch(translator);
      expect(notice.folder().locales.map((each) => each.locale)).toEqual([source, locale]);
      const { findings, units } = staleness(notice.folder(), locale);
      expect(findings).toEqual([]);
      expect(new Set(units.map(({ state }) => state))).toEqual(new Set(['whole']));
    },
  );

  it('is the same bytes each time', async () => {
    const notice = new Notice({ en: EN, es: ES });
    const exchange = exchangeOf(notice.folder(), 'es');
    expect(await writeExchange(exchange, form, '2026-03-01', false)).toEqual(
      await writeExchange(exchange, form, '2026-03-01', false),
    );
  });
});
