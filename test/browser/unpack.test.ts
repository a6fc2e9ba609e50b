import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import tar from 'tar-fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unpackOnce } from '../../scripts/render/browser/unpack.js';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'cpni-unpack-'));
const source = path.join(scratch, 'bin');

async function archive(name: string, file: string): Promise<void> {
  const folder = path.join(scratch, `${name}-content`);
  mkdirSync(folder);
  writeFileSync(path.join(folder, file), name);
  const parts: Buffer[] = [];
  for await (const part of tar.pack(folder)) parts.push(part as Buffer);
  writeFileSync(path.join(source, name), brotliCompressSync(Buffer.concat(parts)));
}

beforeAll(async () => {
  mkdirSync(source);
  writeFileSync(path.join(source, 'chromium.br'), brotliCompressSync('#!/bin/sh\n'));
  await archive('al2023.tar.br', 'libnss3.so');
  await archive('fonts.tar.br', 'Sans.ttf');
});
afterAll(() => rmSync(scratch, { recursive: true }));

const place = (name: string) => path.join(scratch, name, 'chromium-1.0.0-x64-9');

describe('the embedded browser is unpacked', () => {
  test('with its libraries, its fonts and a configuration that knows no others', async () => {
    const folder = place('first');
    await unpackOnce(source, folder);
    expect(readdirSync(folder).sort()).toEqual([
      'al2023',
      'chromium',
      'complete',
      'fontcache',
      'fonts',
      'fonts.conf',
    ]);
    expect(readFileSync(path.join(folder, 'fonts.conf'), 'utf8')).toContain(`<dir>${folder}/fonts</dir>`);
    expect(readFileSync(path.join(folder, 'al2023', 'libnss3.so'), 'utf8')).toBe('al2023.tar.br');
  });

  test('once', async () => {
    const folder = place('once');
    await unpackOnce(source, folder);
    writeFileSync(path.join(folder, 'chromium'), 'kept');
    await unpackOnce(source, folder);
    expect(readFileSync(path.join(folder, 'chromium'), 'utf8')).toBe('kept');
  });

  test('again when it was left half-written', async () => {
    const folder = place('half');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'chromium'), '#!');
    await unpackOnce(source, folder);
    expect(readFileSync(path.join(folder, 'chromium'), 'utf8')).toBe('#!/bin/sh\n');
    expect(existsSync(path.join(folder, 'complete'))).toBe(true);
  });

  test('by two at the same time, and nothing is left over', async () => {
    const folder = place('race');
    await Promise.all([1, 2, 3].map(() => unpackOnce(source, folder)));
    expect(readdirSync(path.dirname(folder))).toEqual([path.basename(folder)]);
    expect(existsSync(path.join(folder, 'complete'))).toBe(true);
  });

  test('and what a killed process left long ago is cleared away, but not what another is filling', async () => {
    const folder = place('stale');
    const [old, young] = [`${folder}.partial-old`, `${folder}.partial-young`];
    mkdirSync(old, { recursive: true });
    mkdirSync(young, { recursive: true });
    utimesSync(old, new Date('2020-01-01'), new Date('2020-01-01'));
    await unpackOnce(source, folder);
    expect(existsSync(old)).toBe(false);
    expect(existsSync(young)).toBe(true);
  });

  test('not at all when an archive is broken, and no half is left', async () => {
    const broken = path.join(scratch, 'broken');
    mkdirSync(broken);
    for (const name of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'])
      writeFileSync(path.join(broken, name), 'no');
    const folder = place('from-broken');
    await expect(unpackOnce(broken, folder)).rejects.toThrow();
    expect(readdirSync(path.dirname(folder))).toEqual([]);
  });
});
