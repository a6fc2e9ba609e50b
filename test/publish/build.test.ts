import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { type BuildOptions, buildSources } from '../../scripts/publish/build-artefacts.js';
import { type Manifest, sha256 } from '../../scripts/publish/manifest.js';
import type { Source } from '../../scripts/render/source.js';
import { sample, treeOf } from '../render/sample-source.js';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'cpni-build-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

const BOTH = [sample('en'), sample('es')];

async function build(
  name: string,
  sources: Source[] = BOTH,
  options: Partial<BuildOptions> = {},
): Promise<string> {
  const outDir = path.join(scratch, name);
  await buildSources(sources, { outDir, law: 'sha-of-law', version: '1.2.3', ...options });
  return outDir;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

const bytesOf = (folder: string) =>
  Object.fromEntries(filesOf(folder).map((file) => [file, sha256(readFileSync(path.join(folder, file)))]));

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;

describe('a whole build', () => {
  const whole = build('whole');

  test('holds every artefact where it belongs', async () => {
    const files = filesOf(await whole).filter((file) => !file.startsWith('site/fonts/'));
    const page = (locale: string) => `site/larkspur/opt-out/${locale}`;
    const locales = ['en', 'es'].flatMap((locale) => [
      `cards/larkspur/opt-out.${locale}.png`,
      `email/larkspur/opt-out.${locale}.eml`,
      `email/larkspur/opt-out.${locale}.html`,
      `email/larkspur/opt-out.${locale}.txt`,
      `pdf/larkspur/opt-out.${locale}.large.pdf`,
      `pdf/larkspur/opt-out.${locale}.pdf`,
      `${page(locale)}/card.png`,
      `${page(locale)}/index.html`,
      `${page(locale)}/opt-out.${locale}.brf`,
      `${page(locale)}/opt-out.${locale}.eml`,
      `${page(locale)}/opt-out.${locale}.large.pdf`,
      `${page(locale)}/opt-out.${locale}.pdf`,
      `${page(locale)}/opt-out.${locale}.txt`,
    ]);
    const shared = ['manifest.json', 'site/brands.css', 'site/style.css'];
    const indexes = ['index.html', 'index.es.html', 'larkspur/index.html', 'larkspur/index.es.html'];
    expect(files).toEqual([...locales, ...shared, ...indexes.map((file) => `site/${file}`)].sort());
  });

  test('is described by its manifest, file by file', async () => {
    const { manifest, ...rest } = { manifest: manifestOf(await whole), ...bytesOf(await whole) };
    const { 'manifest.json': _, ...files } = rest as Record<string, string>;
    const hashes = Object.fromEntries(
      Object.entries(manifest.files).map(([file, { sha256 }]) => [file, sha256]),
    );
    expect(hashes).toEqual(files);
    expect(manifest).toMatchObject({ generator: 'cpni-notices', law: 'sha-of-law', version: '1.2.3' });
  });

  test('has the same bytes when it is built again', async () => {
    const again = await build('again');
    expect(bytesOf(again)).toEqual(bytesOf(await whole));
  });

  test('prints a document the same whatever was printed before it', async () => {
    const alone = bytesOf(await build('alone', [sample('es')], { only: ['pdf'] }));
    const { 'manifest.json': _, ...papers } = alone;
    expect(Object.keys(papers)).toHaveLength(2);
    expect(bytesOf(await whole)).toMatchObject(papers);
  });

  test('leaves nothing beside it', async () => {
    await whole;
    expect(readdirSync(scratch).filter((name) => name.startsWith('.whole'))).toEqual([]);
  });
});

describe('the manifest', () => {
  const words = async (source: Source) => {
    const folder = await build('words', [source], { only: ['text'] });
    return manifestOf(folder).documents[0]?.words;
  };

  test('has a hash of the words that layout does not change and a word does', async () => {
    const loose = await words(sample('en', { tree: treeOf('You may\nsay   no.') }));
    expect(await words(sample('en', { tree: treeOf('You may say no.') }))).toBe(loose);
    expect(await words(sample('en', { tree: treeOf('You may say yes.') }))).not.toBe(loose);
  });
});

describe('a build of some artefacts', () => {
  test('holds only these, and its pages offer only these', async () => {
    const folder = await build('some', BOTH, { only: ['html', 'text'] });
    expect(readdirSync(folder).sort()).toEqual(['manifest.json', 'site']);
    const page = readFileSync(path.join(folder, 'site/larkspur/opt-out/en/index.html'), 'utf8');
    expect(page).toContain('opt-out.en.txt');
    expect(page).not.toMatch(/\.pdf|\.eml|card\.png|index\.es\.html|"\.\.\/\.\.\/index/);
  });

  test('without pages has no site but its texts', async () => {
    const folder = await build('texts', BOTH, { only: ['text'] });
    expect(filesOf(folder)).toEqual([
      'manifest.json',
      'site/larkspur/opt-out/en/opt-out.en.txt',
      'site/larkspur/opt-out/es/opt-out.es.txt',
    ]);
  });
});

describe('progress', () => {
  test('is told for each document, and a summary at the end', async () => {
    const counts: string[] = [];
    const names: string[] = [];
    const outDir = path.join(scratch, 'progress');
    const summary = await buildSources(BOTH, {
      outDir,
      only: ['site'],
      law: '',
      version: '',
      progress: ({ done, total, name }) => {
        counts.push(`${done}/${total}`);
        names.push(name);
      },
    });
    expect(counts).toEqual(['1/2', '2/2']);
    expect(names.sort()).toEqual(['larkspur/opt-out/en', 'larkspur/opt-out/es']);
    expect(summary).toMatchObject({
      outDir,
      documents: 2,
      files: filesOf(outDir).length,
      entry: 'site/index.html',
    });
  });
});

describe('a build that fails', () => {
  const fails = async (name: string, sources: Source[], options: Partial<BuildOptions>, message: RegExp) => {
    const folder = await build(name);
    const before = bytesOf(folder);
    await expect(build(name, sources, options)).rejects.toThrow(message);
    expect(bytesOf(folder)).toEqual(before);
    expect(readdirSync(scratch).filter((entry) => entry.startsWith(`.${name}`))).toEqual([]);
  };

  test('over a character that no font has leaves the former one', async () => {
    const odd = sample('en', { tree: treeOf('A word: 權.') });
    await fails(
      'glyph',
      [odd],
      {},
      /No font for en has “權” \(U\+6B0A\) in the block “A word: 權\.” \(line 1\)/,
    );
  });

  test('over a browser that does not start leaves the former one', async () => {
    const folder = await build('browser');
    const before = bytesOf(folder);
    vi.stubEnv('CPNI_BROWSER', process.execPath);
    await expect(build('browser')).rejects.toThrow('The browser did not start');
    expect(bytesOf(folder)).toEqual(before);
  });

  test('over a language that the site does not speak says what to add', async () => {
    const japanese = { ...sample('en'), locale: 'ja' };
    await fails('language', [japanese], {}, /not translated into Japanese/);
  });

  test('never leaves a folder where there was none', async () => {
    const odd = sample('en', { title: '權' });
    await expect(build('none', [odd], { only: ['card'] })).rejects.toThrow('No font for en has');
    expect(existsSync(path.join(scratch, 'none'))).toBe(false);
  });
});
