import { afterEach, describe, expect, test, vi } from 'vitest';
import { requireWholeInMail } from '../../scripts/verify/email-size.js';
import { treeOf } from '../render/sample-source.js';
import { builtEmail, type NoticeEmail, noticeEmails, noticeSources } from './notice-emails.js';

const emails = await noticeEmails();
const headersOf = ({ message }: NoticeEmail) =>
  message
    .toString('latin1')
    .split('\r\n\r\n', 1)[0]
    ?.replace(/\r\n\s+/g, ' ') ?? '';
const namesOf = (email: NoticeEmail) =>
  headersOf(email)
    .split('\r\n')
    .map((line) => line.slice(0, line.indexOf(':')));

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe.each(emails)('the message of $name', (email) => {
  test('has the headers that it needs and no other', () => {
    expect(namesOf(email).sort()).toEqual([
      'Auto-Submitted',
      'Content-Language',
      'Content-Type',
      'Date',
      'From',
      'MIME-Version',
      'Message-ID',
      'Reply-To',
      'Subject',
    ]);
    expect(headersOf(email)).toContain(`Content-Language: ${email.source.locale}\r\n`);
    expect(headersOf(email)).toContain('Auto-Submitted: auto-generated\r\n');
  });

  test('has no List-Unsubscribe: to get no more mail is not to deny the use of CPNI', () => {
    expect(email.message.toString('latin1')).not.toMatch(/list-unsubscribe/i);
  });

  test('loads nothing and tells nobody that it was opened', () => {
    expect(email.html).not.toMatch(/<(?:img|link|script|iframe|object)\b|url\(|@import|@font-face/i);
  });

  test('has lines that end and are as long as mail wants them', () => {
    const lines = email.message.toString('latin1').split('\r\n');
    expect(lines.join('')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(78);
    expect(Math.max(...email.message)).toBeLessThan(128);
  });
});

test('has the same bytes on another day, in another zone and language, by another chance', async () => {
  vi.stubEnv('TZ', 'Pacific/Kiritimati');
  vi.stubEnv('LANG', 'ar_EG.UTF-8');
  vi.useFakeTimers({ now: new Date('2031-12-31T23:59:59Z'), toFake: ['Date'] });
  vi.spyOn(Math, 'random').mockReturnValue(0.123);
  expect(new Date().getDate()).toBe(1);
  const again = await noticeEmails();
  expect(again.map(({ message }) => message.toString('latin1'))).toEqual(
    emails.map(({ message }) => message.toString('latin1')),
  );
});

test('has another id and other boundaries when a word differs', async () => {
  const [source] = noticeSources();
  if (!source) throw new Error('no e-mail in notices/');
  const other = await builtEmail({ ...source, summary: 'Other words.' });
  const marks = ({ message }: NoticeEmail) => [
    /^Message-ID: .*$/m.exec(message.toString())?.[0],
    /boundary=.*$/m.exec(message.toString())?.[0],
  ];
  const [first] = emails;
  for (const [index, mark] of marks(other).entries()) {
    expect(mark).toBeDefined();
    expect(mark).not.toBe(first && marks(first)[index]);
  }
});

describe('HTML that mail programs would cut off', () => {
  const long = (words: number) => {
    const [source] = noticeSources();
    if (!source) throw new Error('no e-mail in notices/');
    return { ...source, tree: treeOf(`${'A sentence of no great length. '.repeat(words)}`) };
  };

  test('is refused by its size as sent, with what to do', async () => {
    await expect(builtEmail(long(3500))).rejects.toThrow(
      /^The HTML in email\/blue-heron-voice\/opt-out-email\.en\.eml is 1\d{5} bytes as sent, and mail programs cut it off at 104448$/,
    );
  });

  test('may be as long as they show', async () => {
    const { message } = await builtEmail(long(2800));
    expect(message.length).toBeGreaterThan(104_448);
    expect(() => requireWholeInMail('x.eml', message)).not.toThrow();
  });
});
