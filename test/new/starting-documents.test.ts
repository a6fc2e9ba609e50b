import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KINDS, type Kind, type Regime } from '../../rules/document-context.js';
import { lintPaths } from '../../scripts/lint/lint-paths.js';
import { type NewOptions, newDocument } from '../../scripts/new/new-document.js';
import { startingDocument } from '../../scripts/new/starting-files.js';
import type { LintReport } from '../../scripts/report/lint-report.js';
import { FICTIONAL } from './fictional-facts.js';
import { fillWith, fillWithExamples } from './fill.js';

const TODAY = '2026-02-24';
const REGIMES: Regime[] = ['carrier', 'trs'];
const TO_CUSTOMERS: Kind[] = [
  'opt-out-notice',
  'opt-in-notice',
  'opt-out-email',
  'one-time-script',
  'breach-notice',
  'account-change-notice',
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cpni-new-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const begin = (kind: Kind, options: NewOptions = {}) => newDocument(kind, folder, options, TODAY);
const lint = (): LintReport => lintPaths([], folder, {}, TODAY).report;
const told = ({ documents, sets, packages }: LintReport) =>
  [...documents, ...sets, ...packages].flatMap(({ messages }) =>
    messages.filter(({ severity }) => severity !== 'info').map(({ rule, reason }) => `${rule}: ${reason}`),
  );

describe.each(REGIMES)('a new document of regime %s', (regime) => {
  it.each(KINDS)('%s is clean once the facts of a company are filled in', (kind) => {
    const report = begin(kind, { regime });
    fillWith(FICTIONAL[regime], folder, report);
    const linted = lint();
    expect(told(linted)).toEqual([]);
    expect(linted.documents.map(({ kind, regime, locale }) => ({ kind, regime, locale }))).toEqual(
      (TO_CUSTOMERS.includes(kind) ? ['en', 'es'] : ['en']).map((locale) => ({ kind, regime, locale })),
    );
  });

  it.each(KINDS)('%s is clean when each key has the example beside it', (kind) => {
    fillWithExamples(folder, begin(kind, { regime, locales: ['en'] }));
    expect(told(lint())).toEqual([]);
  });

  it.each(KINDS)('%s asks for each empty fact once, where it stands, with an example', (kind) => {
    const { toFillIn } = begin(kind, { regime });
    const keys = toFillIn.flatMap((file) => file.keys.map((key) => `${file.path}: \`${key}\` has no value.`));
    const messages = lint().documents.flatMap(({ path, messages }) =>
      messages.map((message) => ({ ...message, path })),
    );
    expect(messages.map(({ path, reason }) => `${path}: ${reason}`).sort()).toEqual(keys.sort());
    for (const { expected, line } of messages) {
      expect(expected).toMatch(/For example: \S/);
      expect(line).toBeGreaterThan(1);
    }
  });

  it.each(TO_CUSTOMERS)('%s is clean in Spanish alone', (kind) => {
    const report = begin(kind, { regime, locales: ['es'] });
    const spanish = Object.fromEntries(
      Object.entries(FICTIONAL[regime]).map(([key, value]) => [key.replace(/\.es$/, ''), value]),
    );
    fillWith(spanish, folder, report);
    expect(told(lint())).toEqual([]);
  });

  it('makes one package of the yearly filings, and asks for no fact twice', () => {
    const reports = (['cover-letter', 'annual-certification', 'policy-statement'] as const).map((kind) => {
      const report = begin(kind, { regime });
      fillWith(FICTIONAL[regime], folder, report);
      return report;
    });
    const keys = reports.flatMap(({ toFillIn }) => toFillIn.flatMap((file) => file.keys));
    expect(keys).toEqual([...new Set(keys)]);
    const linted = lint();
    expect(told(linted)).toEqual([]);
    expect(linted.documents).toHaveLength(3);
  });

  it.each(TO_CUSTOMERS)('%s is in Spanish what it is in English, block by block', (kind) => {
    const { words } = startingDocument(kind, regime);
    const [english = '', spanish = ''] = ['en', 'es'].map((locale) => shapeOf(words.get(locale) ?? ''));
    expect(english).toMatch(/facts|\{name\}|\{legalName\}/);
    expect(spanish).toEqual(english);
  });
});

/** What a text is apart from its words: its blocks, and in each the facts, components, numbers and addresses. */
function shapeOf(mdx: string): string {
  return mdx
    .split('\n')
    .map((line) => {
      const [mark = ''] = /^(?:#+|-|\|(?: --- \|)*|---|[a-z]+:|<\/?\w+)/.exec(line) ?? [];
      const named = line.startsWith('{/*') ? [] : (line.match(/\{[\w.]+\}|<\w+[^>]*>|\b[\d-]{3,}\b/g) ?? []);
      return [mark, ...named.sort(), line === '' ? '' : '.'].join(' ');
    })
    .join('\n');
}
