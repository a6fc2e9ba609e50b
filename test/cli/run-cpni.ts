import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const packageRoot = fileURLToPath(new URL('../..', import.meta.url));

export const command = join(packageRoot, 'lib/scripts/cpni.js');

/** Runs the compiled command (`npm test` compiles it first). */
export function cpni(args: string[], cwd: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

/** Runs a line of the shell. */
export function shell(line: string, cwd: string) {
  const { stdout, stderr } = spawnSync('sh', ['-c', line], { cwd, encoding: 'utf8' });
  return { stdout, stderr };
}

/** A folder of its own for one test, with these files. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cpni-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A copy of the sample workspace, or of one of its carriers. */
export function sampleWorkspace(carrier = ''): string {
  const folder = folderWith({});
  cpSync(join(packageRoot, 'notices', carrier), join(folder, 'notices', carrier), { recursive: true });
  return folder;
}
