import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { CpniError } from '../../scripts/cpni-error.js';
import { GENERATOR } from '../../scripts/publish/manifest.js';
import { Staging } from '../../scripts/publish/staging.js';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'cpni-staging-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let parent: string;
let dist: string;
beforeEach(() => {
  parent = mkdtempSync(path.join(scratch, 'case-'));
  dist = path.join(parent, 'dist');
});

const OURS = JSON.stringify({ generator: GENERATOR });

function formerBuild(): void {
  mkdirSync(dist);
  writeFileSync(path.join(dist, 'manifest.json'), OURS);
  writeFileSync(path.join(dist, 'page.html'), 'old');
}

async function build(words = 'new'): Promise<Staging> {
  const staging = await Staging.open(dist);
  await staging.write('manifest.json', OURS);
  await staging.write('site/page.html', words);
  return staging;
}

/** A process id that belongs to nobody. */
const DEAD = spawnSync(process.execPath, ['-e', '']).pid;

describe('a build', () => {
  test('takes its place whole', async () => {
    formerBuild();
    await (await build()).publish();
    expect(readdirSync(dist).sort()).toEqual(['manifest.json', 'site']);
    expect(readFileSync(path.join(dist, 'site', 'page.html'), 'utf8')).toBe('new');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('makes the folders it is to stand in', async () => {
    dist = path.join(parent, 'a', 'b', 'dist');
    await (await build()).publish();
    expect(existsSync(path.join(dist, 'manifest.json'))).toBe(true);
  });

  test('that is given up leaves the former one as it was', async () => {
    formerBuild();
    await (await build()).discard();
    expect(readFileSync(path.join(dist, 'page.html'), 'utf8')).toBe('old');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('fills an empty folder', async () => {
    mkdirSync(dist);
    await (await build()).publish();
    expect(existsSync(path.join(dist, 'site', 'page.html'))).toBe(true);
  });
});

describe('what a killed build left', () => {
  test('is cleared away by the next, but not what a running one is filling', async () => {
    const name = (pid: number | undefined) => `.dist.staging-${os.hostname()}-${pid}-abc123`;
    for (const pid of [DEAD, process.ppid]) mkdirSync(path.join(parent, name(pid)));
    await (await build()).publish();
    expect(readdirSync(parent).sort()).toEqual([name(process.ppid), 'dist']);
  });

  test('between its two renames is put back', async () => {
    formerBuild();
    const { renameSync } = await import('node:fs');
    renameSync(dist, path.join(parent, `.dist.former-${DEAD}`));
    await (await Staging.open(dist)).discard();
    expect(readFileSync(path.join(dist, 'page.html'), 'utf8')).toBe('old');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('after both renames is cleared away', async () => {
    formerBuild();
    mkdirSync(path.join(parent, `.dist.former-${DEAD}`));
    await (await Staging.open(dist)).discard();
    expect(readdirSync(parent)).toEqual(['dist']);
  });
});

describe('a place that cannot be built in', () => {
  const refused = (pattern: RegExp | string) => ({
    with: async (target: string) => {
      const opened = Staging.open(target);
      await expect(opened).rejects.toBeInstanceOf(CpniError);
      await expect(opened).rejects.toThrow(pattern);
      await expect(opened).rejects.toHaveProperty('hint', expect.stringMatching(/\w/));
    },
  });

  test('a folder of somebody else’s files is not touched', async () => {
    mkdirSync(dist);
    writeFileSync(path.join(dist, 'thesis.docx'), 'years of work');
    await refused('holds files that no build of cpni-notices made').with(dist);
    expect(readFileSync(path.join(dist, 'thesis.docx'), 'utf8')).toBe('years of work');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('nor is one with a manifest of another program', async () => {
    mkdirSync(dist);
    writeFileSync(path.join(dist, 'manifest.json'), '{"name":"An app"}');
    await refused('no build of cpni-notices made').with(dist);
  });

  test('a file', async () => {
    writeFileSync(dist, '');
    await refused('is a file').with(dist);
    expect(existsSync(dist)).toBe(true);
  });

  test('below a file', async () => {
    writeFileSync(path.join(parent, 'file'), '');
    await refused(/is inside a file|is a file/).with(path.join(parent, 'file', 'dist'));
  });

  test('a folder that may not be written to', async () => {
    formerBuild();
    await asOrdinaryUser([parent, dist], async () => {
      chmodSync(dist, 0o555);
      await refused(/may not be written to/).with(dist);
    });
    expect(readFileSync(path.join(dist, 'page.html'), 'utf8')).toBe('old');
  });

  test('beside nothing that may be written to', async () => {
    formerBuild();
    await asOrdinaryUser([dist], async () => {
      await refused(/may not be written to/).with(dist);
    });
    expect(readFileSync(path.join(dist, 'page.html'), 'utf8')).toBe('old');
  });
});

test('a full disk is told with its path, and the former build stays', async () => {
  formerBuild();
  const staging = await Staging.open(dist);
  const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  const { diskTrouble } = await import('../../scripts/publish/disk-trouble.js');
  const told = diskTrouble(full, staging.folder);
  expect(told.message).toBe(`${staging.folder} is on a full disk`);
  expect(told.hint).toBe('Free some space and build again. What was built before is untouched.');
  await staging.discard();
});

/** Root may write everywhere, so the test is run as somebody who owns only `owned`, and not the folders around. */
async function asOrdinaryUser(owned: string[], run: () => Promise<void>): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  const nobody = 65534;
  const isParentOwned = owned.includes(parent);
  for (const folder of [scratch, parent]) chmodSync(folder, 0o755);
  if (isRoot) {
    for (const folder of owned) chownSync(folder, nobody, nobody);
    process.seteuid?.(nobody);
  } else if (!isParentOwned) chmodSync(parent, 0o555);
  try {
    await run();
  } finally {
    if (isRoot) process.seteuid?.(0);
    for (const folder of [parent, dist]) chmodSync(folder, 0o755);
  }
}
