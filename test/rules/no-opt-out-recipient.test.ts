import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintPaths } from '../../scripts/lint/lint-paths.js';
import { folderWith, sampleWorkspace } from '../cli/run-cpni.js';

const NOTICE = 'cedar-fork-office-systems/opt-out-notice/en.mdx';

function findings(from: string, to: string, notice = NOTICE) {
  const folder = sampleWorkspace();
  const path = join(folder, 'notices', notice.split('/')[0] ?? '', 'carrier.yaml');
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(from);
  writeFileSync(path, before.replace(from, to));
  const { report } = lintPaths([join('notices', notice)], folder, {}, '2026-11-21');
  return report.documents
    .flatMap(({ messages }) => messages)
    .map(({ rule, reason, cite }) => ({ rule, reason, cite }));
}

describe('an opt-out notice', () => {
  it('may name an agent that sells communications services', () => {
    expect(findings('relation: agent', 'relation: agent')).toEqual([]);
  });

  it.each(['third-party', 'joint-venture-partner', 'independent-contractor', 'vendor'])(
    'may name no %s',
    (relation) => {
      expect(findings('relation: agent', `relation: ${relation}`)).toEqual([
        {
          rule: 'no-opt-out-recipient',
          reason: `Sagebrush Line Services, LLC is a ${relation.replaceAll('-', ' ')}, so silence is no approval for it.`,
          cite: '47 CFR 64.2007(b)',
        },
      ]);
    },
  );
});

describe('words of a lone opt-out notice', () => {
  const told = (text: string, asOf = '2026-11-21', regime: 'carrier' | 'trs' = 'carrier', locale = 'en') => {
    const folder = folderWith({ 'a.txt': text });
    const options = { kind: 'opt-out-notice', regime, locale, asOf };
    const { report } = lintPaths(['a.txt'], folder, options, '2026-11-21');
    return report.documents
      .flatMap(({ messages }) => messages)
      .filter(({ rule }) => rule === 'no-opt-out-recipient')
      .map(({ reason, cite }) => `${/ to (.*), for/.exec(reason)?.[1]}: ${cite}`);
  };
  const RIDING =
    'Unless you tell us not to, we may share your CPNI with our affiliates, joint venture partners and independent contractors to market communications-related services.';

  it('may not give CPNI to joint-venture partners and independent contractors', () => {
    expect(told(RIDING)).toEqual([
      'a joint venture partner: 47 CFR 64.2007(b)',
      'an independent contractor: 47 CFR 64.2007(b)',
    ]);
    expect(told(RIDING, '2026-11-21', 'trs')).toHaveLength(2);
  });

  it('might, before December 8, 2007', () => {
    expect(told(RIDING, '2006-06-01')).toEqual([]);
    expect(told(RIDING, '2007-12-07')).toEqual([]);
    expect(told(RIDING, '2007-12-08')).toHaveLength(2);
    expect(told(RIDING, '2010-06-01')).toHaveLength(2);
  });

  it.each([
    'If you do not reply, we will provide your CPNI to our joint-venture partners.',
    'Your CPNI may be disclosed to independent contractors who sell our services.',
    'Joint venture partners will receive your CPNI unless you opt out.',
  ])('give it in: %s', (text) => {
    expect(told(text)).toHaveLength(1);
  });

  it.each([
    'We will never share your CPNI with joint venture partners or independent contractors.',
    'We share CPNI with joint venture partners only if you opt in.',
    'Independent contractors who install your service may have access to it.',
    'We ask for your express approval before we disclose CPNI to independent contractors.',
    'Our joint venture partner is Example Alarm, Inc.',
  ])('give nothing in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('give it in Spanish as well', () => {
    const text = 'Si no nos avisa, podremos divulgar su CPNI a nuestros socios de empresas conjuntas.';
    expect(told(text, '2026-11-21', 'carrier', 'es')).toHaveLength(1);
    expect(
      told('No divulgamos su CPNI a contratistas independientes.', '2026-11-21', 'carrier', 'es'),
    ).toEqual([]);
  });
});

describe('an opt-in notice', () => {
  it('may name a joint-venture partner', () => {
    expect(
      findings(
        'relation: joint-venture-partner',
        'relation: joint-venture-partner',
        'blue-heron-voice/opt-in-notice/en.mdx',
      ),
    ).toEqual([]);
  });
});
