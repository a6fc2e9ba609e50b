import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { type BuildOptions, buildSources } from '../../scripts/publish/build-artefacts.js';
import { loadLiblouis } from '../../scripts/render/braille/liblouis.js';
import { sampleIn } from '../render/languages/sample-languages.js';
import { treeOf } from '../render/sample-source.js';
import { SCRIPT } from './form-sample.js';

vi.mock(import('../../scripts/render/braille/liblouis.js'), async (original) => {
  const module = await original();
  return { ...module, loadLiblouis: vi.fn(module.loadLiblouis) };
});

const scratch = mkdtempSync(path.join(os.tmpdir(), 'cpni-forms-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const SPOKEN = (['en', 'es', 'ar', 'zh-Hans'] as const).map((locale) =>
  sampleIn(locale, {
    kind: 'one-time-script',
    isSpoken: true,
    ...(locale === 'en' && { tree: treeOf(SCRIPT) }),
  }),
);

const FORMS = ['text', 'script', 'sms', 'tty', 'braille'] as const;

async function build(name: string, sources = SPOKEN, options: Partial<BuildOptions> = {}) {
  const outDir = path.join(scratch, name);
  const told: string[] = [];
  const notice = (message: string) => told.push(message);
  await buildSources(sources, {
    outDir,
    law: '',
    version: '',
    only: FORMS,
    notice,
    ...options,
  });
  const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).map((file) => path.basename(file));
  return { outDir, told, forms: files.filter((file) => /\.(txt|brf)$/.test(file)).sort() };
}

describe('a document that is told in a call', () => {
  test('has each form that its language can have', async () => {
    const { forms, outDir, told } = await build('spoken');
    const all = ['ar', 'en', 'es', 'zh-Hans'].flatMap((locale) =>
      [
        ...(locale === 'en' ? ['.brf'] : []),
        ...(['en', 'es'].includes(locale) ? ['.tty.txt'] : []),
        ...['.script.txt', '.sms.txt', '.txt'],
      ].map((ending) => `opt-out.${locale}${ending}`),
    );
    expect(forms).toEqual(all.sort());
    expect(told).toEqual([
      'larkspur/opt-out/es was not made in Braille: it says “§”, for which its code has no signs. Words can say it.',
    ]);
    const manifest = readFileSync(path.join(outDir, 'manifest.json'), 'utf8');
    for (const form of forms) expect(manifest).toContain(`/${form}"`);
  });

  test('offers them on its page by their names', async () => {
    const { outDir } = await build('page', SPOKEN.slice(0, 1), { only: ['html', ...FORMS] });
    const page = readFileSync(path.join(outDir, 'site/larkspur/opt-out/en/index.html'), 'utf8');
    for (const label of [
      'Script to read aloud',
      'Text messages (SMS)',
      'For text telephones (TTY)',
      'Braille (BRF)',
    ]) {
      expect(page).toContain(label);
    }
  });

  test('has the same bytes when it is built again', async () => {
    const manifests = ['one', 'two'].map(async (name) => {
      const { outDir } = await build(name);
      return readFileSync(path.join(outDir, 'manifest.json'), 'utf8');
    });
    const [one, two] = await Promise.all(manifests);
    expect(one).toBe(two);
  });
});

test('other documents have no script, and only what is named is built', async () => {
  expect((await build('other', [sampleIn('en')])).forms).toEqual(['opt-out.en.brf', 'opt-out.en.txt']);
  expect((await build('named', SPOKEN, { only: ['sms'] })).forms).toHaveLength(4);
});

test('without the optional package a build says so once and goes on', async () => {
  vi.mocked(loadLiblouis).mockReturnValue(undefined);
  const { forms, told } = await build('without', SPOKEN, { only: ['script', 'braille'] });
  expect(forms).toHaveLength(4);
  expect(told).toEqual([
    'No Braille was made: the optional package liblouis-build is not installed. `npm install` fetches it.',
  ]);
  vi.mocked(loadLiblouis).mockReset();
});
