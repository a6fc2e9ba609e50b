import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { HtmlValidate } from 'html-validate';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { Matrix, MatrixCell } from '../../scripts/matrix/matrix.js';
import { matrixCsv } from '../../scripts/matrix/matrix-csv.js';
import { matrixHtml } from '../../scripts/matrix/matrix-html.js';
import { matrixMarkdown } from '../../scripts/matrix/matrix-markdown.js';
import { matrixPretty } from '../../scripts/matrix/matrix-pretty.js';
import { cpni, folderWith, sampleWorkspace } from './run-cpni.js';

const FOLDER = 'notices/cedar-fork-office-systems/opt-out-notice';
const LASTS = 'Your answer, whether yes or no, is valid until you revoke or limit it.';
const notice = (folder: string, ...args: string[]) =>
  cpni(['matrix', 'cedar-fork-office-systems/opt-out-notice', ...args], folder);
const json = (folder: string, ...args: string[]): Matrix =>
  JSON.parse(notice(folder, '--format', 'json', ...args).stdout);

/** A workspace whose English notice does not say how long an answer lasts. */
function lacking(): string {
  const folder = sampleWorkspace('cedar-fork-office-systems');
  const path = join(folder, FOLDER, 'en.mdx');
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(LASTS);
  writeFileSync(path, before.replace(LASTS, ''));
  return folder;
}

