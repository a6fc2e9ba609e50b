import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cpni, folderWith, sampleWorkspace } from './run-cpni.js';
import { translations as run } from './run-translations.js';

const CARRIER = 'cedar-fork-office-systems';
const FOLDER = `notices/${CARRIER}/opt-out-notice`;

/** A copy of the sample whose English says something else since it was translated. */
function stale(): string {
  const folder = sampleWorkspace(CARRIER);
  change(folder, 'en.mdx', 'is valid until you revoke or limit it', 'is valid until you revoke it');
  return folder;
}

function change(folder: string, name: string, before: string, now: string): void {
  const path = join(folder, FOLDER, name);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(before);
  writeFileSync(path, text.replace(before, now));
}

describe('cpni translations', () => {
  it('shows a table, and is content with what is whole', async () => {
    const { status, stdout, stderr } = await run(sampleWorkspace(CARRIER));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^document +language +parts +whole +stale +missing +unrecorded +who +when +state\n/,
    );
    expect(stdout).toMatch(
      /cedar-fork-office-systems\/opt-out-notice +es +40 +40 +0 +0 +0 +Lucrecia +2026-02-26 +whole\n/,
    );
    expect(stdout).toContain('✔ 1 translation: 40 parts whole, 0 stale, 0 missing, 0 not recorded');
  });

  it('fails for what is stale, and shows the source redline beside the translation', async () => {
    const folder = stale();
    const { status, stdout } = await run(folder, `${CARRIER}/opt-out-notice`);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /es\.mdx:72 {2}paragraph {2}stale › How long does your answer last\?\n {2}en {2}Your answer/,
    );
    expect(stdout.replace(/\s+/g, ' ')).toContain('revoke [-or limit -]it. es Su respuesta, sea sí o no,');
    expect(stdout).toContain('translated 2026-02-26 by Lucrecia Montañés Rivadavia');
    expect((await run(folder)).stdout).not.toContain('[-or limit -]');
    expect((await run(folder, '--stale')).stdout).toContain('[-or limit');
  });

  it('tells it as JSON and Markdown, and writes it to a file', async () => {
    const folder = stale();
    const { translations } = JSON.parse((await run(folder, '--format', 'json')).stdout);
    expect(translations).toMatchObject([
      {
        document: `${CARRIER}/opt-out-notice`,
        locale: 'es',
        path: `${FOLDER}/es.mdx`,
        units: 40,
        whole: 39,
        stale: 1,
        missing: 0,
        who: ['Lucrecia Montañés Rivadavia'],
        when: '2026-02-26',
        state: 'stale',
        blocks: [{ state: 'stale', kind: 'paragraph', target: { line: 72 } }],
      },
    ]);
    const markdown = await run(folder, '--format', 'markdown', '--stale', '--output', 'a.md');
    expect([markdown.status, markdown.stdout]).toEqual([1, '']);
    const text = readFileSync(join(folder, 'a.md'), 'utf8');
    expect(text).toContain('| cedar-fork-office-systems/opt-out-notice | es | 40 | 39 | 1 | 0 | 0 |');
    expect(text).toContain('<del>or limit </del>');
  });

  it('counts a language without a file as missing, and names a broken record', async () => {
    const folder = sampleWorkspace(CARRIER);
    change(folder, 'document.yaml', 'locales: [en, es]', 'locales: [en, es, vi]');
    change(folder, 'es.translation.yaml', 'source: en', 'source: [');
    const { status, stdout } = await run(folder);
    expect(status).toBe(1);
    expect(stdout).toMatch(/ vi +40 +0 +0 +40 +0 +missing\n/);
    expect(stdout).toMatch(/ es .* record broken\n/);
  });

  it('refuses what is no document of a workspace', async () => {
    const folder = folderWith({ 'a.txt': 'Hello' });
    expect(await run(folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no notices/ folder'),
    });
    expect(await run(folder, 'a.txt')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('in a workspace only'),
    });
    expect((await run(sampleWorkspace(CARRIER), 'nothing')).status).toBe(2);
    expect(await run(sampleWorkspace(CARRIER), '--locale', 'vi')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('translated into `vi`'),
    });
  });
});

it('cpni translations ends as a process with what it found', () => {
  const { status, stdout } = cpni(['translations', `${CARRIER}/opt-out-notice`], stale());
  expect([status, stdout.includes('[-or limit -]')]).toEqual([1, true]);
});

