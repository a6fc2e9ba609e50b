import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  createReadStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import tar from 'tar-fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderWith } from './run-cpni.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

let archive: string;
let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'cpni-package-'));
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', scratch], {
    cwd: root,
    encoding: 'utf8',
  });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  archive = join(scratch, filename);
}, 120_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A project of somebody else's that has this package installed, with its dependencies beside it. */
async function installedElsewhere(): Promise<string> {
  const folder = folderWith({ 'package.json': '{ "type": "module" }' });
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  const installed = join(modules, 'cpni-notices');
  await pipeline(
    createReadStream(archive),
    createGunzip(),
    // Everything in a package's archive stands below `package/`.
    tar.extract(installed, { map: (header) => ({ ...header, name: header.name.replace(/^package\//, '') }) }),
  );
  return folder;
}

describe('the package, installed elsewhere', () => {
  it('checks and publishes a workspace', async () => {
    const folder = await installedElsewhere();
    cpSync(join(root, 'notices/open-hands-relay'), join(folder, 'notices/open-hands-relay'), {
      recursive: true,
    });
    const command = join(folder, 'node_modules/cpni-notices/lib/scripts/cpni.js');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [command, 'build', '--only', 'html,text,card'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect(stderr).toBe('');
    expect(stdout).toContain('6 documents checked and published');
    expect(status).toBe(0);
  });

  it('is a preset for any remark processor', async () => {
    const folder = await installedElsewhere();
    const script = join(folder, 'check.js');
    writeFileSync(
      script,
      `import { unified } from 'unified';
       import remarkParse from 'remark-parse';
       import { VFile } from 'vfile';
       import preset from 'cpni-notices';
       const file = new VFile({ path: 'notice.md', value: 'Call [COMPANY PHONE] about your CPNI.' });
       const processor = unified().use(remarkParse).use(preset);
       await processor.run(processor.parse(file), file);
       console.log(file.messages.map(({ ruleId }) => ruleId).join());`,
    );
    const { stdout } = spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });
    expect(stdout.trim().split(',')).toContain('no-placeholder');
  });

  it('explains rules and shows the matrix', async () => {
    const folder = await installedElsewhere();
    const command = join(folder, 'node_modules/cpni-notices/lib/scripts/cpni.js');
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' }).stdout;
    expect(run('explain', 'no-placeholder')).toContain('Call [COMPANY PHONE] to say no.');
    expect(run('coverage', '--quiet')).toMatch(/, 0 with neither\n$/);
    writeFileSync(
      join(folder, 'letter.txt'),
      'We ask your permission to use your CPNI to sell you services.\n',
    );
    expect(run('matrix', 'letter.txt', '--format', 'html')).toContain('@media print');
  });

  it('begins documents, whose editors find the schemas in it', async () => {
    const folder = await installedElsewhere();
    const command = join(folder, 'node_modules/cpni-notices/lib/scripts/cpni.js');
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' });
    expect(run('init', '.')).toMatchObject({ status: 0, stderr: '' });
    expect(run('new', 'policy-statement', '--regime', 'trs', '--carrier', 'relay')).toMatchObject({
      status: 0,
    });
    const settings = readFileSync(join(folder, 'notices/relay/policy-statement/document.yaml'), 'utf8');
    const schema = /^# yaml-language-server: \$schema=(.+)$/m.exec(settings)?.[1] ?? '';
    const file = JSON.parse(readFileSync(join(folder, 'notices/relay/policy-statement', schema), 'utf8'));
    expect(file.title).toBe('A document and its facts');
  });
});
