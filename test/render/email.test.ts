import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { emailFiles } from '../../scripts/publish/email-files.js';
import type { Job } from '../../scripts/publish/job.js';
import type { Source } from '../../scripts/render/source.js';
import { documentView } from '../../scripts/render/view.js';
import { documentWords } from '../../scripts/verify/document-words.js';
import { sample, treeOf } from './sample-source.js';

async function build(source: Source): Promise<Map<string, string>> {
  const view = documentView(source, [source]);
  const job = { source, view, words: documentWords(view.title, source.tree) } as Job;
  const files = await emailFiles(job);
  return new Map(
    files.map(({ path, bytes }) => [path.replace(/^.*\./, ''), Buffer.from(bytes).toString('utf8')]),
  );
}

describe('an e-mail', () => {
  test('gives back both parts, sender, subject and date when it is received', async () => {
    const files = await build(sample('es'));
    const received = await PostalMime.parse(files.get('eml') ?? '');
    expect(received.from).toEqual({ name: 'Larkspur Telephone', address: 'privacy@larkspur.example.com' });
    expect(received.replyTo?.[0]?.address).toBe('choices@larkspur.example.com');
    expect(received.subject).toBe('Su derecho a excluirse');
    expect(received.date).toBe('2026-03-01T12:00:00.000Z');
    expect(received.html?.trim()).toBe(files.get('html')?.trim());
    expect(received.text?.trim()).toBe(files.get('txt')?.trim());
  });

  test('has the same bytes when it is built again', async () => {
    expect(await build(sample())).toEqual(await build(sample()));
  });

  test('has another message id when its words differ', async () => {
    const id = async (source: Source) =>
      (await PostalMime.parse((await build(source)).get('eml') ?? '')).messageId;
    expect(await id(sample())).not.toBe(await id(sample('en', { tree: treeOf('Other words.') })));
  });

  test('carries its style on its elements and only the dark theme in its head', async () => {
    const html = (await build(sample())).get('html') ?? '';
    expect(html).toMatch(/<h1 style="[^"]*font-size: 26px/);
    expect(html).not.toContain('var(--');
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    expect(style.trim()).toMatch(/^@media/);
    expect(style).toContain('prefers-color-scheme: dark');
  });

  test('shows its summary in a list of messages', async () => {
    expect((await build(sample())).get('html')).toMatch(/class="preheader"[^>]*>We ask for your approval\./);
  });

  test('that mail programs would cut off is refused', async () => {
    const long = sample('en', { tree: treeOf('Many words are here. '.repeat(6000)) });
    await expect(build(long)).rejects.toThrow(/mail programs cut it off at 104448/);
  });

  test('is not made for a document that no e-mail carries', async () => {
    const { email: _, ...letter } = sample();
    expect((await build(letter)).size).toBe(0);
  });
});
