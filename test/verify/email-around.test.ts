import { describe, expect, test } from 'vitest';
import { emailFiles } from '../../scripts/publish/email-files.js';
import type { Job } from '../../scripts/publish/job.js';
import { emailMessage } from '../../scripts/render/email/message.js';
import { documentView } from '../../scripts/render/view.js';
import { aroundOf } from '../../scripts/verify/around/document-around.js';
import {
  emailPageFaults,
  messageFaults,
  requireEmailPageAround,
} from '../../scripts/verify/around/email-around.js';
import { documentWords } from '../../scripts/verify/document-words.js';
import { aroundSample, LOCALES, SAID, type SampleLocale, SET } from './around-samples.js';

async function built(locale: SampleLocale, source = aroundSample(locale)) {
  const view = documentView(source, SET);
  const job = { source, view, words: documentWords(view.title, source.tree) } as Job;
  const [html, text, message] = await emailFiles(job);
  const read = (file: typeof html) => Buffer.from(file?.bytes ?? []).toString('utf8');
  return {
    html: read(html),
    text: read(text),
    message: message?.bytes ?? new Uint8Array(),
    around: aroundOf(source),
  };
}

test.each(LOCALES)('an e-mail in %s tells what its document says', async (locale) => {
  const { html, message, around } = await built(locale);
  expect(emailPageFaults(html, around)).toEqual([]);
  expect(await messageFaults(message, around)).toEqual([]);
});

test('a document without a summary has no preheader, and none is made up', async () => {
  const { summary: _, ...source } = aroundSample('ar');
  const { html, around } = await built('ar', source);
  expect(html).not.toContain('class="preheader"');
  const filled = html.replace('</body>', '<div class="preheader">About your records</div></body>');
  expect(emailPageFaults(filled, around)).toContain('preheader is “About your records”, not nothing');
});

test('a fault stops the build with artefact, language, field and both values', async () => {
  const { html, around } = await built('ar');
  const path = 'email/larkspur/opt-out.ar.html';
  const broken = html.replace(/<title>.*?<\/title>/, `<title>${SAID.en.subject}</title>`);
  expect(() => requireEmailPageAround(path, broken, around)).toThrow(
    `${path} (ar) does not tell what its document says around the words: title is “${SAID.en.subject}”, not “${SAID.ar.subject}”`,
  );
});

describe('an e-mail in which one thing is broken', async () => {
  const { ar, en } = SAID;
  const { html, text, around } = await built('ar');
  const stray = (words: string) =>
    `“${words}” is said by neither the document nor the site's strings in its language`;
  const faults: [name: string, from: string | RegExp, to: string, told: string[]][] = [
    ['missing lang', '<html lang="ar"', '<html', ['lang is nothing, not “ar”']],
    ['wrong dir', /(<html[^>]*) dir="rtl"/, '$1 dir="ltr"', ['dir is “ltr”, not “rtl”']],
    [
      'preheader of the other language',
      ar.summary,
      en.summary,
      [`preheader is “${en.summary}”, not “${ar.summary}”`, stray(en.summary)],
    ],
    [
      'preheader dropped',
      /<div class="preheader".*?<\/div>/s,
      '',
      [`preheader is nothing, not “${ar.summary}”`],
    ],
    [
      'first line of the other language',
      `<p class="lead"`,
      `<p class="lead" title="${en.summary}"`,
      [stray(en.summary)],
    ],
    ['first line dropped', /<p class="lead".*?<\/p>/s, '', [`lead is nothing, not “${ar.summary}”`]],
    [
      'language of the text',
      /(<div role="article".*?)lang="ar"/s,
      '$1',
      ['lang of the text is nothing, not “ar”'],
    ],
    [
      'direction of the text',
      /(<div role="article".*?)dir="rtl"/s,
      '$1',
      ['dir of the text is nothing, not “rtl”'],
    ],
    [
      'label of the text',
      /(<div role="article".*?aria-label=")[^"]*/s,
      `$1${en.subject}`,
      [`label of the text is “${en.subject}”, not “${ar.subject}”`, stray(en.subject)],
    ],
    [
      'role of the text in English',
      /aria-roledescription="[^"]*"/,
      'aria-roledescription="email"',
      ['role of the text is “email”, not “بريد إلكتروني”', stray('email')],
    ],
    [
      'last line in English',
      'هذه الرسالة مرسلة من',
      'This message is from',
      [
        'last line is “This message is from Larkspur Telephone Company.”, not “هذه الرسالة مرسلة من Larkspur Telephone Company.”',
        stray('This message is from Larkspur Telephone Company.'),
      ],
    ],
    ['alternative text', `alt="${ar.alt}"`, 'alt=""', [`alternative text is nothing, not “${ar.alt}”`]],
  ];

  test.each(faults)('%s', (_, from, to, told) => {
    const broken = html.replace(from, to);
    expect(broken).not.toBe(html);
    expect(emailPageFaults(broken, around)).toEqual(told);
  });

  const parts = {
    sender: 'Larkspur Telephone',
    from: 'privacy@larkspur.example.com',
    subject: ar.subject as string,
    date: '2026-03-01',
    language: 'ar',
    html,
    text,
    pictures: [],
  };

  test.each([
    [
      'Subject of the other language',
      { subject: en.subject },
      `Subject is “${en.subject}”, not “${ar.subject}”`,
    ],
    ['the title as Subject', { subject: ar.title }, `Subject is “${ar.title}”, not “${ar.subject}”`],
    ['sender', { sender: 'Another' }, 'sender’s name is “Another”, not “Larkspur Telephone”'],
    ['Content-Language', { language: 'en' }, 'Content-Language is “en”, not “ar”'],
    [
      'text part of the other language',
      { text: `${en.title}\n\n${text}` },
      expect.stringContaining('beginning of the text part is “Your rights and'),
    ],
    [
      'HTML of the other language',
      { html: html.replaceAll('lang="ar"', 'lang="en"') },
      'lang is “en”, not “ar”',
    ],
  ])('%s', async (_, change, told) => {
    expect(await messageFaults(await emailMessage({ ...parts, ...change }), around)).toContainEqual(told);
  });

  test('what is packed again as it was has no fault', async () => {
    expect(await messageFaults(await emailMessage(parts), around)).toEqual([]);
  });
});
