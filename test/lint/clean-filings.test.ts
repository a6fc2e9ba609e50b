import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lintPaths } from '../../scripts/lint/lint-paths.js';

/**
 * Complete filings in unusual styles (ledger, catechism, table, checklist, minutes, recipe, outline), written by
 * authors who knew what the law asks and nothing of this tool. `.meta` tells kind and regime.
 */
const FOLDER = new URL('clean-filings', import.meta.url).pathname;
const filings = readdirSync(FOLDER).filter((name) => !name.endsWith('.meta'));

test.each(filings)('%s is known for what it is, and nothing in it is called wrong', (name) => {
  const meta = readFileSync(join(FOLDER, name.replace(/\.\w+$/, '.meta')), 'utf8');
  const told = (key: string) => new RegExp(`^${key}: *(\\S+)`, 'm').exec(meta)?.[1];
  const { report } = lintPaths([join(FOLDER, name)], FOLDER, {}, '2026-11-22');
  const [document] = report.documents;
  expect([document?.kind, document?.regime]).toEqual([told('kind'), told('regime')]);
  expect(document?.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
});
