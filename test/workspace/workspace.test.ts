import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findWorkspace, readWorkspace } from '../../scripts/workspace/workspace.js';
import { CARRIER, copyWorkspace, NOTICE, problemsIn, replacing } from './workspace-copy.js';

describe('a workspace', () => {
  it('is the nearest folder upwards that holds notices', () => {
    const root = copyWorkspace();
    expect(findWorkspace(join(root, NOTICE))).toBe(root);
    expect(findWorkspace(root)).toBe(root);
    expect(findWorkspace('/')).toBeUndefined();
  });

  it('is read with its carriers, documents and locales in a fixed order, and without a fault', () => {
    const { carriers, problems } = readWorkspace(copyWorkspace());
    expect(problems).toEqual([]);
    expect(carriers.map(({ id }) => id)).toEqual(['quiet-harbor']);
    const documents = carriers[0]?.documents ?? [];
    expect(documents.map(({ id, locales }) => [id, locales.map(({ locale }) => locale)])).toEqual([
      ['opt-out-email', ['en']],
      ['opt-out-notice', ['en', 'es']],
    ]);
    expect(documents[1]?.settings.waitingPeriod).toBe('33 days');
    expect(documents[1]?.carrier.facts.form499FilerId).toBe('999101');
  });

  it('passes over folders of tools and files beside the carriers', () => {
    const root = copyWorkspace({ 'notices/README.md': 'Read me', 'notices/.cache/x': 'y' });
    expect(readWorkspace(root).problems).toEqual([]);
  });

  it('can be read in part', () => {
    const root = copyWorkspace({ 'notices/other/carrier.yaml': 'broken: [' });
    const { carriers, problems } = readWorkspace(root, [join(root, NOTICE, 'es.mdx')]);
    expect(problems).toEqual([]);
    expect(carriers.flatMap(({ documents }) => documents.map(({ id }) => id))).toEqual(['opt-out-notice']);
  });

  it('that is none is told with what to do', () => {
    expect(() => readWorkspace('/')).toThrow('There is no folder `notices` here.');
  });
});

describe('a fault of one file', () => {
  it('hides no other', () => {
    const problems = problemsIn({
      [CARRIER]: replacing('regime: carrier', 'regime: carriers'),
      [`${NOTICE}/document.yaml`]: 'kind: [',
      'notices/quiet-harbor/opt-out-email/document.yaml': replacing('2026-03-01', '2026-13-01'),
      'notices/other/carrier.yml': 'name: Other',
    });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'notices/other:1:1',
      'carrier.yaml:4:9',
      'opt-out-email/document.yaml:2:12',
      'opt-out-notice/document.yaml:1:8',
    ]);
  });
});

describe('a locale', () => {
  it('without its file is told where it is listed', () => {
    expect(problemsIn({ [`${NOTICE}/es.mdx`]: null })).toEqual([
      'opt-out-notice/document.yaml:4:15 file-locales: The locale `es` has no file es.mdx. → Write es.mdx, or remove `es` from `locales`.',
    ]);
  });

  it('whose file ends in .md is told to be renamed', () => {
    expect(problemsIn({ [`${NOTICE}/es.mdx`]: null, [`${NOTICE}/es.md`]: 'Hola' })).toEqual([
      'opt-out-notice/document.yaml:4:15 file-locales: The locale `es` has no file es.mdx. → Rename es.md to es.mdx.',
    ]);
  });

  it('whose file has another tag of its language is told to be renamed, once', () => {
    for (const file of ['zh-hans.mdx', 'zh-CN.mdx']) {
      expect(
        problemsIn({
          [`${NOTICE}/document.yaml`]: replacing('[en, es]', '[en, es, zh-Hans]'),
          [`${NOTICE}/${file}`]: '---\ntitle: 通知\n---\n',
        }),
      ).toEqual([
        `opt-out-notice/document.yaml:4:19 file-locales: The locale \`zh-Hans\` has no file zh-Hans.mdx. → Rename ${file} to zh-Hans.mdx.`,
      ]);
    }
  });

  it('may be any tag of a language that the project has words for', () => {
    expect(
      problemsIn({
        [`${NOTICE}/document.yaml`]: replacing('[en, es]', '[en, es, zh-TW, fil]'),
        [`${NOTICE}/zh-TW.mdx`]: '---\ntitle: 通知\n---\n',
        [`${NOTICE}/fil.mdx`]: '---\ntitle: Abiso\n---\n',
      }),
    ).toEqual([]);
  });

  it('that is written and not listed is told', () => {
    expect(problemsIn({ [`${NOTICE}/document.yaml`]: replacing('[en, es]', '[en]') })).toEqual([
      'opt-out-notice/document.yaml:4:1 file-locales: The file es.mdx is there, but `es` is not among the locales. → Add `es` to `locales`, or remove the file.',
    ]);
  });

  it('that the project has no words for is told, and nothing falls back', () => {
    expect(
      problemsIn({
        [`${NOTICE}/document.yaml`]: replacing('[en, es]', '[en, es, ja]'),
        [`${NOTICE}/ja.mdx`]: '---\ntitle: お知らせ\n---\n',
      }),
    ).toEqual([
      'opt-out-notice/document.yaml:4:19 file-locales: Facts and components cannot be said in `ja`. → One of: `ar`, `en`, `es`, `fr`, `ht`, `ko`, `pt`, `ru`, `tl`, `vi`, `zh-Hans`, `zh-Hant`.',
    ]);
  });
});

