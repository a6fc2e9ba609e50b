import { describe, expect, test } from 'vitest';
import { emailMessage } from '../../scripts/render/email/message.js';
import { aroundOf } from '../../scripts/verify/around/document-around.js';
import { messageFaults } from '../../scripts/verify/around/email-around.js';
import { requireEqualParts } from '../../scripts/verify/email-parts.js';
import { builtEmail, type NoticeEmail, noticeEmails } from '../email/notice-emails.js';
import { sample } from '../render/sample-source.js';

const emails = await noticeEmails();
const english = emails.find(({ source }) => source.locale === 'en') as NoticeEmail;

/** The message, with parts that differ from those that were built. */
function changed(parts: { html?: string; text?: string; subject?: string }, email = english) {
  const { source, html, text } = email;
  return emailMessage({
    sender: source.carrier.name,
    from: source.email?.from ?? '',
    ...(source.email?.replyTo !== undefined && { replyTo: source.email.replyTo }),
    subject: source.subject ?? '',
    date: source.effective,
    language: source.locale,
    html,
    text,
    pictures: [],
    ...parts,
  });
}

const check = async (parts: { html?: string; text?: string }, email = english) =>
  requireEqualParts('a.eml', await changed(parts, email), email.words);

function replaced(text: string, from: string | RegExp, to: string): string {
  const result = text.replace(from, to);
  expect(result).not.toBe(text);
  return result;
}

describe('both parts of a message', () => {
  test.each(emails)('of $name say the same words', async (email) => {
    await expect(check({}, email)).resolves.toBeUndefined();
  });

  test('say the same with tables, numbered lists, pictures of words and links that are not their address', async () => {
    const email = await builtEmail(sample('es'));
    await expect(check({}, email)).resolves.toBeUndefined();
  });

  const inText: [fault: string, from: string | RegExp, to: string, told: RegExp][] = [
    [
      'a word altered',
      'will not affect any',
      'will affect any',
      /^The words in the text part of a\.eml are not the document's: expected “out will not affect .*”, found “out will affect any/,
    ],
    [
      'a number altered',
      'within 30 days',
      'within 33 days',
      /expected “out within 30 days.*found “out within 33 days/,
    ],
    [
      'the way to refuse left out at its beginning',
      /Reply to this e-mail.*\n\n/,
      '',
      /expected “not agree Reply to this/,
    ],
    [
      'its last line left out',
      /This message is from.*\n/,
      '',
      /expected “Voice, LLC This message is from .*, found “Voice, LLC”/,
    ],
    ['the sender left out', 'Blue Heron Voice\n', '', /found “Your CPNI rights/],
    [
      'two items changed round',
      /(- how much[^;]*; and\n)(- the charges.*\n)/,
      '$2$1',
      /expected “your calls; how much/,
    ],
    ['a line added', /$/, '\nUnsubscribe here.\n', /found “.*Unsubscribe here\.”$/],
  ];
  test.each(inText)('are not the same: %s in the text part', async (_, from, to, told) => {
    await expect(check({ text: replaced(english.text, from, to) })).rejects.toThrow(told);
  });

  const inHtml: [fault: string, from: string | RegExp, to: string, told: string | RegExp][] = [
    [
      'a word altered',
      'will not affect any',
      'will affect any',
      /^The words in a\.eml are not the document's/,
    ],
    [
      'a word altered before the notice',
      'with the word NO.</a></td>',
      'with the word YES.</a></td>',
      /^The words in the text part of a\.eml/,
    ],
    [
      'a sentence hidden',
      '>Do nothing. If you',
      ' style="display: none">Do nothing. If you',
      'a.eml hides “Do nothing. If you do not opt out”',
    ],
    [
      'a sentence that Outlook alone hides',
      '>Do nothing. If you',
      ' style="mso-hide: all">Do nothing. If you',
      'a.eml hides “Do nothing',
    ],
    [
      'a sentence of no size',
      '>Do nothing. If you',
      ' style="font-size: 0">Do nothing. If you',
      'a.eml hides “Do nothing',
    ],
    [
      'a sentence with no height',
      '>Do nothing. If you',
      ' style="color: red;max-height:0px;overflow:hidden">Do nothing. If you',
      'a.eml hides “Do nothing',
    ],
    [
      'the list of ways hidden',
      /<ul(?= [^>]*>\s*<li[^>]*><a)/,
      '<ul hidden',
      'a.eml hides “Reply to this e-mail with the word NO.',
    ],
  ];
  test.each(inHtml)('are not the same: %s in the HTML part', async (_, from, to, told) => {
    // A second style attribute would be ignored: what stands is taken away first.
    const bare = english.html.replace(/<p style="[^"]*">(?=Do nothing)/, '<p>');
    await expect(check({ html: replaced(bare, from, to) })).rejects.toThrow(told);
  });

  test('may have a style that merely looks like one that hides', async () => {
    const style = 'font-size: 10px; opacity: 0.9; max-height: 100px; width: 0.5em; display: inline';
    const html = replaced(english.html, /<p style="[^"]*">(?=Do nothing)/, `<p style="${style}">`);
    await expect(check({ html })).resolves.toBeUndefined();
  });
});

describe('a message that opens a reply', () => {
  const around = aroundOf(english.source);
  const faults = async (parts: { html?: string; subject?: string }) =>
    messageFaults(await changed(parts), around);

  test('with the document’s subject, to where replies go, has no fault', async () => {
    expect(await faults({})).toEqual([]);
  });

  test('under another subject is told, for each link', async () => {
    const html = replaced(english.html, /subject=Re%3A%20CPNI%20notice/g, 'subject=Re%3A%20Your%20bill');
    const told = expect.stringMatching(
      /^subject of a reply is “Re: Your bill.*”, not “Re: CPNI notice: your right/,
    );
    expect(await faults({ html })).toEqual([told, told]);
  });

  test('to somebody else is told', async () => {
    const html = replaced(english.html, /mailto:choices@/g, 'mailto:sales@');
    const told =
      'receiver of a reply is “sales@blueheronvoice.example.net”, not “choices@blueheronvoice.example.net”';
    expect(await faults({ html })).toEqual([told, told]);
  });

  test('whose own subject was changed is told', async () => {
    expect(await faults({ subject: 'An important update' })).toEqual([
      `Subject is “An important update”, not “${english.source.subject}”`,
    ]);
  });

  test('and has lost a way to refuse before the notice is told', async () => {
    const html = replaced(english.html, /<p[^>]*>Call <a[^>]*>1-800-555-0157<\/a> and press 2\.<\/p>/, '');
    expect(await faults({ html })).toEqual([
      expect.stringMatching(/^ways to say no is “If you do not agree \| Reply/),
    ]);
  });
});
