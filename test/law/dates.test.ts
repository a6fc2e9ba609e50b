import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elementsFor, loadLaw } from '../../rules/law.js';
import { lintPaths } from '../../scripts/lint/lint-paths.js';
import { folderWith, sampleWorkspace } from '../cli/run-cpni.js';
import { faultsOf, lintText } from './lint-as-of.js';

const NOTICE = 'cedar-fork-office-systems/opt-out-notice';
const POLICY = 'cedar-fork-office-systems/policy-statement';

/** Findings of the sample notice in English when its document.yaml and carrier.yaml say other things. */
function lintSample(document: string, changes: [file: string, from: string, to: string][], asOf?: string) {
  const folder = sampleWorkspace();
  for (const [file, from, to] of changes) {
    const path = join(folder, 'notices', file);
    const before = readFileSync(path, 'utf8');
    expect(before).toContain(from);
    writeFileSync(path, before.replace(from, to));
  }
  const options = { locale: 'en', ...(asOf !== undefined && { asOf }) };
  const { report } = lintPaths([join('notices', document)], folder, options, '2026-11-21');
  return report.documents.flatMap(({ messages }) => messages);
}

describe('one notice, on four days', () => {
  const rules = (relation: string, effective: string) =>
    lintSample(NOTICE, [
      ['cedar-fork-office-systems/carrier.yaml', 'relation: agent', `relation: ${relation}`],
      [`${NOTICE}/document.yaml`, 'effective: 2026-03-02', `effective: ${effective}`],
    ]).map(({ rule }) => rule);

  test.each(['joint-venture-partner', 'independent-contractor'])(
    'silence covered a %s until December 8, 2007',
    (relation) => {
      expect(rules(relation, '2006-03-01')).toEqual([]);
      expect(rules(relation, '2007-12-07')).toEqual([]);
      expect(rules(relation, '2007-12-08')).toEqual(['no-opt-out-recipient']);
      expect(rules(relation, '2010-03-01')).toEqual(['no-opt-out-recipient']);
      expect(rules(relation, '2018-03-01')).toEqual(['no-opt-out-recipient']);
      expect(rules(relation, '2026-11-21')).toEqual(['no-opt-out-recipient']);
    },
  );

  test('silence never covered an outsider, and always an agent', () => {
    for (const day of ['2006-03-01', '2010-03-01', '2018-03-01', '2026-11-21']) {
      expect([day, rules('third-party', day)]).toEqual([day, ['no-opt-out-recipient']]);
      expect([day, rules('agent', day)]).toEqual([day, []]);
    }
  });

  test('the words of a notice have been asked for since October 21, 2002', () => {
    const missing = (asOf: string) => faultsOf('You may say no.', { kind: 'opt-out-notice', asOf });
    expect(missing('2002-10-20')).toEqual([]);
    expect(missing('2006-01-01')).toContain('c1-right');
    expect(missing('2006-01-01')).toEqual(missing('2026-11-21'));
  });

  test('relay providers have had rules of their own since August 5, 2013', () => {
    const missing = (asOf: string) =>
      faultsOf('You may say no.', { kind: 'opt-out-notice', regime: 'trs', asOf });
    expect(missing('2010-01-01')).toEqual([]);
    expect(missing('2013-08-04')).toEqual([]);
    expect(missing('2013-08-05')).toContain('c1-right');
    expect(missing('2018-01-01')).toEqual(missing('2026-11-21'));
  });
});

describe('filings', () => {
  const statement =
    'CPNI policy statement. The company has operating procedures to protect CPNI and authenticates callers by password.';
  const missing = (asOf: string) => faultsOf(statement, { kind: 'policy-statement', asOf });

  test('training was asked for in 2006; passwords, change notices and breach reports from December 2007', () => {
    const later = ['U-2010-a', 'U-2010-b', 'U-2010-f1', 'U-2011old-a', 'U-2011old-b', 'U-2011old-c'];
    expect(missing('2006-01-01')).toContain('U-2009-b');
    expect(missing('2007-12-07').filter((id) => later.includes(id))).toEqual([]);
    for (const day of ['2007-12-08', '2010-01-01', '2018-01-01', '2026-11-21']) {
      expect(missing(day)).toEqual(expect.arrayContaining(later));
    }
  });

  test('the seven business days of 2007 are the law today, and nothing of the 2023 text is asked', () => {
    const ids = (asOf: string) =>
      elementsFor(loadLaw(), { kind: 'policy-statement', regime: 'carrier', channels: [], asOf }).map(
        ({ id }) => id,
      );
    expect(ids('2026-11-21').filter((id) => id.startsWith('U-2011old'))).toHaveLength(9);
    expect(ids('2026-11-21').filter((id) => id.startsWith('U-2011new'))).toEqual([]);
  });

  test('a certification was due each year from December 2007, and not from January 3 to September 20, 2017', () => {
    const certification = 'Annual CPNI certification. I, Ada Example, certify for Example Telephone, Inc.';
    const asked = (asOf: string) =>
      faultsOf(certification, { kind: 'annual-certification', asOf }).filter((id) => /^U-2009-e/.test(id));
    expect(asked('2006-03-01')).toEqual([]);
    expect(asked('2010-03-01')).toContain('U-2009-e2');
    expect(asked('2017-01-02')).toContain('U-2009-e2');
    expect(asked('2017-01-03')).toEqual([]);
    expect(asked('2017-03-01')).toEqual([]);
    expect(asked('2017-09-20')).toEqual([]);
    expect(asked('2017-09-21')).toEqual(asked('2026-11-21'));
    expect(asked('2018-03-01')).toContain('U-2009-e2');
  });

  test('in the year without certifications a wrong covered year is no fault', () => {
    const rules = (filed: string, asOf: string) =>
      lintText(`Annual CPNI certification covering calendar year 2013\n\nDate filed: ${filed}`, {
        kind: 'annual-certification',
        asOf,
      }).messages.map(({ rule }) => rule);
    expect(rules('March 1, 2017', '2017-03-01')).not.toContain('filing-covered-year');
    expect(rules('March 1, 2018', '2018-03-01')).toContain('filing-covered-year');
  });

  test('relay providers certified through 2017 as before', () => {
    const asked = (asOf: string) =>
      faultsOf('Annual CPNI certification.', { kind: 'annual-certification', regime: 'trs', asOf });
    expect(asked('2017-03-01')).toContain('EE-5109-e1');
    expect(asked('2017-03-01')).toEqual(asked('2018-03-01'));
  });
});

