import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstDay } from '../../scripts/new/first-day.js';
import { initWorkspace } from '../../scripts/new/init-workspace.js';
import { newDocument } from '../../scripts/new/new-document.js';

const TODAY = '2026-02-24';

const CARRIER = `# Ours.
name: Fernhill
legalName: Fernhill Telephone, Inc.
regime: carrier
services: [local] # and nothing else
officers:
    treasurer: # four spaces in
        name: Ada Marsh
        title: { en: Treasurer, es: Tesorera }
contacts:
    desk:
        phone: 541-555-0127
        email: desk@fernhill.example.com
        name: Ida Marsh

# The end.
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cpni-new-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
function put(path: string, text: string) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('a new document of a company that is there', () => {
  it('speaks of its officer and its contact by the names they have', () => {
    put('notices/fernhill/carrier.yaml', CARRIER);
    newDocument('cover-letter', folder, {}, TODAY);
    const words = read('notices/fernhill/cover-letter/en.mdx');
    expect(words).toContain('<Signature of="treasurer" />');
    expect(words).toContain('{contacts.desk.phone}');
    expect(words).not.toContain('certifyingOfficer');
  });

  it('adds what carrier.yaml lacks and leaves every other character alone', () => {
    put('notices/fernhill/carrier.yaml', CARRIER);
    const { toFillIn, completed } = newDocument('cover-letter', folder, {}, TODAY);
    const after = read('notices/fernhill/carrier.yaml');
    expect(completed).toBe('notices/fernhill/carrier.yaml');
    expect(toFillIn).toEqual([{ path: 'notices/fernhill/carrier.yaml', keys: ['form499FilerId'] }]);
    const added = after.split('\n').filter((line) => !CARRIER.split('\n').includes(line));
    expect(added).toEqual(['# Six digits, in quotes.', 'form499FilerId: # "800000"']);
    expect(after.split('\n').filter((line) => !added.includes(line))).toEqual(CARRIER.split('\n'));
  });

  it('keeps the indentation of a group that it adds to', () => {
    put('notices/fernhill/carrier.yaml', CARRIER);
    newDocument('account-change-notice', folder, {}, TODAY);
    const contacts = /contacts:\n([\s\S]*?)\n\n?#/.exec(read('notices/fernhill/carrier.yaml'))?.[1];
    expect(contacts).toContain(
      '\n    # Where customers ask and change their choice.\n    privacy:\n      phone: #',
    );
  });

  it('is written once: a second of the same name is refused with a name that is free', () => {
    newDocument('breach-notice', folder, {}, TODAY);
    put('notices/my-company/breach-notice/en.mdx', 'mine');
    expect(() => newDocument('breach-notice', folder, {}, TODAY)).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('--name breach-notice-2') }),
    );
    expect(read('notices/my-company/breach-notice/en.mdx')).toBe('mine');
  });

  it('can be answered by reply when it is an e-mail, though no document of the company could before', () => {
    newDocument('opt-out-notice', folder, {}, TODAY);
    newDocument('opt-out-email', folder, {}, TODAY);
    expect(read('notices/my-company/opt-out-email/document.yaml')).toMatch(/^choices: \[reply, /m);
    expect(read('notices/my-company/carrier.yaml')).toMatch(/^ {2}reply:\n {4}way: reply\n/m);
  });

  it('gives nobody CPNI by silence who needs express consent', () => {
    newDocument('opt-in-notice', folder, {}, TODAY);
    newDocument('opt-out-notice', folder, {}, TODAY);
    expect(read('notices/my-company/opt-in-notice/document.yaml')).toMatch(
      /^recipients: \[sales, partner\]$/m,
    );
    expect(read('notices/my-company/opt-out-notice/document.yaml')).toMatch(/^recipients: \[sales\]$/m);
  });

  it('is not guessed whose it is when there are several companies', () => {
    put('notices/fernhill/carrier.yaml', CARRIER);
    put('notices/marshwood/carrier.yaml', CARRIER);
    expect(() => newDocument('breach-notice', folder, {}, TODAY)).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('--carrier fernhill, --carrier marshwood') }),
    );
  });

  it('is of the company in whose folder the command is run', () => {
    put('notices/fernhill/carrier.yaml', CARRIER);
    put('notices/marshwood/carrier.yaml', CARRIER);
    const { document, written } = newDocument('cover-letter', join(folder, 'notices/marshwood'), {}, TODAY);
    expect(document).toBe('marshwood/cover-letter');
    expect(written).toContain('cover-letter/en.mdx');
  });

  it('is refused under another regime than the company has', () => {
    put('notices/fernhill/carrier.yaml', CARRIER);
    expect(() => newDocument('breach-notice', folder, { regime: 'trs' }, TODAY)).toThrow(
      'carrier.yaml says `regime: carrier`',
    );
  });

  it('waits until a carrier.yaml that cannot be read is corrected', () => {
    put('notices/fernhill/carrier.yaml', 'name: [Fernhill\n');
    expect(() => newDocument('breach-notice', folder, {}, TODAY)).toThrow(
      expect.objectContaining({ name: 'CpniError', hint: expect.stringContaining('Correct the file first') }),
    );
    expect(() => read('notices/fernhill/breach-notice/en.mdx')).toThrow('ENOENT');
  });
});

describe('the facts of a new company', () => {
  it('are only those that the document needs', () => {
    const { toFillIn } = newDocument('cover-letter', folder, { carrier: 'fernhill' }, TODAY);
    expect(toFillIn).toEqual([
      {
        path: 'notices/fernhill/carrier.yaml',
        keys: [
          'name',
          'legalName',
          'services',
          'form499FilerId',
          'officers.certifyingOfficer.name',
          'officers.certifyingOfficer.title',
          'contacts.regulatory.name',
          'contacts.regulatory.phone',
          'contacts.regulatory.email',
        ],
      },
    ]);
  });

  it('are asked for in the languages of the document', () => {
    const keysIn = (locales: string[]) =>
      newDocument('opt-in-notice', folder, { locales, carrier: locales.join('-') }, TODAY).toFillIn.flatMap(
        ({ keys }) => keys.filter((key) => key.startsWith('recipients.sales')),
      );
    expect(keysIn(['en'])).toEqual(['recipients.sales.name', 'recipients.sales.does']);
    expect(keysIn(['en', 'es'])).toEqual([
      'recipients.sales.name.en',
      'recipients.sales.name.es',
      'recipients.sales.does.en',
      'recipients.sales.does.es',
    ]);
    expect(() => keysIn(['fr'])).toThrow('A new opt-in-notice is not written in "fr".');
  });
});

describe('the days of a new document', () => {
  it.each([
    ['the day it is begun', 'breach-notice', {}, '2026-05-05', { effective: '2026-05-05' }],
    [
      'the day that is given',
      'breach-notice',
      { effective: '2026-06-01' },
      '2026-05-05',
      { effective: '2026-06-01' },
    ],
    [
      'a filing before it is due',
      'cover-letter',
      {},
      '2026-02-24',
      { effective: '2026-02-24', coveredYear: 2025 },
    ],
    // March 1, 2026 is a Sunday.
    [
      'a filing on the business day after',
      'cover-letter',
      {},
      '2026-03-02',
      { effective: '2026-03-02', coveredYear: 2025 },
    ],
    [
      'the next filing once it is past',
      'cover-letter',
      {},
      '2026-03-03',
      { effective: '2027-03-01', coveredYear: 2026 },
    ],
    [
      'a late filing that is asked for',
      'cover-letter',
      { coveredYear: 2025 },
      '2026-04-01',
      { effective: '2026-04-01', coveredYear: 2025 },
    ],
    [
      'the filing of another year',
      'cover-letter',
      { coveredYear: 2026 },
      '2026-04-01',
      { effective: '2027-03-01', coveredYear: 2026 },
    ],
    [
      'a filing of a given day',
      'cover-letter',
      { effective: '2025-02-20' },
      '2026-04-01',
      { effective: '2025-02-20', coveredYear: 2024 },
    ],
  ] as const)('%s', (_, kind, given, today, expected) => {
    expect(firstDay(kind, 'carrier', given, today)).toEqual(expected);
  });

  it('stand in the filing, with its docket', () => {
    newDocument('annual-certification', folder, { regime: 'trs', effective: '2025-02-20' }, TODAY);
    const settings = read('notices/my-company/annual-certification/document.yaml');
    expect(settings).toContain('effective: 2025-02-20\n');
    expect(settings).toContain('  date: 2025-02-20\n');
    expect(settings).toContain('  coveredYear: 2024\n');
    expect(settings).toContain('  docket: CG Docket No. 03-123\n');
    expect(settings).toContain('    text: "2025"\n');
  });
});

describe('a fresh workspace', () => {
  it('holds a company, a notice, and a page for its editors, and what is there stays', () => {
    put('ours/.gitignore', 'secret\n');
    const { written, left } = initWorkspace('ours', folder, {}, TODAY);
    expect(written).toEqual([
      'ours/notices/README.md',
      'ours/notices/my-company/carrier.yaml',
      'ours/notices/my-company/opt-out-notice/document.yaml',
      'ours/notices/my-company/opt-out-notice/en.mdx',
      'ours/notices/my-company/opt-out-notice/es.mdx',
      'ours/notices/my-company/opt-out-notice/es.translation.yaml',
    ]);
    expect(left).toEqual(['ours/.gitignore']);
    expect(read('ours/.gitignore')).toBe('secret\n');
    expect(() => initWorkspace('ours', folder, {}, TODAY)).toThrow('There is a workspace here already');
  });

  it('can stand within another', () => {
    initWorkspace('.', folder, {}, TODAY);
    const { written } = initWorkspace('inner', folder, { carrier: 'fernhill', regime: 'trs' }, TODAY);
    expect(written).toContain('inner/notices/fernhill/carrier.yaml');
    expect(read('inner/notices/fernhill/carrier.yaml')).toContain('regime: trs\n');
  });
});
