import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../scripts/import/read/read-file.js';
import { draftOfText } from '../../scripts/import/text/draft-text.js';
import { wordsBothWays } from './import-sample.js';

const root = fileURLToPath(new URL('../recognise', import.meta.url));
const seeds = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));
const texts = ['filings', 'last-filings'].flatMap((name) =>
  readdirSync(join(root, name))
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(root, name, file)),
);

describe('the words of an import are those of its file', () => {
  it.each(texts)('as Markdown and as plain text: %s', async (path) => {
    const markdown = wordsBothWays(await readFile(path));
    expect(markdown.said).toEqual(markdown.expected);
    const draft = draftOfText(readFileSync(path, 'utf8'));
    const text = wordsBothWays(draft);
    expect(text.said).toEqual(text.expected);
    expect(draft.changes.filter(({ why }) => why !== 'mark of emphasis')).toEqual([]);
  });
});

describe.skipIf(!existsSync(seeds))('the words of an import of a real filing are those of its file', () => {
  it.each(existsSync(seeds) ? readdirSync(seeds) : [])('%s', async (name) => {
    const draft = await readFile(join(seeds, name));
    const { expected, said } = wordsBothWays(draft);
    expect(said).toEqual(expected);
    const dropped = draft.changes.filter(({ why }) => why !== 'mark of emphasis');
    expect(dropped).toEqual([]);
  });
});
