import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../scripts/document/document.js';
import { buildArtefacts } from '../../scripts/publish/build-artefacts.js';
import { filingSets } from '../../scripts/publish/filing-sets.js';
import { readWorkspace } from '../../scripts/workspace/workspace.js';
import { sampleWorkspace } from '../cli/run-cpni.js';

const CARRIER = 'cedar-fork-office-systems';

/** The documents of a sample company; `change` works on its folder first. */
function documents(change: (folder: string) => void = () => undefined, chosen: string[] = []) {
  const root = sampleWorkspace(CARRIER);
  const folder = path.join(root, 'notices', CARRIER);
  change(folder);
  return readWorkspace(
    root,
    chosen.map((id) => path.join(folder, id)),
  )
    .carriers.flatMap((carrier) => carrier.documents)
    .flatMap((folder) => folder.locales.map(({ locale }) => readDocument(folder, locale)));
}

const replace = (file: string, words: string, by: string) => {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(words)) throw new Error(`no "${words}" in ${file}`);
  writeFileSync(file, text.replace(words, by));
};

const shown = (sets: ReturnType<typeof filingSets>) =>
  sets.whole.map(({ carrier, coveredYear, locale, isSource, documents }) => ({
    name: `${carrier}/${coveredYear}/${locale}`,
    isSource,
    documents: documents.map(({ folder }) => folder?.id),
  }));

describe('a company’s filing of a year', () => {
  test('is its cover letter, certification and statement, in that order', () => {
    const sets = filingSets(documents());
    expect(shown(sets)).toEqual([
      {
        name: `${CARRIER}/2025/en`,
        isSource: true,
        documents: ['cover-letter', 'annual-certification', 'policy-statement'],
      },
    ]);
    expect(sets.partial).toEqual([]);
  });

  test('is not made of documents of different years', () => {
    const all = documents((folder) =>
      replace(path.join(folder, 'cover-letter/document.yaml'), 'coveredYear: 2025', 'coveredYear: 2024'),
    );
    expect(shown(filingSets(all)).map(({ documents }) => documents)).toEqual([
      ['annual-certification', 'policy-statement'],
    ]);
  });

  test('is nothing when a cover letter stands alone', () => {
    const all = documents((folder) => {
      rmSync(path.join(folder, 'annual-certification'), { recursive: true });
      rmSync(path.join(folder, 'policy-statement'), { recursive: true });
    });
    expect(all.map(({ folder }) => folder?.id)).toContain('cover-letter');
    expect(filingSets(all)).toEqual({ whole: [], partial: [] });
  });

  test('is made for each language that all of its documents are in', () => {
    const translate = (folder: string, id: string) => {
      cpSync(path.join(folder, id, 'en.mdx'), path.join(folder, id, 'es.mdx'));
      replace(path.join(folder, id, 'document.yaml'), 'locales: [en]', 'locales: [en, es]');
    };
    const two = documents((folder) => {
      translate(folder, 'annual-certification');
      translate(folder, 'policy-statement');
    });
    expect(shown(filingSets(two)).map(({ name }) => name)).toEqual([`${CARRIER}/2025/en`]);
    expect(filingSets(two).partial).toEqual([]);
    const three = documents((folder) => {
      for (const id of ['cover-letter', 'annual-certification', 'policy-statement']) translate(folder, id);
    });
    expect(shown(filingSets(three)).map(({ name, isSource }) => [name, isSource])).toEqual([
      [`${CARRIER}/2025/en`, true],
      [`${CARRIER}/2025/es`, false],
    ]);
  });
});

describe('a filing of which only some documents are built', () => {
  const some = () => documents(undefined, ['annual-certification', 'opt-out-notice']);

  test('is not made, and says what it lacks', () => {
    expect(filingSets(some())).toEqual({
      whole: [],
      partial: [{ carrier: CARRIER, coveredYear: 2025, lacking: ['cover-letter', 'policy-statement'] }],
    });
  });

  test('is not made of two of three, however they were chosen', () => {
    const two = documents(undefined, ['annual-certification', 'cover-letter']);
    expect(filingSets(two).whole).toEqual([]);
    const named = documents().filter(({ folder }) => folder?.settings.kind !== 'cover-letter');
    expect(filingSets(named)).toMatchObject({ whole: [], partial: [{ lacking: ['cover-letter'] }] });
  });

  test('is told while building, unless nobody asked for filings', async () => {
    const outDir = path.join(sampleWorkspace(CARRIER), 'dist');
    const told: string[] = [];
    const options = { outDir, law: '', version: '', notice: (message: string) => told.push(message) };
    await buildArtefacts(some(), { ...options, only: ['text'] });
    expect(told).toEqual([]);
    const { filings } = await buildArtefacts(some(), { ...options, only: ['docx', 'text'] });
    expect(filings).toBe(0);
    expect(told).toEqual([
      `The filing of ${CARRIER} for 2025 is not put together without ${CARRIER}/cover-letter and ${CARRIER}/policy-statement.`,
    ]);
  });
});