describe('cpni translations record', () => {
  it('says what it did, and that a part stands though its source was changed', async () => {
    const folder = stale();
    const { status, stdout } = await run(
      folder,
      'record',
      `${CARRIER}/opt-out-notice`,
      '--by',
      'Ana Ruiz',
      '--on',
      '2026-03-01',
    );
    expect(status).toBe(0);
    expect(stdout).toContain(`Recorded 1 of 40 parts of ${FOLDER}/es.mdx, by Ana Ruiz on 2026-03-01`);
    expect(stdout).toContain('line 72 stands though the source was changed: Su respuesta');
    expect((await run(folder)).status).toBe(0);
    expect((await run(folder, 'record', `${CARRIER}/opt-out-notice`, '--by', 'Ana Ruiz')).stdout).toContain(
      'is recorded as it stands',
    );
  });

  it('refuses to record half a translation', async () => {
    const folder = sampleWorkspace(CARRIER);
    change(folder, 'es.mdx', 'Incluye lo siguiente:\n', '');
    const { status, stderr } = await run(folder, 'record', `${CARRIER}/opt-out-notice`, '--by', 'Ana Ruiz');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^cpni: notices\/.*es\.mdx: Nothing was recorded/);
    expect(stderr).toContain('en.mdx:22  paragraph  It includes:');
  });

  it('takes days, lines and names as they are meant', async () => {
    const folder = stale();
    const record = (...args: string[]) => run(folder, 'record', `${CARRIER}/opt-out-notice`, ...args);
    expect(await record()).toMatchObject({ status: 2, stderr: expect.stringContaining('--by <name>') });
    expect((await record('--by', ' ')).status).toBe(2);
    expect((await record('--by', 'A', '--on', '2026-02-30')).stderr).toContain('YYYY-MM-DD');
    expect((await record('--by', 'A', '--only', 'x')).stderr).toContain('--only takes numbers');
    expect((await record('--by', 'A', '--only', '73')).stderr).toContain(
      'On line 73 of es.mdx nothing stands',
    );
    expect((await record('--by', 'A', '--locale', 'en')).status).toBe(2);
    expect((await record('--by', 'A', '--only', '1,2', '72')).status).toBe(2);
    expect((await record('--by', 'A', '--only', '50')).stdout).toBe(
      `What stands on line 50 of ${FOLDER}/es.mdx is recorded as it stands.\n  still stale: line 72\n`,
    );
    expect(await record('--by', 'A', '--only', '72')).toMatchObject({ status: 0 });
    expect((await record('--by', 'A', '--only', '72')).stdout).toBe(
      `What stands on line 72 of ${FOLDER}/es.mdx is recorded as it stands.\n`,
    );
  });
});

