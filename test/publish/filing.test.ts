import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { afterAll, describe, expect, test } from 'vitest';
import type { Artefact } from '../../scripts/publish/artefacts.js';
import { buildSources } from '../../scripts/publish/build-artefacts.js';
import { filingDocx } from '../../scripts/publish/filing-docx.js';
import { filingPdf } from '../../scripts/publish/filing-pdf.js';
import { type Manifest, sha256 } from '../../scripts/publish/manifest.js';
import type { Printer } from '../../scripts/render/browser/printer.js';
import type { Source } from '../../scripts/render/source.js';
import { wordsOfDocx } from '../../scripts/verify/docx-words.js';
import { wordsOfPdf } from '../../scripts/verify/pdf-words.js';
import { filingOf, filingSources, sampleFiling } from '../render/sample-filing.js';
import { select } from '../render/select.js';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'cpni-filing-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const FILING = 'filing/larkspur/2025';

async function build(
  name: string,
  only: Artefact[] = [],
  sources: Source[] = filingSources(),
): Promise<string> {
  const outDir = path.join(scratch, name);
  const filings = [filingOf(sources)];
  await buildSources(sources, { outDir, law: 'law', version: '1.2.3', only }, filings);
  return outDir;
}

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll(path.sep, '/'));
const bytesOf = (folder: string, file: string) => new Uint8Array(readFileSync(path.join(folder, file)));

describe('a build with a filing', () => {
  const built = build('site', ['site', 'pdf', 'docx']);

  test('holds it as one PDF and one Word document, listed in the manifest', async () => {
    const folder = await built;
    const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;
    for (const name of ['filing.docx', 'filing.pdf']) {
      const bytes = bytesOf(folder, `${FILING}/${name}`);
      expect(manifest.files[`${FILING}/${name}`]).toEqual({ bytes: bytes.length, sha256: sha256(bytes) });
    }
    expect(readdirSync(path.join(folder, FILING)).sort()).toEqual(['filing.docx', 'filing.pdf']);
  });

  test('says the same words in both, in the order of filing', async () => {
    const folder = await built;
    const word = wordsOfDocx(bytesOf(folder, `${FILING}/filing.docx`)).join('');
    const titles = ['LettertotheSecretary', 'Annualcertification', 'Statementofprocedures'];
    const places = titles.map((title) => word.indexOf(title));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
    // Paper has the company and the kind over each document, and numbers before items, where Word has fields.
    const paper = (await wordsOfPdf(bytesOf(folder, `${FILING}/filing.pdf`)))
      .join('')
      .replace(/LarkspurTelephoneCompany(Coverletter|Annualcertification|Policystatement)/g, '')
      .replace(/(\d\.)(?=thecert|thestate|notices|approvals)/g, '');
    expect(paper).toBe(word);
  });

  test('offers it on the company’s index, in the index’s language', async () => {
    const folder = path.join(await built, 'site/larkspur');
    const page = fromHtml(readFileSync(path.join(folder, 'index.html'), 'utf8'));
    const offered = select(page, 'a').filter(({ properties }) => String(properties.href).includes('filing/'));
    expect(offered.map(({ properties: { href, type, download } }) => [href, type, download])).toEqual([
      ['filing/2025/filing.pdf', 'application/pdf', 'larkspur-2025-filing.pdf'],
      [
        'filing/2025/filing.docx',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'larkspur-2025-filing.docx',
      ],
    ]);
    for (const name of ['filing.pdf', 'filing.docx']) {
      const copy = bytesOf(folder, `filing/2025/${name}`);
      expect(sha256(copy)).toBe(sha256(bytesOf(await built, `${FILING}/${name}`)));
    }
  });

  test('has the same bytes when it is built again', async () => {
    const [folder, again] = await Promise.all([built, build('again', ['pdf', 'docx'])]);
    for (const name of ['filing.pdf', 'filing.docx']) {
      expect(sha256(bytesOf(again, `${FILING}/${name}`))).toBe(sha256(bytesOf(folder, `${FILING}/${name}`)));
    }
  });
});

describe('of a filing, a build makes', () => {
  test('the Word document alone, without a browser, if only that is asked for', async () => {
    const folder = await build('word', ['docx']);
    expect(filesOf(folder).filter((file) => /\.\w+$/.test(file))).toEqual([
      'manifest.json',
      `${FILING}/filing.docx`,
    ]);
  });

  test('nothing if neither is asked for, and the index offers nothing', async () => {
    const folder = await build('none', ['site']);
    expect(existsSync(path.join(folder, 'filing'))).toBe(false);
    expect(readFileSync(path.join(folder, 'site/larkspur/index.html'), 'utf8')).not.toContain('filing/');
  });

  test('a file with its language in the name, when it is a translation', async () => {
    const outDir = path.join(scratch, 'spanish');
    const sources = filingSources({ locale: 'es' });
    const filings = [filingOf(filingSources()), { ...filingOf(sources), isSource: false }];
    const all = [...(filings[0]?.parts ?? []), ...sources];
    await buildSources(all, { outDir, law: '', version: '', only: ['docx'] }, filings);
    expect(readdirSync(path.join(outDir, FILING)).sort()).toEqual(['filing.docx', 'filing.es.docx']);
  });
});

test('a build that fails leaves the former filing', async () => {
  const folder = await build('former', ['docx']);
  const before = sha256(bytesOf(folder, `${FILING}/filing.docx`));
  const sources = filingSources();
  const named = sources.map((source) => ({ ...source, carrier: { ...source.carrier, legalName: '權' } }));
  const failing = build('former', ['pdf'], named);
  await expect(failing).rejects.toThrow('No font for en has “權” (U+6B0A) in the company’s name');
  expect(sha256(bytesOf(folder, `${FILING}/filing.docx`))).toBe(before);
  expect(readdirSync(scratch).filter((name) => name.startsWith('.former'))).toEqual([]);
});

describe('a filing that does not say what its documents say', () => {
  const { view, words } = sampleFiling();
  const said = [[...words.slice(0, -1), 'month.']];
  const job = { view, stem: FILING, sources: filingSources(), words: said, findings: [] };
  const message = 'expected “Training Each month.”, found “Training Each year.”';
  const printer = { print: () => Promise.reject(new Error('not reached')) } as unknown as Printer;

  test('is refused in Word', async () => {
    await expect(filingDocx({ ...job, printer })).rejects.toThrow(message);
  });

  test('is refused before it is printed', async () => {
    await expect(filingPdf({ ...job, printer })).rejects.toThrow(message);
  });
});
