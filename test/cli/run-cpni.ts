import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const packageRoot = fileURLToPath(new URL('../..', import.meta.url));

export const command = join(packageRoot, 'lib/scripts/cpni.js');

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Milliseconds that one command may take. */
const LIMIT = 55_000;
let pipes: string | undefined;

/**
 * Runs the compiled command (`npm test` compiles it first): in a process that stays warm for the tests of a file, or
 * in one of its own where it is given an environment.
 */
export function cpni(args: string[], cwd: string, env?: Record<string, string>): Run {
  if (env) {
    const own = { cwd, encoding: 'utf8', env: { ...process.env, ...env } } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], own);
    return { status, stdout, stderr };
  }
  pipes ??= startWarm();
  writeFileSync(join(pipes, 'ask'), `${JSON.stringify({ args, cwd })}\n`);
  const answer = spawnSync('cat', [join(pipes, 'answer')], {
    encoding: 'utf8',
    timeout: LIMIT,
    maxBuffer: 1e9,
  });
  if (answer.status !== 0) throw new Error(`cpni ${args.join(' ')} gave no answer in ${LIMIT} ms`);
  return JSON.parse(answer.stdout) as Run;
}

function startWarm(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cpni-warm-'));
  execFileSync('mkfifo', [join(folder, 'ask'), join(folder, 'answer')]);
  const warm = join(packageRoot, 'test/cli/warm-cpni.mjs');
  const child = spawn(process.execPath, [warm, folder, command], { stdio: ['pipe', 'ignore', 'ignore'] });
  child.unref();
  process.once('exit', () => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
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
