import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportReport } from '../../scripts/import/import-report.js';
import { FILING } from '../import/import-sample.js';
import { cpni, folderWith, sampleWorkspace } from './run-cpni.js';

const CARRIER = 'notices/copper-larch-telephone';

describe('cpni import', () => {
  it('begins a workspace, and what it writes can be linted: only what is not known is asked for', () => {
    const folder = folderWith({ 'filing.txt': FILING });
    const { status, stdout, stderr } = cpni(['import', 'filing.txt'], folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`  ${CARRIER}/annual-certification/en.mdx\n`);
    expect(stdout).toContain('Next: cpni lint copper-larch-telephone\n');
    const report = JSON.parse(cpni(['lint', '--format', 'json', 'copper-larch-telephone'], folder).stdout);
    const inYaml = report.documents.filter(({ path }: { path: string }) => path.endsWith('.yaml'));
    expect(inYaml).toMatchObject([
      { path: `${CARRIER}/carrier.yaml`, messages: [{ reason: 'The file has no `services`.' }] },
    ]);
  });

  it('reports as JSON what it read, wrote and doubts', () => {
    const folder = folderWith({ 'filing.txt': FILING });
    const { status, stdout } = cpni(['import', 'filing.txt', '--format', 'json'], folder);
    const report: ImportReport = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(report).toMatchObject({
      version: 1,
      source: 'filing.txt',
      carrier: 'copper-larch-telephone',
      changes: [],
    });
    expect(report.written).toHaveLength(7);
    expect(report.facts).toMatchObject({
      legalName: 'Copper Larch Telephone, Inc.',
      form499FilerId: '999127',
      'officers.president': 'Ines Halloran, President',
    });
    const certification = report.documents.find(({ kind }) => kind === 'annual-certification');
    expect(certification).toMatchObject({
      regime: 'carrier',
      locale: 'en',
      guessed: ['kind', 'regime', 'locale'],
    });
    expect(certification?.elements).toContainEqual(
      expect.objectContaining({ id: 'U-2009-e4', status: 'present', title: expect.stringMatching(/\w/) }),
    );
  });

  it('writes the same bytes each time', () => {
    const written = () => {
      const folder = folderWith({ 'filing.txt': FILING });
      const { stdout } = cpni(['import', 'filing.txt', '--format', 'json'], folder);
      return [
        stdout,
        ...JSON.parse(stdout).written.map((path: string) => readFileSync(join(folder, path), 'utf8')),
      ];
    };
    expect(written()).toEqual(written());
  });

  it('never replaces a document, unless it is told to, and never the facts of a company', () => {
    const folder = folderWith({ 'filing.txt': FILING });
    cpni(['import', 'filing.txt'], folder);
    const facts = join(folder, CARRIER, 'carrier.yaml');
    const words = join(folder, CARRIER, 'cover-letter/en.mdx');
    writeFileSync(facts, readFileSync(facts, 'utf8').replace('# services: []', 'services: [local]'));
    writeFileSync(words, 'Mine.');
    const again = cpni(['import', 'filing.txt'], folder);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain(`${CARRIER}/cover-letter: There is a document here already`);
    expect(again.stderr).toContain('--force');
    expect(readFileSync(words, 'utf8')).toBe('Mine.');
    expect(cpni(['import', 'filing.txt', '--force'], folder).status).toBe(0);
    expect(readFileSync(words, 'utf8')).toContain('Dear Secretary:');
    expect(readFileSync(facts, 'utf8')).toContain('services: [local]');
  });

  it('takes the facts of a company that is there, and tells what goes against them', () => {
    const folder = sampleWorkspace('cedar-fork-office-systems');
    writeFileSync(join(folder, 'filing.txt'), FILING);
    const args = ['import', 'filing.txt', '--carrier', 'cedar-fork-office-systems', '--force'];
    const { status, stdout } = cpni(args, folder);
    expect(status).toBe(0);
    expect(stdout).toContain('“999127”: carrier.yaml has “999126” as `form499FilerId`.');
    const words = readFileSync(
      join(folder, 'notices/cedar-fork-office-systems/annual-certification/en.mdx'),
      'utf8',
    );
    expect(words).toContain('Form 499 Filer ID: 999127');
  });

  it('imports into the workspace that it is told', () => {
    const folder = folderWith({ 'filing.txt': FILING });
    const args = [
      'import',
      'filing.txt',
      '--out',
      'elsewhere',
      '--carrier',
      'larch',
      '--whole',
      '--kind',
      'policy-statement',
    ];
    expect(cpni(args, folder).status).toBe(0);
    expect(existsSync(join(folder, 'elsewhere/notices/larch/policy-statement/en.mdx'))).toBe(true);
  });

  it('puts an e-mail’s header lines where they belong', () => {
    const email = `From: Copper Larch <care@copperlarch.example.com>
To: customer@example.com
Subject: Your right to limit our use of your phone records (CPNI)

You have a right, and we have a duty under federal law, to protect the confidentiality of your CPNI. We would like to
use your customer proprietary network information (CPNI) to offer you other services. Reply NO within 30 days, or we
will use it. Your choice does not affect the services that you have now.
`;
    const folder = folderWith({ 'notice.txt': email });
    const { status } = cpni(
      ['import', 'notice.txt', '--carrier', 'larch', '--kind', 'opt-out-email'],
      folder,
    );
    expect(status).toBe(0);
    const read = (name: string) => readFileSync(join(folder, 'notices/larch/opt-out-email', name), 'utf8');
    expect(read('document.yaml')).toContain('email:\n  from: care@copperlarch.example.com\n');
    expect(read('en.mdx')).toContain('subject: Your right to limit our use of your phone records (CPNI)\n');
    expect(read('en.mdx')).not.toContain('customer@example.com');
  });
});

describe('cpni import, of what it cannot read', () => {
  it('says so in words and writes nothing', () => {
    const folder = folderWith({ 'bad.docx': 'words' });
    const { status, stdout, stderr } = cpni(['import', 'bad.docx'], folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('bad.docx: This Word document is damaged, or is none.');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(join(folder, 'notices'))).toBe(false);
  });

  it('refuses a missing file, and options that fit nothing', () => {
    const folder = folderWith({ 'filing.txt': FILING });
    const fails = (...args: string[]) => {
      const { status, stderr } = cpni(['import', ...args], folder);
      expect(status).toBe(2);
      return stderr;
    };
    expect(fails('nowhere.txt')).toContain('There is no such file.');
    expect(fails('filing.txt', '--kind', 'policy-statment')).toContain('Did you mean policy-statement?');
    expect(fails('filing.txt', '--carrier', '../out')).toContain("takes a folder's name");
    expect(fails('filing.txt', '--locale', 'English')).toContain("takes a language's tag");
  });
});