describe('what is pending', () => {
  const told = (text: string, said: Parameters<typeof lintText>[1]) =>
    lintText(text, said).messages.filter(({ rule }) => rule === 'law-change');
  const BREACH =
    'Between May 3 and May 9 someone got into our records. Your call records may have been seen.';
  const POLICY_ON_BREACHES =
    'We train our staff.\n\nNo later than seven business days after reasonable determination of a breach we notify the Secret Service and the FBI through the central reporting facility.';

  test.each([
    ['carrier', '47 CFR 64.2011'],
    ['trs', '47 CFR 64.5111'],
  ] as const)(
    'a breach notice (%s) is told once that its rule is to change, and is not held to it',
    (regime, cite) => {
      expect(told(BREACH, { kind: 'breach-notice', regime })).toMatchObject([
        { severity: 'info', cite, reason: expect.stringContaining('not in effect') },
      ]);
      expect(faultsOf(BREACH, { kind: 'breach-notice', regime })).toEqual([]);
    },
  );

  test('a statement that speaks of breaches is told where it does', () => {
    expect(told(POLICY_ON_BREACHES, { kind: 'policy-statement' })).toMatchObject([
      { severity: 'info', line: 3 },
    ]);
  });

  test('a statement without a word on breaches, and every notice on approval, is told nothing', () => {
    expect(told('We train our staff.', { kind: 'policy-statement' })).toEqual([]);
    for (const kind of ['opt-out-notice', 'opt-in-notice', 'opt-out-email', 'one-time-script']) {
      expect(told('You may say no to this use of your CPNI.', { kind })).toEqual([]);
    }
  });

  test('nothing was pending before the order was adopted', () => {
    expect(told(BREACH, { kind: 'breach-notice', asOf: '2023-12-20' })).toEqual([]);
    expect(told(BREACH, { kind: 'breach-notice', asOf: '2023-12-21' })).toHaveLength(1);
  });

  test('a document of a workspace is told when a day is asked for', () => {
    const rules = (asOf?: string) =>
      lintSample(POLICY, [], asOf).filter(({ rule }) => rule === 'law-change').length;
    expect(rules()).toBe(0);
    expect(rules('2026-11-21')).toBe(1);
  });
});

describe('--as-of', () => {
  const changes = (document: string, effective: string, asOf: string) => {
    const from = document === NOTICE ? '2026-03-02' : '2026-02-24';
    return lintSample(
      document,
      [[`${document}/document.yaml`, `effective: ${from}`, `effective: ${effective}`]],
      asOf,
    )
      .filter(({ rule }) => rule === 'law-change')
      .map(({ reason, severity }) => [
        severity,
        /changed on (.*?), (?:after|before)|adopted on/.exec(reason)?.[1],
      ]);
  };

  test('tells once what has changed since the document’s own day', () => {
    expect(changes(NOTICE, '2006-03-01', '2026-11-21')).toEqual([['info', 'December 8, 2007 (FCC 07-22)']]);
    expect(changes(NOTICE, '2010-03-01', '2026-11-21')).toEqual([]);
    expect(changes(NOTICE, '2002-01-01', '2026-11-21')).toEqual([
      ['info', 'December 8, 2007 (FCC 07-22)'],
      ['info', 'October 21, 2002 (FCC 02-214)'],
    ]);
  });

  test('tells of all sections that one order changed, and of pending change, each once', () => {
    expect(changes(POLICY, '2006-03-01', '2026-11-21')).toEqual([
      ['info', 'December 8, 2007 (FCC 07-22)'],
      ['info', undefined],
    ]);
  });

  test('tells of a day before the document’s own as well, and nothing of the same law', () => {
    expect(changes(NOTICE, '2026-03-02', '2006-03-01')).toEqual([['info', 'December 8, 2007 (FCC 07-22)']]);
    expect(changes(NOTICE, '2026-03-02', '2018-03-01')).toEqual([]);
  });

  test('a lone file has no day of its own to compare with', () => {
    const folder = folderWith({ 'a.txt': 'You may say no.' });
    const { report } = lintPaths(
      ['a.txt'],
      folder,
      { kind: 'opt-out-notice', asOf: '2006-01-01' },
      '2026-11-21',
    );
    const rules = report.documents.flatMap(({ messages }) => messages.map(({ rule }) => rule));
    expect(rules).not.toContain('law-change');
    expect(rules).toContain('require-element');
  });
});