describe('a file that cannot be read', () => {
  const told = (content: string | Buffer) => problemsIn({ [CARRIER]: content });

  it('because it is no UTF-8 is told with the first wrong byte and what to do', () => {
    expect(told(Buffer.from('name: x\nlegalName: Caf\xe9 Ltd\n', 'latin1'))).toEqual([
      'carrier.yaml:2:15 file-readable unreadable: The file is not UTF-8: byte 22 is 0xE9, which begins no UTF-8 character. → Save the file as UTF-8 (in most editors: Save As, then Encoding: UTF-8).',
    ]);
  });

  it('because it is UTF-16, binary, a PDF, empty or too large is told as that', () => {
    const save = 'Save the file as UTF-8 (in most editors: Save As, then Encoding: UTF-8).';
    const cases: [Buffer, string][] = [
      [Buffer.from('\uFEFFname: x', 'utf16le'), `The file is saved as UTF-16, not UTF-8. → ${save}`],
      [
        Buffer.from([65, 66, 0, 67]),
        'This is a binary file, not text: byte 2 is zero. → A text file, as UTF-8.',
      ],
      [Buffer.from('%PDF-1.7 …'), 'This is a PDF, not text. → Write the words in a text file, as UTF-8.'],
      [Buffer.from(' \n'), 'The file is empty. → Write it, or remove it.'],
      [
        Buffer.alloc(2 * 1024 * 1024 + 1, 'x'),
        'The file is too large: 2097153 bytes, where 2 MB is the most that is read. → Pictures and attachments belong in files of their own.',
      ],
    ];
    for (const [content, words] of cases) {
      expect(told(content)).toEqual([`carrier.yaml:1:1 file-readable unreadable: ${words}`]);
    }
  });

  it('because a link leads back to itself is told, and the rest is read', () => {
    const root = copyWorkspace({ [`${NOTICE}/es.mdx`]: null });
    symlinkSync('es.mdx', join(root, NOTICE, 'es.mdx'));
    symlinkSync('loop', join(root, 'notices', 'loop'));
    const { problems, carriers } = readWorkspace(root);
    expect(problems.map(({ path, reason, unreadable }) => [path, reason, unreadable])).toEqual([
      [join(root, 'notices/loop'), 'This is a symbolic link that leads back to itself.', true],
      [join(root, NOTICE, 'es.mdx'), 'This is a symbolic link that leads back to itself.', true],
    ]);
    expect(carriers[0]?.documents).toHaveLength(2);
  });

  it('because it is a folder is told as that', () => {
    const root = copyWorkspace({ [CARRIER]: null });
    mkdirSync(join(root, CARRIER));
    const reasons = readWorkspace(root).problems.map(({ reason }) => reason);
    expect(reasons).toContain("The folder has no carrier.yaml, the file with a company's facts.");
  });

  it('may begin with a byte-order mark', () => {
    expect(problemsIn({ [CARRIER]: (old) => `\uFEFF${old}` })).toEqual([]);
  });
});

describe('a folder', () => {
  it('of a carrier without carrier.yaml is told', () => {
    expect(problemsIn({ [CARRIER]: null })).toEqual([
      ":1:1 file-readable unreadable: The folder has no carrier.yaml, the file with a company's facts. → Write carrier.yaml in it, or move the folder out of notices/.",
    ]);
  });

  it('of a document without document.yaml is told, with the file that was probably meant', () => {
    expect(problemsIn({ [`${NOTICE}/document.yaml`]: null, [`${NOTICE}/document.yml`]: 'kind: x' })).toEqual([
      "opt-out-notice:1:1 file-readable unreadable: The folder has no document.yaml, the file with a document's kind and dates. → Rename document.yml to document.yaml.",
    ]);
  });
});
