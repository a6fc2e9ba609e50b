import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What gives one answer here and another there: the clock, chance, and the machine's language. */
const VARIES =
  /\bDate\.now\b|\bnew Date\(\s*\)|(?<!\.)\bDate\(\s*\)|\bMath\.random\b|\brandom(?:UUID|Bytes|Int)\b|\blocaleCompare\b|\.toLocale\w*\(\s*\)|\bnew Intl\.\w+\(\s*(?:\)|undefined\b)/;

/** Where that is wanted. */
const WANTED = new Set([
  'scripts/today.ts', // tells commands the day; what they call is given it
  'scripts/render/browser/unpack.ts', // how long ago somebody began to unpack the browser
  'rules/recognition.ts', // the day of a text in an editor, of which nothing is known
]);

const varies = (code: string) => code.split('\n').filter((line) => VARIES.test(line));

test.each([
  'const now = new Date();',
  'Date.now()',
  'names.sort((a, b) => a.localeCompare(b));',
  'size.toLocaleString()',
  'new Intl.NumberFormat().format(3)',
  'new Intl.DateTimeFormat(undefined, options)',
  'const id = randomUUID();',
])('the check sees %s', (code) => {
  expect(varies(code)).toHaveLength(1);
});

test.each([
  "new Date('2026-03-01T00:00:00Z')",
  "new Intl.PluralRules('en')",
  'name.toLocaleUpperCase(t.locale)',
])('the check passes %s', (code) => {
  expect(varies(code)).toEqual([]);
});

test('no code asks the clock, chance or the machine’s language but where it is meant to', () => {
  const asking = ['rules', 'scripts', 'site'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`)
      .filter((name) => /\.tsx?$/.test(name))
      .filter((name) => varies(readFileSync(path.join(ROOT, name), 'utf8')).length > 0),
  );
  expect(asking.sort()).toEqual([...WANTED].sort());
});
