import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../scripts/import/import-file.js';
import { folderWith } from './import-sample.js';

describe('a file that cannot be imported', () => {
  it.each([
    ['empty.txt', '', 'The file is empty.'],
    ['blank.txt', ' \n\n', 'The file is empty.'],
    ['blank.html', '<p> </p>', 'There are no words in this file.'],
    ['binary.txt', new Uint8Array([72, 0, 105]), 'This is a binary file'],
    ['latin.txt', new Uint8Array([0x43, 0xf3, 0x6d, 0x6f]), 'The file is not UTF-8'],
    ['utf16.txt', new Uint8Array([0xff, 0xfe, 0x48, 0x00]), 'UTF-16'],
    ['letter.txt', '%PDF-1.7 words', 'This is a PDF, not text.'],
    ['old.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'and not .doc.'],
    ['other.rtf', '{\\rtf1 words}', 'and not .rtf.'],
    ['noise', 'words', 'a file without an ending'],
    ['recipe.txt', 'Knead the dough for ten minutes and let it rest.', 'This is no CPNI document'],
    ['huge.txt', 'word '.repeat(500_000), 'The file is too large'],
  ])('%s is refused in words, and nothing is written', async (name, content, words) => {
    const folder = folderWith({ [name]: content });
    await expect(importFile(name, folder, {}, '2026-11-22')).rejects.toMatchObject({
      name: 'CpniError',
      path: join(folder, name),
      message: expect.stringContaining(words),
    });
    expect(existsSync(join(folder, 'notices'))).toBe(false);
  });

  it('may be a folder, or missing', async () => {
    const folder = folderWith({});
    mkdirSync(join(folder, 'sub.txt'));
    const message = (name: string) =>
      importFile(name, folder, {}, '2026-11-22').catch((error) => error.message);
    expect(await message('sub.txt')).toBe('This is a folder where a file is expected.');
    expect(await message('none.txt')).toBe('There is no such file.');
  });
});
