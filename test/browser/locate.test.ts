import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { CpniError } from '../../scripts/cpni-error.js';
import { cacheFolder } from '../../scripts/render/browser/cache-folder.js';
import { launchBrowser } from '../../scripts/render/browser/launch.js';
import { locateBrowser } from '../../scripts/render/browser/locate.js';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'cpni-locate-'));
afterAll(() => rmSync(scratch, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

const machine = { env: {}, platform: 'linux', arch: 'x64' } as const;

describe('another browser', () => {
  test('is the one that CPNI_BROWSER names', async () => {
    const own = path.join(scratch, 'chromium');
    writeFileSync(own, '');
    const found = await locateBrowser({ ...machine, arch: 'arm64', env: { CPNI_BROWSER: own } });
    expect(found).toMatchObject({ executablePath: own, embedded: false });
  });

  test('that is not there is told with its path', async () => {
    const missing = locateBrowser({ ...machine, env: { CPNI_BROWSER: '/nowhere/chromium' } });
    await expect(missing).rejects.toThrow(CpniError);
    await expect(missing).rejects.toMatchObject({
      path: '/nowhere/chromium',
      hint: expect.stringContaining('unset'),
    });
  });

  test('that is a folder is no browser', async () => {
    await expect(locateBrowser({ ...machine, env: { CPNI_BROWSER: scratch } })).rejects.toThrow('not there');
  });

  test('that exits at once is told with what it said', async () => {
    const script = path.join(scratch, 'exits');
    writeFileSync(script, '#!/bin/sh\necho "libnss3.so: cannot open shared object file" >&2\nexit 127\n');
    chmodSync(script, 0o755);
    vi.stubEnv('CPNI_BROWSER', script);
    const started = launchBrowser();
    await expect(started).rejects.toThrow(CpniError);
    await expect(started).rejects.toMatchObject({
      message: `The browser did not start: ${script}`,
      hint: expect.stringContaining('libnss3.so: cannot open shared object file'),
    });
  });
});

test.each([
  ['linux', 'arm64'],
  ['darwin', 'arm64'],
  ['win32', 'x64'],
] as const)('on %s %s nothing is embedded, and the message says what to install', async (platform, arch) => {
  const located = locateBrowser({ env: {}, platform, arch });
  await expect(located).rejects.toMatchObject({
    name: 'CpniError',
    message: expect.stringContaining(`${platform} ${arch}`),
    hint: expect.stringMatching(/Install Chromium.*CPNI_BROWSER=/),
  });
});

describe('the cache folder', () => {
  test('is in XDG_CACHE_HOME', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: scratch }, '/root')).toBe(path.join(scratch, 'cpni'));
  });

  test('is in the home folder otherwise', () => {
    expect(cacheFolder({}, scratch)).toBe(path.join(scratch, '.cache', 'cpni'));
  });

  test('is in the temporary folder when the home folder cannot be written to', () => {
    const file = path.join(scratch, 'file');
    writeFileSync(file, '');
    expect(cacheFolder({}, file)).toBe(path.join(os.tmpdir(), `cpni-${process.getuid?.() ?? 'user'}`));
  });
});
