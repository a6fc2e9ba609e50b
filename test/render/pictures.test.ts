import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import PostalMime from 'postal-mime';
import { afterAll, describe, expect, test } from 'vitest';
import { emailFiles } from '../../scripts/publish/email-files.js';
import type { Job } from '../../scripts/publish/job.js';
import { readPicture } from '../../scripts/render/picture.js';
import { plainText } from '../../scripts/render/plain-text.js';
import { documentView } from '../../scripts/render/view.js';
import { documentWords } from '../../scripts/verify/document-words.js';
import { sample, treeOf } from './sample-source.js';
import { select } from './select.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'cpni-pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4"><path d="M0 0h8v4H0z"/></svg>';
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
};
put('shape.svg', SVG);
put('shape.png', new Resvg(SVG).render().asPng());

const illustrated = (file: string) =>
  sample('en', { tree: treeOf(`Words.\n\n![A dark shape](${file})`), pictures: folder });

const viewOf = (file: string) => documentView(illustrated(file), [illustrated(file)]);

describe('a picture beside a document', () => {
  test('is in the page itself, with its words', () => {
    const [image] = select(viewOf('shape.svg').body, 'img');
    expect(image?.properties.alt).toBe('A dark shape');
    expect(image?.properties.src).toMatch(/^data:image\/svg\+xml;base64,/);
  });

  test('is its words where there are only words', () => {
    expect(plainText(viewOf('shape.png'), [])).toContain('[A dark shape]');
  });

  test.each(['shape.svg', 'shape.png'])('%s travels with an e-mail as a PNG', async (file) => {
    const source = illustrated(file);
    const view = viewOf(file);
    const files = await emailFiles({ source, view, words: documentWords(view.title, source.tree) } as Job);
    const received = await PostalMime.parse(files.find(({ path }) => path.endsWith('.eml'))?.bytes ?? '');
    const [attachment] = received.attachments;
    expect(attachment).toMatchObject({ mimeType: 'image/png', disposition: 'inline' });
    expect(received.html).toContain(`src="cid:${attachment?.contentId?.slice(1, -1)}"`);
    expect(received.html).not.toContain('data:');
  });
});

describe('a picture that cannot be shown is refused', () => {
  test('because it is no picture', () => {
    expect(() => readPicture(put('words.png', 'Just words.'))).toThrow('is no PNG, JPEG or SVG');
  });

  test('because it is not there', () => {
    expect(() => readPicture(path.join(folder, 'gone.png'))).toThrow('cannot be read');
  });

  test('because its text would need a font', () => {
    const file = put('text.svg', '<svg xmlns="http://www.w3.org/2000/svg"><text>Hi</text></svg>');
    expect(() => readPicture(file)).toThrow('holds text');
  });
});

test('a link to a heading that is not there names the document and the link', () => {
  const source = sample('en', { tree: treeOf('[a](#nowhere)') });
  expect(() => documentView(source, [source])).toThrow(
    expect.objectContaining({
      message: 'The link #nowhere leads to no heading of the document',
      path: 'larkspur/opt-out/en',
    }),
  );
});
