import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintPaths } from '../../scripts/lint/lint-paths.js';
import { sampleWorkspace } from '../cli/run-cpni.js';

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
