import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/judge', import.meta.url));
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
/** Bytes that a judge may say. */
const MOST_OUTPUT = 512 * 1024 * 1024;

const run = promisify(execFile);

/** Judges that are Java programs (pom.xml), ready to run; or why this machine can't run them. */
export type JavaTools = { classPath: string } | { missing: string };

/** What a program said and how it ended. */
export interface Verdict {
  code: number;
  stdout: string;
  stderr: string;
}

/** Fetches the judges once, with Maven. Safe to call from several processes at a time. */
export async function javaTools(): Promise<JavaTools> {
  try {
    await run('java', ['-version']);
  } catch {
    return { missing: 'Java is not there: install a JRE (17 or later) and Maven to let these judges speak' };
  }
  const version = createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 16);
  const folder = path.join(CACHE, version);
  if (existsSync(folder)) return { classPath: path.join(folder, '*') };
  mkdirSync(CACHE, { recursive: true });
  const staging = mkdtempSync(`${folder}.`);
  try {
    await run('mvn', ['-q', '-B', '-f', POM, COPY, `-DoutputDirectory=${staging}`, '-DincludeScope=runtime']);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    return { missing: whyNot(error as NodeJS.ErrnoException & { stdout?: string }) };
  }
  try {
    renameSync(staging, folder);
  } catch (error) {
    // Another process was first.
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return { classPath: path.join(folder, '*') };
}

/**
 * Runs a judge. Its exit code is a part of what it says: most end with 1 when they found something.
 * @throws {Error} when it can't be started or was ended by a signal
 */
export async function runJava(
  { classPath }: { classPath: string },
  mainClass: string,
  args: readonly string[],
): Promise<Verdict> {
  try {
    const { stdout, stderr } = await run('java', ['-cp', classPath, mainClass, ...args], {
      maxBuffer: MOST_OUTPUT,
    });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: unknown; stdout: string; stderr: string };
    if (typeof code !== 'number') throw error;
    return { code, stdout, stderr };
  }
}

function whyNot(error: NodeJS.ErrnoException & { stdout?: string }): string {
  if (error.code === 'ENOENT') return 'Maven is not there: install it (mvn) to fetch these judges';
  const said = error.stdout?.split('\n').find((line) => line.startsWith('[ERROR]'));
  return `Maven could not fetch these judges: ${said ?? error.message}`;
}
