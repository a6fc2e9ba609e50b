import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('imports run one way through the house', () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'check:imports'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stdout).toContain('no dependency violations found');
  expect(status).toBe(0);
});
