import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { filingWord } from '../../scripts/render/docx/filing-word.js';
import { wordsOfDocx } from '../../scripts/verify/docx-words.js';
import { splitWords } from '../../scripts/verify/words.js';
import { filingSources, sampleFiling } from './sample-filing.js';
import { sample, treeOf } from './sample-source.js';

afterEach(() => vi.unstubAllEnvs());

const written = filingWord(sampleFiling().view);

async function part(name: string, bytes: Promise<Uint8Array> = written): Promise<string> {
  const found = unzipSync(await bytes)[name];
  if (!found) throw new Error(`no ${name}`);
  return strFromU8(found);
}

const wordOf = (markdown: string, change = {}) =>
  filingWord(sampleFiling([sample('en', { tree: treeOf(markdown), ...change })]).view);

/** Paragraphs of the body with their marks; one string each. */
async function paragraphs(bytes?: Promise<Uint8Array>): Promise<string[]> {
  return (await part('word/document.xml', bytes)).match(/<w:p>.*?<\/w:p>/gs) ?? [];
}

const textOf = (paragraph: string) =>
  [...paragraph.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join('');

const styled = async (style: string, bytes?: Promise<Uint8Array>) =>
  (await paragraphs(bytes)).filter((one) => one.includes(`<w:pStyle w:val="${style}"/>`)).map(textOf);

describe('the words of a Word document', () => {
  test('are those of the documents, one after another', async () => {
    const { words } = sampleFiling();
    expect(words.slice(0, 6)).toEqual(['Letter', 'to', 'the', 'Secretary', 'February', '2,']);
    expect(wordsOfDocx(await written)).toEqual(words);
  });

  test('are read by another program as the same', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await written) });
    expect(splitWords(value).join('')).toBe(sampleFiling().words.join(''));
  });

  test('keep signs that XML has for itself, and spaces within a line', async () => {
    const bytes = wordOf('R&D < "so" it\'s *a*b **c** d\\\ne');
    expect(wordsOfDocx(await bytes)).toEqual(
      splitWords('Your rights and how to opt out R&D < "so" it\'s ab c d e'),
    );
  });

  test('are those that are seen: what is hidden or was deleted is lacking', async () => {
    const parts = unzipSync(await wordOf('One. *Two*.'));
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const read = (changed: string) =>
      wordsOfDocx(zipSync({ ...parts, 'word/document.xml': strToU8(changed) })).slice(-2);
    expect(read(body)).toEqual(['One.', 'Two.']);
    const hidden = body.replace(/(<w:rPr>)(<w:i\/>)/, '$1<w:vanish/>$2');
    const deleted = body.replace(/<w:r><w:rPr><w:i\/>.*?<\/w:r>/, '<w:del w:id="1">$&</w:del>');
    for (const changed of [hidden, deleted]) {
      expect(changed).not.toBe(body);
      expect(read(changed)).toEqual(['One.', '.']);
    }
  });

  test('keep the lines of a text that is shown as it is', async () => {
    const bytes = wordOf('```\none\n  two\n```');
    expect(wordsOfDocx(await bytes).slice(-2)).toEqual(['one', 'two']);
  });
});

