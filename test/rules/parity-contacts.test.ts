import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintPaths } from '../../scripts/lint/lint-paths.js';
import { folderWith, sampleWorkspace } from '../cli/run-cpni.js';

const messages = (folder: string, paths: string[]) =>
  lintPaths(paths, folder, {}, '2026-11-21').report.sets.flatMap((set) => set.messages);

describe('a translation', () => {
  it('of each sample has the same contacts as its source', () => {
    expect(messages(sampleWorkspace(), [])).toEqual([]);
  });

  it('with another telephone number is one finding, which names both', () => {
    const folder = sampleWorkspace('cedar-fork-office-systems');
    const path = join(folder, 'notices/cedar-fork-office-systems/opt-out-notice/es.mdx');
    const before = readFileSync(path, 'utf8');
    expect(before).toContain('{contacts.privacy.phone}');
    writeFileSync(path, before.replace('{contacts.privacy.phone}', '1-800-555-0199'));
    expect(messages(folder, [])).toMatchObject([
      {
        rule: 'parity-contacts',
        reason: 'The telephone number here is 1-800-555-0199, and 1-800-555-0128 in the source language.',
        related: [{ path: 'notices/cedar-fork-office-systems/opt-out-notice/en.mdx' }],
      },
    ]);
  });

  it('without a web page of its source is one finding', () => {
    const folder = folderWith({
      'a.en.md':
        'We ask your permission to use your CPNI to offer you other services. To say no, visit www.example.com/cpni or call 800-555-0100.',
      'a.es.md':
        'Le pedimos permiso para usar su CPNI y ofrecerle otros servicios. Para decir que no, llame al 800-555-0100.',
    });
    expect(messages(folder, ['.']).map(({ reason }) => reason)).toEqual([
      'The web page www.example.com/cpni of the source language is not in this one.',
    ]);
  });
});
