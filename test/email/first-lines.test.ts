import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../scripts/document/document.js';
import { fromDocument } from '../../scripts/publish/from-document.js';
import { readWorkspace } from '../../scripts/workspace/workspace.js';
import { textOf } from '../../site/text-of.js';
import { sampleWorkspace } from '../cli/run-cpni.js';
import { select } from '../render/select.js';
import { builtEmail, type NoticeEmail, noticeEmails } from './notice-emails.js';

const emails = await noticeEmails();

const hasClass = (node: Element, name: string) =>
  Array.isArray(node.properties.className) && node.properties.className.includes(name);
const box = (html: string) => select(fromHtml(html), 'table').find((table) => hasClass(table, 'denials'));
const links = (node: Element) => select({ type: 'root', children: [node] }, 'a');
const button = (html: string) => {
  const found = box(html);
  const table =
    found && select({ type: 'root', children: [found] }, 'table').find((each) => hasClass(each, 'button'));
  return table && links(table)[0];
};
const plain = (words: string) => words.replace(/[\u2066-\u2069]/g, '');

/** An e-mail of the relay company in `notices/`, in a copy of its folder. */
function relayEmail(kind: string, choices: string, words: string): Promise<NoticeEmail> {
  const root = sampleWorkspace('open-hands-relay');
  const folder = path.join(root, 'notices/open-hands-relay/mailed');
  mkdirSync(folder);
  writeFileSync(
    path.join(folder, 'document.yaml'),
    `kind: ${kind}\neffective: 2026-06-01\nchannels: [email]\nlocales: [en]\nchoices: ${choices}\nemail: { from: privacy@openhandsrelay.example.org }\n`,
  );
  writeFileSync(
    path.join(folder, 'en.mdx'),
    `---\ntitle: Your relay records\nsubject: Your choice\n---\n\n${words}\n`,
  );
  const read = readWorkspace(root, [folder]).carriers[0]?.documents[0];
  if (!read) throw new Error('no document');
  return builtEmail(fromDocument(readDocument(read, 'en')));
}

describe.each(emails)('$name says how to refuse before anything else', ({ html, text, words, source }) => {
  test('in the words of its own list, with a button that opens a reply', () => {
    const href = new URL(String(button(html)?.properties.href));
    expect(`${href.protocol}${href.pathname}`).toBe('mailto:choices@blueheronvoice.example.net');
    expect(href.searchParams.get('subject')).toBe(`Re: ${source.subject}`);
    const answer = href.searchParams.get('body') ?? '';
    expect(answer).toMatch(/^\p{L}+$/u);
    const said = plain(textOf(button(html) as Element));
    expect(said).toContain(answer);
    expect(words.join(' ')).toContain(said);
  });

  test('and the list further down opens the same reply, the page and the telephone', () => {
    const inWords = links(select(fromHtml(html), 'div').find((each) => hasClass(each, 'words')) as Element);
    expect(inWords.map(({ properties }) => properties.href)).toEqual([
      button(html)?.properties.href,
      'https://www.blueheronvoice.example.net/cpni',
      'tel:+18005550157',
      'https://www.blueheronvoice.example.net/cpni',
      'tel:+18005550159',
    ]);
  });

  test('in its text part too, where a reply needs no address', () => {
    const said = plain(textOf(button(html) as Element));
    const joined = plain(text).replace(/\s+/g, ' ');
    expect(joined.indexOf(said)).toBeGreaterThan(0);
    expect(joined.indexOf(said)).toBeLessThan(joined.length / 4);
    expect(text).not.toContain('mailto');
    expect(text).not.toContain('choices@');
  });

  test('with no element that Gmail and Outlook drop around names and numbers', () => {
    expect(select(fromHtml(html), 'bdi')).toEqual([]);
    if (source.locale !== 'ar') return;
    const phones = select(fromHtml(html), 'a').filter((each) =>
      String(each.properties.href).startsWith('tel:'),
    );
    expect(phones.map((each) => each.properties.dir)).toEqual(['ltr', 'ltr', 'ltr']);
    for (const phone of phones) expect(textOf(phone)).toMatch(/^\u2066[\d-]+\u2069$/);
  });
});

describe('a relay provider’s e-mail', () => {
  const NOTICE = 'You may say no.\n\n## If you do not agree\n\n<Choices to="deny" />';

  test('has a button that leads to the page where its customers refuse, if they cannot by reply', async () => {
    const { html, message } = await relayEmail('opt-out-email', '[video, web]', NOTICE);
    expect(button(html)?.properties.href).toBe('https://www.openhandsrelay.example.org/my-choices');
    expect(textOf(button(html) as Element)).toBe(
      'Go to www.openhandsrelay.example.org/my-choices and choose “I do not agree”.',
    );
    expect(links(box(html) as Element).map(({ properties }) => properties.href)).toEqual([
      'tel:+18005550185',
      'https://www.openhandsrelay.example.org/my-choices',
    ]);
    expect((await PostalMime.parse(message)).html).toContain('If you do not agree');
  });

  test('ends with one point after “Inc.”', async () => {
    const { html, text } = await relayEmail('opt-out-email', '[video, web]', NOTICE);
    expect(html).toContain('This message is from <span>Open Hands Relay, Inc.</span></p>');
    expect(text.trimEnd()).toMatch(/This message is from Open Hands Relay, Inc\.$/);
  });

  test('that asks for consent puts neither answer first', async () => {
    const both = '<Choices to="grant" />\n\nOr say no:\n\n<Choices to="deny" />';
    const { html } = await relayEmail('opt-in-notice', '[video, web]', both);
    expect(box(html)).toBeUndefined();
    expect(html).toContain('choose “I do not agree”');
  });
});

test('a way that asks for a sentence opens a reply without one', async () => {
  const [english] = emails;
  if (!english) throw new Error('no e-mail in notices/');
  const tree = structuredClone(english.source.tree);
  const items = JSON.stringify(tree).replace('"answer":"NO",', '').replace(',"answer":"NO"', '');
  const { html } = await builtEmail({ ...english.source, tree: JSON.parse(items) });
  expect(String(button(html)?.properties.href)).toMatch(/^mailto:[^?]+\?subject=Re%3A%20CPNI%20notice[^&]*$/);
});