describe('in Word', () => {
  test('each document is a heading of the first level, its own headings are below it and skip no level', async () => {
    expect(await styled('Heading1')).toEqual([
      'Letter to the Secretary',
      'Annual certification',
      'Statement of procedures',
    ]);
    expect(await styled('Heading2')).toEqual(['Records', 'Complaints', 'Records', 'Training']);
    expect(await styled('Heading3')).toEqual(['Complaints']);
    const styles = await part('word/styles.xml');
    for (const level of [1, 2, 3]) {
      expect(styles).toMatch(
        new RegExp(`w:styleId="Heading${level}">(?:(?!</w:style>).)*<w:outlineLvl w:val="${level - 1}"/>`),
      );
    }
  });

  test('each document begins a page', async () => {
    const body = await part('word/document.xml');
    expect(body.match(/<w:sectPr\b/g)).toHaveLength(3);
    expect(body.match(/<w:type w:val="nextPage"\/>/g)).toHaveLength(2);
    expect(body).not.toContain('<w:pgNumType w:start');
  });

  test('lists have labels of Word’s own, from the number they start at', async () => {
    const numbered = (await paragraphs()).filter((one) => one.includes('<w:numPr>'));
    expect(numbered.map(textOf)).toEqual([
      'the certification;',
      'the statement.',
      'notices, and',
      'letters',
      'e-mails',
      'approvals.',
    ]);
    const numbers = numbered.map((one) => /<w:numId w:val="(\d+)"\/>/.exec(one)?.[1] ?? '');
    const levels = numbered.map((one) => Number(/<w:ilvl w:val="(\d+)"\/>/.exec(one)?.[1]));
    expect(levels).toEqual([0, 0, 0, 1, 1, 0]);
    expect(new Set(numbers)).toHaveLength(3);
    expect(numbers[2]).toBe(numbers[5]);
    const numbering = await part('word/numbering.xml');
    const definition = new RegExp(`<w:num w:numId="${numbers[2]}"[^>]*><w:abstractNumId w:val="(\\d+)"/>`);
    const abstract = definition.exec(numbering)?.[1];
    expect(numbering).toMatch(
      new RegExp(
        `w:abstractNumId="${abstract}"(?:(?!</w:lvl>).)*<w:start w:val="4"/><w:numFmt w:val="decimal"/>`,
      ),
    );
  });

  test('what stands in a list or a quotation is set in with it', async () => {
    const bytes = wordOf(
      '1. one\n\n   two\n\n   | a | b |\n   | --- | --- |\n   | c | d |\n\n> three\n>\n> - four',
    );
    const all = await paragraphs(bytes);
    const left = (text: string) => {
      const found = all.find((one) => textOf(one) === text) ?? '';
      return [/<w:pStyle w:val="(\w+)"/, /<w:ind w:left="(\d+)"/, /<w:ilvl w:val="(\d+)"/].map(
        (mark) => mark.exec(found)?.[1],
      );
    };
    expect(left('one')).toEqual(['ListParagraph', undefined, '0']);
    expect(left('two')).toEqual(['ListParagraph', '540', undefined]);
    expect(left('three')).toEqual(['Quote', '540', undefined]);
    expect(left('four')).toEqual(['ListParagraph', undefined, '1']);
    const [properties = ''] = /<w:tblPr>.*?<\/w:tblPr>/.exec(await part('word/document.xml', bytes)) ?? [];
    expect(properties).toContain('<w:tblW w:type="dxa" w:w="8820"/>');
    expect(properties).toContain('<w:tblInd w:type="dxa" w:w="540"/>');
  });

  test('a table’s first row is its head', async () => {
    const rows = (await part('word/document.xml')).match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false]);
    expect(rows.map((row) => [...row.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, text]) => text))).toEqual([
      ['Filing', 'Particulars'],
      ['Company', 'Larkspur Telephone Company'],
      ['Filer ID', '999199'],
    ]);
  });

  test('links lead where they lead, within the document to the heading of the same part', async () => {
    const body = await part('word/document.xml');
    const address = /<w:hyperlink[^>]* r:id="(\w+)"/.exec(body)?.[1];
    expect(await part('word/_rels/document.xml.rels')).toMatch(
      new RegExp(`Id="${address}"[^>]*Target="mailto:law@larkspur.example.com"[^>]*TargetMode="External"`),
    );
    const anchors = [...body.matchAll(/<w:hyperlink[^>]* w:anchor="(\w+)"/g)].map(([, anchor]) => anchor);
    const marked = [...body.matchAll(/<w:bookmarkStart[^>]* w:name="(\w+)"[^>]*\/>.*?<w:t [^>]*>([^<]*)/g)];
    expect(anchors).toHaveLength(2);
    expect(marked.map(([, name, words]) => [name, words])).toEqual([
      [anchors[0], 'Complaints'],
      [anchors[1], 'Records'],
    ]);
  });

  test('emphasis is bold and italic, and what reads as one is one run', async () => {
    const runs = (await part('word/document.xml')).match(/<w:r>.*?<\/w:r>/gs) ?? [];
    expect(runs.filter((run) => run.includes('<w:i/>')).map(textOf)).toContain('from personal knowledge');
    expect(runs.filter((run) => run.includes('<w:b/>')).map(textOf)).toContain('Re: EB Docket No. 06-36');
  });

  test('a signature’s lines stay together', async () => {
    const lines = (await paragraphs()).filter((one) => one.includes('"Signature"'));
    expect(lines.map(textOf)).toEqual(['/s/ Ada Quill', 'Ada Quill', 'President']);
    expect(lines.map((line) => line.includes('<w:keepNext/>'))).toEqual([true, true, false]);
    const [before] = (await paragraphs()).filter((one) => textOf(one) === 'There were none.');
    expect(before).toContain('<w:keepNext/>');
  });

  test('every page says which of how many it is, and of which filing', async () => {
    const body = await part('word/document.xml');
    const rels = await part('word/_rels/document.xml.rels');
    const ids = [...body.matchAll(/<w:footerReference [^>]*r:id="(\w+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(6);
    for (const id of ids) {
      const file = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(rels)?.[1];
      const foot = await part(`word/${file}`);
      expect(foot).toContain('Larkspur Telephone Company · Filing for 2025');
      expect(foot).toMatch(/<w:tab\/>.*Page .*>PAGE<.* of .*>NUMPAGES</s);
    }
  });

  test('the document says its title, its language and the day of filing', async () => {
    const core = await part('docProps/core.xml');
    expect(core).toContain(
      '<dc:title>CPNI compliance filing of Larkspur Telephone Company, covering 2025</dc:title>',
    );
    expect(core.match(/2026-02-02T00:00:00Z/g)).toHaveLength(2);
    expect(await part('word/styles.xml')).toContain('<w:lang w:val="en-US"/>');
  });
});

