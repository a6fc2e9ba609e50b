import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../scripts/publish/manifest.js';
import { cpni, sampleWorkspace } from '../cli/run-cpni.js';

const CARRIER = 'cedar-fork-office-systems';

test('a filing has the same bytes whatever the machine’s language and time zone', () => {
  const build = (env: Record<string, string>) => {
    const folder = sampleWorkspace(CARRIER);
    const { status, stdout, stderr } = cpni(['build', '--only', 'pdf,docx'], folder, env);
    expect(status, stderr).toBe(0);
    expect(stdout).toContain('Put together in dist/filing/: 1 filing\n');
    return ['filing.pdf', 'filing.docx'].map((name) =>
      sha256(readFileSync(path.join(folder, 'dist/filing', CARRIER, '2025', name))),
    );
  };
  const here = build({ TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' });
  const there = build({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
  expect(there).toEqual(here);
});
