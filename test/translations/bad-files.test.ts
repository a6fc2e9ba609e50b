import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CpniError } from '../../scripts/cpni-error.js';
import { exchangeOf } from '../../scripts/translations/exchange/exchange.js';
import { readReturned } from '../../scripts/translations/exchange/read-returned.js';
import { writeExchange } from '../../scripts/translations/exchange/write-exchange.js';
import { importTranslation } from '../../scripts/translations/put/import-translation.js';
import { writeAll } from '../../scripts/translations/write-all.js';
import { EN, ES, Notice } from './notice.js';

const OPEN =
  '<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="es">';

/** A document of Word with only these paragraphs. */
function docx(body: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

const BOMB = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${OPEN.slice(21)}<file id="f" original="a/b/en.mdx"><unit id="u1-00000000"><segment><source>&b;</source></segment></unit></file></xliff>`;
const EXTERNAL = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${OPEN.slice(21)}<file id="f" original="a/b/en.mdx"/></xliff>`;
const BARE_TYPE = `<?xml version="1.0"?><!DOCTYPE xliff SYSTEM "http://example.com/x.dtd">${OPEN.slice(21)}<file id="f" original="a/b/en.mdx"/></xliff>`;

const FILES: [what: string, name: string, content: string | Uint8Array, message: RegExp][] = [
  ['empty XLIFF', 'a.xliff', '', /empty/],
  ['no XML', 'a.xliff', 'hello', /not XML/],
  ['XML that is cut off', 'a.xlf', `${OPEN}<file id="f1"><unit`, /not XML/],
  ['XML that is no XLIFF', 'a.xliff', '<?xml version="1.0"?><tmx version="1.4"/>', /no XLIFF/],
  [
    'XLIFF 1.2',
    'a.xliff',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>',
    /XLIFF 1\.2, and only 2\.0 and 2\.1/,
  ],
  ['XLIFF of no version', 'a.xliff', '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0"/>', /no version/],
  [
    'XLIFF of another making',
    'a.xliff',
    `${OPEN}<file id="f1" original="x.docx"/></xliff>`,
    /of which document/,
  ],
  ['XLIFF without a file', 'a.xliff', `${OPEN}</xliff>`, /of which document/],
  ['entities that multiply', 'a.xliff', BOMB, /not XML|document type/],
  ['an entity from outside', 'a.xliff', EXTERNAL, /document type/],
  ['a document type from outside', 'a.xliff', BARE_TYPE, /document type/],
  ['XML nested beyond all use', 'a.xliff', `${OPEN}${'<g>'.repeat(100_000)}`, /nested too deeply|not XML/],
  ['UTF-16', 'a.xliff', new Uint8Array([0xff, 0xfe, 0x3c, 0]), /UTF-16/],
  ['an empty Word file', 'a.docx', '', /empty/],
  ['no Word file', 'a.docx', 'hello', /damaged, or is none/],
  ['a ZIP of something else', 'a.docx', zipSync({ 'a.txt': strToU8('a') }), /damaged, or is none/],
  ['Word without a table', 'a.docx', docx('<w:p><w:r><w:t>Hello</w:t></w:r></w:p>'), /no table/],
  ['Word with broken XML', 'a.docx', docx('<w:p><w:r>'), /damaged, or is none/],
  ['a page without a table', 'a.html', '<p>Hello</p>', /no table/],
  ['an empty page', 'a.html', ' ', /empty/],
  [
    'a page that does not tell of what it is',
    'a.html',
    '<table><tr><th>1-00000000</th><td>a</td><td>b</td></tr></table>',
    /of which document/,
  ],
  ['a kind of file that is not read', 'a.pdf', '%PDF', /\.xliff, \.docx and \.html/],
  ['no ending', 'a', 'x', /without an ending/],
];

describe('a file that cannot be taken back', () => {
  it.each(FILES)('is told by name: %s', async (_, name, content, message) => {
    const notice = new Notice({ en: EN, es: ES });
    const path = join(notice.root, name);
    writeFileSync(path, content);
    const error: unknown = await readReturned(path, name).then(
      () => undefined,
      (thrown) => thrown,
    );
    expect(error).toBeInstanceOf(CpniError);
    expect(error).toMatchObject({ path: name, message: expect.stringMatching(message) });
  });

  it('is told when it is not there', async () => {
    await expect(readReturned('/no/such.docx', 'such.docx')).rejects.toThrow(/could not be read/);
    await expect(readReturned('/no/such.xliff', 'such.xliff')).rejects.toThrow(CpniError);
  });

  it('is told when Word would unpack it without end', async () => {
    const notice = new Notice({ en: EN });
    const path = join(notice.root, 'bomb.docx');
    const files = unzipSync(docx(''));
    writeFileSync(
      path,
      zipSync({ ...files, 'word/media/a.bin': new Uint8Array(70 * 1024 * 1024) }, { level: 9 }),
    );
    await expect(readReturned(path, 'bomb.docx')).rejects.toThrow(/more than 64 MB/);
  });
});

/** An XLIFF file whose units a translator changed. */
async function changed(change: (xliff: string) => string) {
  const notice = new Notice({ en: EN, es: ES });
  notice.record('es');
  const path = join(notice.root, 'es.xliff');
  const xliff = String(await writeExchange(exchangeOf(notice.folder(), 'es'), 'xliff', '2026-03-01', false));
  const now = change(xliff);
  expect(now).not.toBe(xliff);
  writeFileSync(path, now);
  const file = await readReturned(path, 'es.xliff');
  const made = { by: 'Berta Soler', on: '2026-03-01' };
  return { notice, plan: () => importTranslation(file, notice.folder(), notice.root, made, false) };
}

const TARGET = /<target>Esperamos (<ph [^>]*>) antes de usarla\.<\/target>/;
const LINK = /(<target>.*?)<pc id="link-1"[^>]*>nuestra página<\/pc>/;

describe('codes that did not come back as they went', () => {
  it.each([
    [
      'doubled',
      (text: string) => text.replace(TARGET, '<target>Esperamos $1 y $1.</target>'),
      /\{waitingPeriod\} stands there 2 times/,
    ],
    [
      'replaced by another fact',
      (text: string) =>
        text.replace(
          TARGET,
          '<target>Esperamos {effective} a <ph id="fact-effective" subType="xlf:var" type="other" disp="{effective}"/>.</target>',
        ),
      /\{waitingPeriod\} is lost|\{effective\} is not in the source/,
    ],
    [
      'misspelt in braces',
      (text: string) => text.replace(TARGET, '<target>Esperamos $1 {waitngPeriod}.</target>'),
      /\{waitngPeriod\} is not in the source/,
    ],
    [
      'a link that is lost',
      (text: string) => text.replace(LINK, '$1nuestra página'),
      /The link \{link-1\} \(https:\/\/quillpond.example.net\/cpni\) is lost/,
    ],
    [
      'a link without words',
      (text: string) => text.replace(/(<target>.*?<pc id="link-1"[^>]*>)nuestra página/, '$1'),
      /no words of its own/,
    ],
    [
      'a picture that is lost',
      (text: string) => text.replace(/<target><ph id="picture-1"[^>]*\/>/, '<target>'),
      /picture \{picture-1\} \(logo.png\) is lost/,
    ],
  ])('stop the import: %s', async (_, change, message) => {
    const { notice, plan } = await changed(change);
    expect(plan).toThrow(message);
    expect(plan).toThrow(/Nothing was imported/);
    expect(readFileSync(join(notice.dir, 'es.mdx'), 'utf8')).toBe(ES);
  });

  it('may move, and bold may go or come', async () => {
    const { notice, plan } = await changed((text) =>
      text
        .replace(TARGET, '<target>$1 <pc id="7" type="fmt" subType="xlf:b">esperamos</pc>.</target>')
        .replace(/<target>(.*?)<pc id="bold-1"[^>]*>restringir<\/pc>/, '<target>$1restringir'),
    );
    writeAll(plan().files);
    const text = readFileSync(join(notice.dir, 'es.mdx'), 'utf8');
    expect(text).toContain('{waitingPeriod} **esperamos**.');
    expect(text).toContain('derecho a restringir el uso');
  });

  it('are read from what other programs make of them', async () => {
    const { plan } = await changed((text) =>
      text
        .replace(
          TARGET,
          '<target><mrk id="m1" type="term">Esperamos</mrk> $1 <![CDATA[& nada más <hoy>]]>.</target>',
        )
        .replace(
          /<target>(.*?)<pc id="bold-1"[^>]*>restringir<\/pc>/,
          '<target>$1<sc id="bold-1" type="fmt" subType="xlf:b"/>limitar<ec startRef="bold-1"/>',
        ),
    );
    const text = plan().files[0]?.text;
    expect(text).toContain('Esperamos {waitingPeriod} & nada más \\<hoy>.');
    expect(text).toContain('derecho a **limitar** el uso');
  });
});

describe('a stale part that came back as it went', () => {
  it.each([
    ['initial', 0, 1],
    ['translated', 1, 0],
  ])('is recorded only when it is declared done: %s', async (state, confirmed, open) => {
    const notice = new Notice({ en: EN, es: ES });
    notice.record('es');
    notice.put('en.mdx', EN.replace('Dear Customer,', 'Dear customer,'));
    const path = join(notice.root, 'es.xliff');
    const xliff = String(await writeExchange(exchangeOf(notice.folder(), 'es'), 'xliff', '2026-03-01', true));
    writeFileSync(path, xliff.replace('state="initial" subState="cpni:stale"', `state="${state}"`));
    const made = { by: 'Berta Soler', on: '2026-03-01' };
    const result = importTranslation(
      await readReturned(path, path),
      notice.folder(),
      notice.root,
      made,
      false,
    );
    expect([result.put.length, result.confirmed.length, result.open.length]).toEqual([0, confirmed, open]);
  });
});

describe('a fault while writing', () => {
  it('leaves everything as it was', () => {
    const notice = new Notice({ en: EN, es: ES });
    const blocked = join(notice.dir, 'es.translation.yaml');
    mkdirSync(blocked);
    const files = [
      { path: join(notice.dir, 'es.mdx'), text: 'other' },
      { path: join(notice.dir, 'vi.mdx'), text: 'new' },
      { path: blocked, text: 'record' },
    ];
    expect(() => writeAll(files)).toThrow(/Everything is as it was/);
    expect(readFileSync(join(notice.dir, 'es.mdx'), 'utf8')).toBe(ES);
    expect(existsSync(join(notice.dir, 'vi.mdx'))).toBe(false);
    expect(readdirSync(notice.dir).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('refuses a translation of another source, an unlisted file and a broken record', async () => {
    const { notice, plan } = await changed((text) => text.replace('Estimado', 'Apreciado'));
    notice.put('es.translation.yaml', 'source: [');
    expect(plan).toThrow(/not YAML/);
    notice.put(
      'document.yaml',
      readFileSync(join(notice.dir, 'document.yaml'), 'utf8').replace('[en, es]', '[en]'),
    );
    expect(plan).toThrow(/es\.mdx is there, but/);
    notice.put(
      'document.yaml',
      readFileSync(join(notice.dir, 'document.yaml'), 'utf8').replace('[en]', '[es, en]'),
    );
    expect(plan).toThrow(/from `en`, and the source of quill-pond\/notice is `es`/);
  });
});

it('a Word file tells Arabic from right to left', async () => {
  const notice = new Notice({ en: EN });
  const exchange = exchangeOf(notice.folder(), 'ar');
  const units = exchange.units.map((unit) => ({
    ...unit,
    target: [{ type: 'text' as const, value: 'سطر' }],
  }));
  const bytes = await writeExchange({ ...exchange, units }, 'docx', '2026-03-01', false);
  const body = strFromU8(unzipSync(bytes as Uint8Array)['word/document.xml'] ?? new Uint8Array());
  expect(body.match(/<w:bidi\/>/g)).toHaveLength(19);
  expect(body.match(/<w:rtl\/>/g)).toHaveLength(19);
  const html = String(await writeExchange({ ...exchange, units }, 'html', '2026-03-01', false));
  expect(html.match(/<td lang="ar" dir="rtl"/g)).toHaveLength(19);
});