describe('cpni matrix', () => {
  it('shows the words that say each element, in each language, with file and line', () => {
    const folder = sampleWorkspace('cedar-fork-office-systems');
    const [set, ...others] = json(folder).sets;
    expect(others).toEqual([]);
    expect(set?.documents).toEqual([
      { path: `${FOLDER}/en.mdx`, locale: 'en' },
      { path: `${FOLDER}/es.mdx`, locale: 'es' },
    ]);
    const row = set?.rows.find(({ id }) => id === 'c9-valid-until-revoked');
    const source = readFileSync(join(folder, FOLDER, 'en.mdx'), 'utf8').split('\n');
    expect(row).toMatchObject({
      cite: '47 CFR 64.2008(c)(9)',
      title: 'How long the choice lasts',
      law: ['U-2008-c9'],
    });
    expect(row?.cells[0]).toMatchObject({
      status: 'present',
      word: 'said',
      evidence: [{ text: LASTS, line: source.findIndex((line) => line.includes(LASTS)) + 1 }],
    });
    expect(row?.cells[1]).toMatchObject({ status: 'present', word: 'said' });
  });

  it('shows what is missing in one language only, and fails', () => {
    const folder = lacking();
    const { status, stdout } = notice(folder, '--format', 'json');
    const row = (JSON.parse(stdout) as Matrix).sets[0]?.rows.find(
      ({ id }) => id === 'c9-valid-until-revoked',
    );
    expect(row?.cells.map((cell) => cell?.word)).toEqual(['missing', 'said']);
    expect(status).toBe(1);
  });

  it('passes when everything that must be said is said', () => {
    const { status, stdout, stderr } = notice(sampleWorkspace('cedar-fork-office-systems'));
    expect(stderr).toBe('');
    expect(stdout).toContain(`${FOLDER}\n`);
    expect(stdout).toMatch(/✔ 2 documents: \d+ elements as the law asks, 0 faults/);
    expect(status).toBe(0);
  });

  it('takes paths and options as lint does', () => {
    const folder = sampleWorkspace();
    const paths = (...args: string[]) =>
      (JSON.parse(cpni(['matrix', '--format', 'json', ...args], folder).stdout) as Matrix).sets.flatMap(
        ({ documents }) => documents.map(({ path }) => path),
      );
    expect(paths('blue-heron-voice/opt-out-email', '--locale', 'en')).toEqual([
      'notices/blue-heron-voice/opt-out-email/en.mdx',
    ]);
    expect(paths()).toHaveLength(28);
    const { status, stderr } = cpni(['matrix', 'no-such-carrier'], folder);
    expect([status, stderr]).toEqual([2, expect.stringContaining('"no-such-carrier"')]);
  });

  it('reads a file from anywhere, and says of one about something else that it is no CPNI document', () => {
    const folder = folderWith({
      'letter.txt':
        'We ask your permission to use your CPNI (the numbers you call) to sell you internet service.\n',
      'cookies.md': 'We use cookies to remember what you put into your basket. You can turn them off.\n',
    });
    const given = ['--kind', 'opt-in-notice', '--regime', 'trs', '--locale', 'en'];
    const letter: Matrix = JSON.parse(
      cpni(['matrix', 'letter.txt', '--format', 'json', ...given], folder).stdout,
    );
    expect(letter.sets[0]).toMatchObject({ kind: 'opt-in-notice', regime: 'trs' });
    const cookies: Matrix = JSON.parse(cpni(['matrix', 'cookies.md', '--format', 'json'], folder).stdout);
    expect(cookies).toMatchObject({ sets: [], without: [{ path: 'cookies.md', why: 'no CPNI document' }] });
  });

  it('asks of a document the law of the day that is given', () => {
    const ids = (day: string) =>
      json(sampleWorkspace('cedar-fork-office-systems'), '--as-of', day).sets.flatMap(({ rows }) => rows);
    expect(ids('2026-11-21').length).toBeGreaterThan(0);
    expect(ids('1999-01-01')).toEqual([]);
  });

  it('does not call missing what could not be put in', () => {
    const folder = lacking();
    const path = join(folder, FOLDER, 'en.mdx');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n{noSuchFact}\n`);
    const row = json(folder).sets[0]?.rows.find(({ id }) => id === 'c9-valid-until-revoked');
    expect(row?.cells[0]?.word).toMatch(/^not known/);
  });

  it('writes to a file when asked, with a mark that lets Excel read Spanish', () => {
    const folder = sampleWorkspace('cedar-fork-office-systems');
    const { stdout } = notice(folder, '--format', 'csv', '--output', 'matrix.csv');
    expect(stdout).toBe('');
    expect(readFileSync(join(folder, 'matrix.csv'), 'utf8')).toMatch(/^\u{FEFF}"document",/u);
    const { status, stderr } = notice(folder, '--format', 'csv', '--output', 'no/such/folder/matrix.csv');
    expect([status, stderr]).toEqual([2, expect.stringContaining('no/such/folder/matrix.csv')]);
  });

  it.each(['pretty', 'html'])('gives the same bytes twice: %s', (format) => {
    const folder = sampleWorkspace('cedar-fork-office-systems');
    const given = ['--format', format, '--as-of', '2026-11-21'];
    expect(notice(folder, ...given).stdout).toBe(notice(folder, ...given).stdout);
  });
});

/** A matrix of one cell, with an author's own words in it. */
function matrixSaying(text: string, cell: Partial<MatrixCell> = {}): Matrix {
  const said: MatrixCell = {
    status: 'present',
    mark: '✔',
    word: 'said',
    tone: 'good',
    evidence: [{ text, line: 7 }],
    ...cell,
  };
  return {
    version: 1,
    asOf: '2026-11-21',
    law: '',
    sets: [
      {
        name: 'letter.md',
        carrier: null,
        kind: 'opt-out-notice',
        regime: 'carrier',
        asOf: '2026-11-21',
        documents: [{ path: 'letter.md', locale: 'es' }],
        rows: [
          {
            id: 'c1-right',
            law: ['U-2008-c1a'],
            cite: '47 CFR 64.2008(c)(1)',
            title: 'The right',
            modality: 'required',
            cells: [said],
          },
        ],
      },
    ],
    without: [],
    summary: { documents: 1, good: 1, fault: 0, warning: 0, neutral: 0 },
  };
}

describe('the matrix as CSV', () => {
  it('has quoted fields, doubled quotes and lines that end in CR LF', () => {
    const [head, row, rest] = matrixCsv(matrixSaying('You have a "right", always')).split('\r\n');
    expect(head).toMatch(/^("[^"]+",?)+$/);
    expect(row).toMatch(/,"You have a ""right"", always","letter\.md:7"$/);
    expect(rest).toBe('');
  });

  it.each([
    '=HYPERLINK("http://example.com")',
    '+1-800-555-0100',
    '-2+3',
    '@SUM(1)',
    ' =1+1',
    '\t=1+1',
    '＝1+1',
  ])('gives a spreadsheet no formula to run: %s', (text) => {
    expect(matrixCsv(matrixSaying(text))).toMatch(/,"'[=+\-@＝]/u);
  });

  it('leaves other words as they are', () => {
    expect(matrixCsv(matrixSaying('No, gracias'))).toContain(',"No, gracias",');
  });
});

describe('the matrix as a page', () => {
  const tree = (html: string): Root => fromHtml(html);
  const all = (html: string, name: string): Element[] => {
    const found: Element[] = [];
    visit(tree(html), 'element', (element) => {
      if (element.tagName === name) found.push(element);
    });
    return found;
  };

  it('is valid, and has heads with a scope, captions, and the language of the words', async () => {
    const { stdout } = notice(sampleWorkspace('cedar-fork-office-systems'), '--format', 'html');
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: { 'doctype-style': ['error', { style: 'lowercase' }] },
    });
    const report = await validator.validateString(stdout);
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(all(stdout, 'table')).toHaveLength(2);
    expect(all(stdout, 'caption')).toHaveLength(2);
    expect(all(stdout, 'th').filter(({ properties }) => !properties.scope)).toEqual([]);
    expect(all(stdout, 'html')[0]?.properties.lang).toBe('en');
    expect(new Set(all(stdout, 'q').map(({ properties }) => properties.lang))).toEqual(new Set(['en', 'es']));
    expect(stdout).toContain('en.mdx:');
  });

  it('stands alone: no script, no style or picture from elsewhere', () => {
    const html = matrixHtml(matrixSaying('Usted tiene derecho'));
    expect([...all(html, 'script'), ...all(html, 'link'), ...all(html, 'img')]).toEqual([]);
    expect(all(html, 'meta').map(({ properties }) => properties.content)).toContainEqual(
      expect.stringMatching(/^default-src 'none'; style-src 'sha256-[^']+';/),
    );
  });

  it('takes words for words, never for markup', () => {
    const html = matrixHtml(matrixSaying('<img src=x onerror=alert(1)> & </style><script>x</script>'));
    expect([...all(html, 'script'), ...all(html, 'img')]).toEqual([]);
    expect(all(html, 'q')[0]?.children).toMatchObject([
      { value: '<img src=x onerror=alert(1)> & </style><script>x</script>' },
    ]);
  });

  it('tells each verdict in a word, for those who see no colour', () => {
    const html = matrixHtml(
      matrixSaying('', { status: 'missing', word: 'missing', tone: 'fault', evidence: [] }),
    );
    expect(html).toMatch(/<span class="sign fault" aria-hidden="true">×<\/span> missing<\/p>/);
  });
});

describe('the matrix as text', () => {
  it('keeps Markdown and mentions in a document from being taken for such', () => {
    const text = matrixMarkdown(matrixSaying('a | b <b>c</b> [d](http://example.com) @team'));
    expect(text).toContain('“a \\| b \\<b\\>c\\</b\\> \\[d\\](http://example.com) \\@team” (line 7)');
  });

  it('obeys nothing that a document would say to a terminal', () => {
    const text = matrixPretty(matrixSaying('red \u001b[31mred\u0007'), { color: false, width: 80 });
    expect(text).toContain('7: “red [31mred”');
    expect(text.includes('\u001b')).toBe(false);
  });

  it('gives each id with the title of what it stands for', () => {
    const matrix = matrixSaying('words');
    const [row] = matrix.sets[0]?.rows ?? [];
    const text = matrixPretty(matrix, { color: false, width: 160 });
    expect(text).toContain(`${row?.id} `);
    for (const word of row?.title.split(' ') ?? []) expect(text).toContain(word);
  });

  it.each([60, 80, 120])('keeps within %i columns', (width) => {
    const words = 'Under federal law you have a right to the confidentiality of your information. '.repeat(9);
    const lines = matrixPretty(matrixSaying(words), { color: false, width }).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
  });
});