describe('a picture in Word', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="960" height="480"><path d="M0 0h9v9z"/></svg>';
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cpni-word-'));
  writeFileSync(path.join(folder, 'shape.svg'), svg);
  writeFileSync(path.join(folder, 'shape.png'), new Resvg(svg).render().asPng());
  const files = ['shape.svg', 'shape.png'].map((name) =>
    wordOf(`Words.\n\n![A dark shape](${name})`, { pictures: folder }),
  );
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('has its words and is no wider than the text', async () => {
    for (const file of files) {
      const body = await part('word/document.xml', file);
      expect(body).toMatch(/<wp:docPr id="1"[^>]*descr="A dark shape"/);
      const [, width = '', height = ''] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(body) ?? [];
      // 914,400 to the inch.
      expect([Number(width) / 914_400, Number(height) / 914_400]).toEqual([6.5, 3.25]);
      const names = Object.keys(unzipSync(await file));
      expect(names.filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
    }
  });
});

describe('the bytes of a Word document', () => {
  test('are the same when it is written again, after others and in another time zone', async () => {
    const first = Buffer.from(await written);
    await wordOf('[Here](#there)\n\n## There\n\n[Away](https://larkspur.example.com)');
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    vi.useFakeTimers({ now: new Date('2031-07-01T12:00:00Z'), toFake: ['Date'] });
    const again = await filingWord(sampleFiling(filingSources()).view);
    vi.useRealTimers();
    expect(first.equals(Buffer.from(again))).toBe(true);
  });

  test('begin with what tells a Word document', async () => {
    expect(Object.keys(unzipSync(await written)).slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels']);
  });
});
