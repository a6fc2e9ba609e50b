import { chmodSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cpni, folderWith, sampleWorkspace } from './run-cpni.js';

const CARRIER = 'notices/cedar-fork-office-systems';
const NOTICE = `${CARRIER}/opt-out-notice/en.mdx`;

/** Every answer to bad input is words for a person: no trace of our code, no bug report. */
function lintWith(change: (folder: string) => void) {
  const folder = sampleWorkspace('cedar-fork-office-systems');
  change(folder);
  const { status, stdout, stderr } = cpni(['lint'], folder);
  const said = stdout + stderr;
  expect(said).not.toMatch(/\n\s+at |node:|fault of cpni/);
  return { status, said, findings: stdout.match(/^ {2}✖/gm)?.length ?? 0 };
}

const edit = (path: string, from: string, to: string) => (folder: string) => {
  const before = readFileSync(join(folder, path), 'utf8');
  expect(before).toContain(from);
  writeFileSync(join(folder, path), before.replace(from, to));
};

describe('one fault, one message with its file and place', () => {
  it('broken YAML', () => {
    const { status, said, findings } = lintWith(
      edit(`${CARRIER}/carrier.yaml`, 'regime: carrier', 'regime: [carrier'),
    );
    expect(status).toBe(2);
    expect(said).toContain(`${CARRIER}/carrier.yaml`);
    expect(findings).toBe(1);
  });

  it('a misspelt key, with the one that was meant', () => {
    const { status, said, findings } = lintWith(
      edit(`${CARRIER}/carrier.yaml`, 'form499FilerId:', 'form499FilerID:'),
    );
    expect(status).toBe(1);
    expect(said).toMatch(/carrier\.yaml[\s\S]* 6:1 [\s\S]*form499FilerId/);
    expect(findings).toBe(1);
  });

  it('a misspelt key of a fact that the words use', () => {
    const { status, said, findings } = lintWith(
      edit(`${CARRIER}/opt-out-notice/document.yaml`, 'waitingPeriod:', 'waitingperiod:'),
    );
    expect(status).toBe(1);
    expect(said).toContain('waitingPeriod');
    expect(findings).toBe(1);
  });

  it('a list of recipients that was taken out', () => {
    const { status, said, findings } = lintWith(edit(NOTICE, '<Recipients />', ''));
    expect(status).toBe(1);
    expect(said).toContain('Not stated anywhere in the document: Who receives it.');
    expect(findings).toBe(1);
  });

  it('broken MDX', () => {
    const { status, said, findings } = lintWith(edit(NOTICE, '</Consequence>', ''));
    expect(status).toBe(2);
    expect(said).toContain('<Consequence>');
    expect(findings).toBe(1);
  });

  it('a fact that there is not', () => {
    const { status, said, findings } = lintWith(
      edit(NOTICE, '{contacts.privacy.email}', '{contacts.privacy.emial}'),
    );
    expect(status).toBe(1);
    expect(said).toMatch(/contacts\.privacy\.email/);
    expect(findings).toBe(1);
  });

  it('a component that there is not', () => {
    const { status, said, findings } = lintWith(edit(NOTICE, '<Recipients />', '<Recipient />'));
    expect(status).toBe(1);
    expect(said).toContain('Did you mean `<Recipients>`?');
    expect(findings).toBe(1);
  });

  it('another encoding than UTF-8', () => {
    const { status, said, findings } = lintWith((folder) =>
      writeFileSync(join(folder, NOTICE), Buffer.from('Se\xf1or cliente, CPNI', 'latin1')),
    );
    expect(status).toBe(2);
    expect(said).toContain('byte 2 is 0xF1');
    expect(findings).toBe(1);
  });

  it('a binary file', () => {
    const { status, said, findings } = lintWith((folder) =>
      writeFileSync(join(folder, NOTICE), Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37])),
    );
    expect(status).toBe(2);
    expect(said).toContain('This is a PDF, not text.');
    expect(findings).toBe(1);
  });

  it('an empty file', () => {
    const { status, said, findings } = lintWith((folder) => writeFileSync(join(folder, NOTICE), ''));
    expect(status).toBe(2);
    expect(said).toContain('The file is empty.');
    expect(findings).toBe(1);
  });

  it('a locale without its file, at the place that names it', () => {
    const { status, said, findings } = lintWith((folder) =>
      rmSync(join(folder, CARRIER, 'opt-out-notice/es.mdx')),
    );
    expect(status).toBe(1);
    expect(said).toMatch(/opt-out-notice\/document\.yaml[\s\S]* 5:/);
    expect(findings).toBe(1);
  });

  it('a carrier folder without carrier.yaml', () => {
    const { status, said, findings } = lintWith((folder) => rmSync(join(folder, CARRIER, 'carrier.yaml')));
    expect(status).toBe(2);
    expect(said).toContain('carrier.yaml');
    expect(findings).toBe(1);
  });

  it('a link that leads back to itself', () => {
    const { status, said, findings } = lintWith((folder) => {
      rmSync(join(folder, NOTICE));
      symlinkSync('en.mdx', join(folder, NOTICE));
    });
    expect(status).toBe(2);
    expect(said).toContain('leads back to itself');
    expect(findings).toBe(1);
  });
});