describe('cpni translations export and import', () => {
  it.each(['xliff', 'docx', 'html'])('send a stale part out and take it back: %s', async (form) => {
    const folder = stale();
    const document = `${CARRIER}/opt-out-notice`;
    const sent = await run(folder, 'export', document, '--locale', 'es-US', '--as', form, '--stale');
    expect(sent).toMatchObject({ status: 0, stderr: '' });
    const file = `${CARRIER}-opt-out-notice.en-es.${form}`;
    expect(sent.stdout).toBe(`${document}, en → es: ${file}\n`);
    expect((await run(folder, 'export', document, '--locale', 'es', '--as', form)).stderr).toContain(
      'there already',
    );
    const back = await run(folder, 'import', file, '--by', 'Ana Ruiz', '--on', '2026-03-01');
    expect(back.status).toBe(1);
    expect(back.stdout).toContain(
      '0 parts put in: the words of its 1 part are those that stand there already\n',
    );
    expect(back.stdout).toContain(
      `still stale: paragraph “Your answer, whether yes or no, is valid until you revoke it.” (${FOLDER}/es.mdx:72)`,
    );
    const [again = ''] = /translations export.*/.exec(back.stdout) ?? [];
    const words = again.split(' ').slice(1);
    expect(words.at(-1)).toBe(`${CARRIER}-opt-out-notice.en-es-2.${form}`);
    expect((await run(folder, ...words)).status).toBe(0);
    expect(existsSync(join(folder, words.at(-1) ?? ''))).toBe(true);
    expect(back.stdout).toContain(
      `if the words still stand: cpni translations record ${document} --locale es --by "Ana Ruiz" --only 72\n`,
    );
  });

  it('begin a language, and show before what they would do', async () => {
    const folder = sampleWorkspace(CARRIER);
    const document = `${CARRIER}/opt-out-notice`;
    expect(
      (await run(folder, 'export', document, '--locale', 'vi', '--as', 'xliff', '--output', 'vi.xliff'))
        .status,
    ).toBe(0);
    const empty = await run(folder, 'import', 'vi.xliff', '--by', 'Lan Tran');
    expect(empty).toMatchObject({ status: 2, stderr: expect.stringContaining('whole or not at all') });
    const path = join(folder, 'vi.xliff');
    const filled = readFileSync(path, 'utf8').replace(
      /<source>(.*)<\/source>/g,
      '<source>$1</source><target>$1</target>',
    );
    writeFileSync(path, filled);
    const dry = await run(folder, 'import', 'vi.xliff', '--by', 'Lan Tran', '--dry-run');
    expect(dry.status).toBe(0);
    expect(dry.stdout).toContain('dry run: nothing is written');
    expect(existsSync(join(folder, FOLDER, 'vi.mdx'))).toBe(false);
    const done = await run(folder, 'import', 'vi.xliff', '--by', 'Lan Tran', '--add-locale');
    expect(done).toMatchObject({ status: 0, stderr: '' });
    expect(done.stdout).toMatch(/vi\.mdx, new\n {2}40 parts put in/);
    expect(readFileSync(join(folder, FOLDER, 'document.yaml'), 'utf8')).toContain('locales: [en, es, vi]');
    expect((await run(folder, '--locale', 'vi')).stdout).toMatch(/ vi +40 +40 +0 +0 +0 +Lan Tran /);
  });

  it('tell all that is lacking at once, and mark in the help what is required', async () => {
    const folder = sampleWorkspace(CARRIER);
    const { status, stderr } = await run(folder, 'export');
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /<document> +carrier\/document\n.*--locale <locale> .*\n.*--as <xliff\|docx\|html>/,
    );
    const file = await run(folder, 'import');
    expect(file.stderr).toMatch(/<file> .*\n.*--by <name>/);
    const help = (await run(folder, 'export', '--help')).stdout.replace(/\s+/g, ' ');
    expect(help).toContain('Usage: cpni translations export [options] <document>');
    expect(help).toContain('kind of file (required) (choices: "xliff", "docx", "html")');
    expect(help).toMatch(/--locale <locale> .*zh-Hans \(required\)/);
    for (const name of ['import', 'record']) {
      expect((await run(folder, name, '--help')).stdout).toMatch(
        /--by <name> +who translated it \(required\)/,
      );
    }
  });

  it('answer the name of a language with its code and those that can be added', async () => {
    const folder = sampleWorkspace(CARRIER);
    const sent = async (language: string) =>
      (await run(folder, 'export', `${CARRIER}/opt-out-notice`, '--locale', language, '--as', 'html')).stderr;
    expect(await sent('Korean')).toMatch(
      /`Korean`\.\n +Korean is --locale ko\. Its translations: es\. Languages that can be added: Arabic \(ar\), .*Vietnamese \(vi\)\./,
    );
    expect(await sent('chinese')).toContain('chinese is --locale zh-Hans or --locale zh-Hant.');
    expect(await sent('Filipino')).toContain('--locale tl');
    expect(await sent('français')).toContain('--locale fr');
    expect((await run(folder, '--locale', 'Korean')).stderr).toContain('Korean is --locale ko.');
  });

  it('tell which facts a new language lacks', async () => {
    const folder = sampleWorkspace('blue-heron-voice');
    const { stdout } = await run(
      folder,
      'export',
      'blue-heron-voice/opt-in-notice',
      '--locale',
      'ko',
      '--as',
      'html',
    );
    expect(stdout).toMatch(/\d+ facts that it says cannot be said in Korean \(ko\) yet:/);
    expect(stdout).toContain('- Add `ko: …` to `recipients.alarm.does` in carrier.yaml.');
    expect(stdout).not.toContain('recipients.sales');
  });

  it('name the file that is at fault', async () => {
    const folder = sampleWorkspace(CARRIER);
    writeFileSync(join(folder, 'a.xliff'), 'x');
    const { status, stderr } = await run(folder, 'import', 'a.xliff', '--by', 'A');
    expect(status).toBe(2);
    expect(stderr).toContain('a.xliff');
    expect(stderr).toContain('not XML');
    expect((await run(folder, 'import', 'b.docx', '--by', 'A')).stderr).toContain('b.docx');
    expect(
      (await run(folder, 'export', `${CARRIER}/opt-out-notice`, '--locale', 'en', '--as', 'html')).status,
    ).toBe(2);
    expect(
      (await run(folder, 'export', `${CARRIER}/opt-out-notice`, '--locale', 'xx', '--as', 'html')).status,
    ).toBe(2);
    expect((await run(folder, 'export', CARRIER, '--locale', 'vi', '--as', 'html')).stderr).toContain(
      'more than one document',
    );
  });
});
