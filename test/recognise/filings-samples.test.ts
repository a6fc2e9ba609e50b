import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Kind, Regime } from '../../rules/document-context.js';
import { lintPaths } from '../../scripts/lint/lint-paths.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const seeds = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));

function lint(path: string, options: { kind?: Kind; regime?: Regime } = {}) {
  const [document] = lintPaths([path], root, { asOf: '2026-03-02', ...options }, '2026-03-02').report
    .documents;
  if (!document) throw new Error(`nothing was read at ${path}`);
  return document;
}

describe('the sample filings', () => {
  it.each([
    'blue-heron-voice/policy-statement',
    'blue-heron-voice/annual-certification',
    'cedar-fork-office-systems/policy-statement',
    'cedar-fork-office-systems/annual-certification',
    'cedar-fork-office-systems/cover-letter',
    'open-hands-relay/policy-statement',
    'open-hands-relay/annual-certification',
  ])('%s says all that the law asks', (folder) => {
    const { messages, elements } = lint(`notices/${folder}`);
    expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(elements.filter(({ status }) => status === 'present').length).toBeGreaterThan(5);
  });
});

describe.skipIf(!existsSync(seeds))('a real package of letter, statement and certification', () => {
  const errorsFound = () =>
    lint(`${seeds}/000_e66e8a66b8de8e08.txt`, {
      kind: 'annual-certification',
      regime: 'carrier',
    }).messages.filter(({ severity }) => severity === 'error');

  it('has the elements missing or contradicted that a reader finds', () => {
    expect(
      errorsFound()
        .filter(({ rule }) => rule === 'require-element')
        .map(({ line, element }) => `${line} ${element}`)
        .sort(),
    ).toEqual(
      [
        '1 U-2008-a2',
        '47 S-222-C1',
        '48 U-2010-a',
        '49 U-2011old-e',
        '50 U-2011old-b1',
        '51 U-2011old-b2',
        '52 U-2011old-d',
        '53 U-2009-b',
        '55 U-2010-b',
        '55 U-2010-e',
        '68 S-222-C2',
        '68 U-2009-c2',
        '69 U-2009-c3',
        '80 U-2010-c',
        '82 U-2009-f',
        '84 U-2009-e6',
      ].sort(),
    );
  });

  it('is badly drafted: slips, lost labels, two stories, broken citations, two dates and no signature', () => {
    expect(
      errorsFound()
        .filter(({ rule }) => rule !== 'require-element')
        .map(({ line, rule }) => [line, rule]),
    ).toEqual([
      [47, 'no-agreement-slip'],
      [47, 'no-undefined-term'],
      [48, 'no-misspelling'],
      [66, 'filing-names-agree'],
      [67, 'no-broken-label'],
      [68, 'no-self-contradiction'],
      [70, 'no-misspelling'],
      [72, 'no-self-contradiction'],
      [77, 'no-agreement-slip'],
      [78, 'no-agreement-slip'],
      [79, 'filing-names-agree'],
      [80, 'no-broken-label'],
      [81, 'filing-names-agree'],
      [84, 'no-broken-citation'],
      [86, 'filing-dates-agree'],
      [92, 'no-broken-citation'],
      [94, 'no-broken-citation'],
      [100, 'filing-signature'],
    ]);
  });
});

describe.skipIf(!existsSync(seeds))('a real statement of a relay provider', () => {
  it('says what subpart EE asks', () => {
    const { messages, elements } = lint(`${seeds}/003_31db59a389af15a3.txt`, {
      kind: 'policy-statement',
      regime: 'trs',
    });
    expect(messages.filter(({ rule }) => rule === 'require-element')).toEqual([]);
    expect(elements.find(({ id }) => id === 'EE-5111old-b')?.status).toBe('present');
  });
});
