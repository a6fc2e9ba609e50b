import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { CpniError } from '../../cpni-error.js';
import { cacheFolder } from './cache-folder.js';
import { unpackOnce } from './unpack.js';

/** A browser's program and what it needs around it. */
export interface BrowserProgram {
  executablePath: string;
  env: NodeJS.ProcessEnv;
  /** Whether it is the one that comes with the package: only then are its bytes known. */
  embedded: boolean;
}

const PACKAGE = '@sparticuz/chromium';

const OTHER = 'Install Chromium or Google Chrome and name its program: CPNI_BROWSER=/usr/bin/chromium';

export interface Machine {
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  arch: string;
}

/**
 * Finds the browser: `CPNI_BROWSER` if set, else the embedded one, unpacked on first use.
 * @throws {CpniError} when `CPNI_BROWSER` names no file, or nothing is embedded for this machine
 */
export async function locateBrowser(machine: Machine = process): Promise<BrowserProgram> {
  const { env } = machine;
  const named = env.CPNI_BROWSER;
  if (named) {
    if (!existsSync(named) || !statSync(named).isFile()) {
      throw new CpniError(`CPNI_BROWSER names a browser that is not there: ${named}`, {
        path: named,
        hint: 'Give the full path of a Chromium program, or unset CPNI_BROWSER to use the embedded browser.',
      });
    }
    return { executablePath: named, env, embedded: false };
  }
  if (machine.platform !== 'linux' || machine.arch !== 'x64') {
    throw new CpniError(
      `The embedded browser runs on 64-bit Intel or AMD Linux; this machine is ${machine.platform} ${machine.arch}`,
      { hint: OTHER },
    );
  }
  return embedded(env);
}

async function embedded(env: NodeJS.ProcessEnv): Promise<BrowserProgram> {
  const { source, version } = archives();
  const size = statSync(path.join(source, 'chromium.br')).size;
  const cache = cacheFolder(env);
  const folder = path.join(cache, `chromium-${version}-x64-${size}`);
  try {
    await unpackOnce(source, folder);
  } catch (cause) {
    throw new CpniError(`Could not unpack the embedded browser: ${(cause as Error).message}`, {
      path: folder,
      hint: 'It needs 200 MB of free space. XDG_CACHE_HOME names another folder to unpack into.',
      cause,
    });
  }
  const libraries = [path.join(folder, 'al2023', 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { ...env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: path.join(folder, 'fonts.conf') },
    embedded: true,
  };
}

/** The package's folder of archives. Its own code is never loaded: it unpacks into a fixed, shared place. */
function archives(): { source: string; version: string } {
  const folders = createRequire(import.meta.url).resolve.paths(PACKAGE) ?? [];
  const root = folders
    .map((folder) => path.join(folder, PACKAGE))
    .find((folder) => existsSync(path.join(folder, 'bin', 'chromium.br')));
  if (root === undefined) {
    throw new CpniError(`The package ${PACKAGE}, which holds the embedded browser, is not installed`, {
      hint: `Run npm ci again. ${OTHER}`,
    });
  }
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return { source: path.join(root, 'bin'), version };
}
