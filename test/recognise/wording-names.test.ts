import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readData } from '../../rules/read-data.js';
import { WORDING_LOCALES } from '../../rules/wording.js';

const PARTS = ['concepts', 'elements', 'lacks', 'features'] as const;

test.each(WORDING_LOCALES)('the files of %s, which are read as one, give no name twice', (locale) => {
  const folder = new URL(`../../rules/wording/${locale}/`, import.meta.url);
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => {
      const data = readData(fileURLToPath(new URL(file, folder))) as Record<string, object | undefined>;
      return PARTS.flatMap((part) => Object.keys(data[part] ?? {}).map((name) => `${part} ${name}`));
    });
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
