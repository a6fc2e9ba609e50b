import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { sha256 } from '../../scripts/publish/manifest.js';
import { command } from '../cli/run-cpni.js';
import { type Machine, runOn } from './another-machine.js';

const NOTICES = fileURLToPath(new URL('../../notices', import.meta.url));

const scratch = mkdtempSync(path.join(os.tmpdir(), 'cpni-same-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** An e-mail from right to left and a filing: between them, every kind of file there is. */
const DOCUMENTS = [
  'blue-heron-voice/opt-out-email',
  'cedar-fork-office-systems/annual-certification',
  'cedar-fork-office-systems/cover-letter',
];
const BUILT = ['blue-heron-voice/opt-out-email/ar.mdx', 'cedar-fork-office-systems'];

const DULUTH: Machine = {
  language: 'en_US.UTF-8',
  timeZone: 'America/Chicago',
  clock: '2026-11-22T12:00:00Z',
  umask: '022',
  folders: 'as they come',
};
/** A day ahead, on a day that most years lack; small letters have capitals of their own. */
const KIRITIMATI: Machine = {
  language: 'tr_TR.UTF-8',
  timeZone: 'Pacific/Kiritimati',
  clock: '2032-02-28T23:59:58Z',
  umask: '077',
  folders: 'backwards',
};
/** Before any of the documents, with digits and a direction of its own. */
const CAIRO: Machine = {
  language: 'ar_EG.UTF-8',
  timeZone: 'America/Los_Angeles',
  clock: '1987-06-05T04:03:02Z',
  umask: '000',
  folders: 'as they come',
};

/** Builds in a folder of that name; each file with its hash, each file and folder with who may do what. */
async function build(machine: Machine, name: string, ...options: string[]) {
  const cwd = path.join(scratch, name);
  for (const document of DOCUMENTS) {
    const carrier = path.dirname(document);
    mkdirSync(path.join(cwd, 'notices', carrier), { recursive: true });
    for (const each of [document, `${carrier}/carrier.yaml`]) {
      cpSync(path.join(NOTICES, each), path.join(cwd, 'notices', each), { recursive: true });
    }
  }
  await runOn(machine, [command, 'build', ...BUILT, '--quiet', ...options], { cwd, scratch });
  const dist = path.join(cwd, 'dist');
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((each) => statSync(path.join(dist, each)).isFile());
  return {
    hashes: Object.fromEntries(files.map((each) => [each, sha256(readFileSync(path.join(dist, each)))])),
    rights: ['', ...names].map((each) => (statSync(path.join(dist, each)).mode & 0o777).toString(8)),
  };
}

test('the machines differ', async () => {
  const tell = `
import { readdirSync } from 'node:fs';
const names = readdirSync('/').join();
console.log([new Intl.NumberFormat().resolvedOptions().locale, new Date().getUTCFullYear(), new Date().getTimezoneOffset(),
  process.umask().toString(8), names].join(' '));`;
  const told = (machine: Machine) =>
    runOn(machine, ['--input-type=module', '-e', tell], { cwd: scratch, scratch });
  const [here, there, elsewhere] = await Promise.all([told(DULUTH), told(KIRITIMATI), told(CAIRO)]);
  expect(here).toMatch(/^en-US 2026 360 22 /);
  expect(there).toMatch(/^tr-TR 2032 -840 77 /);
  expect(elsewhere).toMatch(/^ar-EG 1987 420 0 /);
  expect(there.trim().split(' ').at(-1)?.split(',').reverse()).toEqual(
    here.trim().split(' ').at(-1)?.split(','),
  );
});

test('a build has the same bytes on every machine, and everybody may read them', async () => {
  const [here, there, elsewhere] = await Promise.all([
    build(DULUTH, 'here'),
    build(KIRITIMATI, 'a folder #1 with “50 %41”? ünd 文'),
    // Without what is measured as shown, which takes longest.
    build(CAIRO, `deep/${'long'.repeat(40)}/er`, '--only', 'pdf,docx,text,card'),
  ]);
  expect(there.hashes).toEqual(here.hashes);
  const { 'manifest.json': _, ...some } = elsewhere.hashes;
  expect(Object.keys(some).length).toBeGreaterThan(10);
  expect(here.hashes).toMatchObject(some);
  const kinds = new Set(Object.keys(here.hashes).map((each) => each.replace(/^.*\./, '')));
  expect([...kinds].sort()).toEqual(['css', 'docx', 'eml', 'html', 'json', 'pdf', 'png', 'txt', 'woff2']);
  for (const { rights } of [here, there, elsewhere]) {
    expect(rights[0]).toBe('755');
    expect([...new Set(rights)].sort()).toEqual(['644', '755']);
  }
});
