import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect } from 'vitest';
import { exchangeOf } from '../../scripts/translations/exchange/exchange.js';
import { readReturned } from '../../scripts/translations/exchange/read-returned.js';
import { type ExchangeForm, writeExchange } from '../../scripts/translations/exchange/write-exchange.js';
import { importTranslation } from '../../scripts/translations/put/import-translation.js';
import { writeAll } from '../../scripts/translations/write-all.js';
import type { Notice } from './notice.js';

const MADE = { by: 'Berta Soler', on: '2026-03-01' };

/** The file that goes to the translator, in the folder of the test. */
export async function sent(notice: Notice, form: ExchangeForm, isOpenOnly = false): Promise<string> {
  const path = join(notice.root, `es.${form}`);
  const content = await writeExchange(exchangeOf(notice.folder(), 'es'), form, '2026-03-01', isOpenOnly);
  writeFileSync(path, content);
  return path;
}

/** What a translator does in an editor: words of the file become others. */
export function edit(path: string, changes: Record<string, string>): void {
  const change = (text: string) =>
    Object.entries(changes).reduce((sum, [before, now]) => {
      expect(sum).toContain(before);
      return sum.replaceAll(before, now);
    }, text);
  if (!path.endsWith('.docx')) {
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    return;
  }
  const files = unzipSync(readFileSync(path));
  const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  writeFileSync(path, zipSync({ ...files, 'word/document.xml': strToU8(change(body)) }));
}

/** Imports a file and writes what it does. */
export async function takenBack(notice: Notice, path: string, addLocale = false) {
  const result = importTranslation(
    await readReturned(path, path),
    notice.folder(),
    notice.root,
    MADE,
    addLocale,
  );
  writeAll(result.files);
  return result;
}