describe('wrong use', () => {
  const wrong = (args: string[]) => {
    const { status, stdout, stderr } = cpni(args, folderWith({ 'a.txt': 'CPNI', 'a.docx': 'x' }));
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/\n\s+at /);
    return stderr;
  };

  it('outside a workspace', () => expect(wrong(['lint'])).toContain('no notices/ folder'));
  it('a path that names nothing', () => expect(wrong(['lint', 'b.txt'])).toContain('"b.txt"'));
  it('a kind that there is not', () =>
    expect(wrong(['lint', 'a.txt', '--kind', 'optout-notice'])).toContain('Did you mean opt-out-notice?'));
  it('a file that is no text', () => expect(wrong(['lint', 'a.docx'])).toContain('.mdx, .md and .txt'));
  it('a command that there is not', () => expect(wrong(['lnit'])).toMatch(/Did you mean .*lint/));
  it('an option that there is not', () => expect(wrong(['lint', '--fromat', 'json'])).toContain('--format'));
  it('a day that there is not', () =>
    expect(wrong(['lint', 'a.txt', '--as-of', '2026-02-30'])).toContain('2026-02-30'));
  it('a report that cannot be written', () =>
    expect(wrong(['lint', 'a.txt', '--output', 'no/such/folder.json'])).toContain('no/such/folder.json'));
  it('a lone file to build', () => expect(wrong(['build', 'a.txt'])).toContain('a.txt'));
});

describe('cpni build, when something is wrong', () => {
  it('publishes nothing while there are errors, and leaves what was published', () => {
    const folder = sampleWorkspace('cedar-fork-office-systems');
    expect(cpni(['build', '--only', 'text'], folder).status).toBe(0);
    const before = readFileSync(join(folder, 'dist/manifest.json'), 'utf8');
    edit(NOTICE, '<Choices to="deny" />', '')(folder);
    const { status, stderr } = cpni(['build', '--only', 'text'], folder);
    expect(status).toBe(1);
    expect(stderr).toContain('How to refuse');
    expect(stderr).toContain('Nothing was published');
    expect(readFileSync(join(folder, 'dist/manifest.json'), 'utf8')).toBe(before);
  });

  it('says when the browser dies, and leaves what was published', () => {
    const folder = sampleWorkspace('cedar-fork-office-systems');
    expect(cpni(['build', '--only', 'text'], folder).status).toBe(0);
    const before = readFileSync(join(folder, 'dist/manifest.json'), 'utf8');
    const browser = join(folder, 'browser');
    writeFileSync(browser, '#!/bin/sh\nexit 1\n');
    chmodSync(browser, 0o755);
    const { status, stderr } = cpni(['build'], folder, { CPNI_BROWSER: browser });
    expect(status).toBe(2);
    expect(stderr).toContain('CPNI_BROWSER');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(readFileSync(join(folder, 'dist/manifest.json'), 'utf8')).toBe(before);
  });

  it('does not replace a folder that it did not make', () => {
    const folder = sampleWorkspace('cedar-fork-office-systems');
    writeFileSync(join(folder, 'dist'), 'mine');
    const { status, stderr } = cpni(['build', '--only', 'text'], folder);
    expect(status).toBe(2);
    expect(stderr).toContain('dist');
    expect(existsSync(join(folder, 'dist'))).toBe(true);
  });
});
