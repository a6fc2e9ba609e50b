import { describe, expect, test } from 'vitest';
import { messageSize } from '../../scripts/render/sms/message-size.js';
import { smsMessages } from '../../scripts/render/sms/sms-messages.js';
import { requireSmsWords } from '../../scripts/verify/forms/sms-words.js';
import { toldWords } from '../../scripts/verify/forms/told-words.js';
import { LEAD, SCRIPT, viewIn, viewOf, wordsOf } from './form-sample.js';

describe('the size of a text message', () => {
  test.each([
    ['a letter of the basic alphabet, with ñ, ¿, à and é', 'ñ¿àé', 'gsm-7', 4],
    ['a bracket or the euro sign, which take two', '[€]', 'gsm-7', 6],
    ['a letter that only UCS-2 has, which all the message then is in', 'cómo no', 'ucs-2', 7],
    ['a curly apostrophe', 'don’t', 'ucs-2', 5],
    ['a character outside the basic plane, which takes two', '😀', 'ucs-2', 2],
    ['Chinese', '您的权利', 'ucs-2', 4],
  ])('counts %s', (_, text, alphabet, units) => {
    expect(messageSize(text)).toMatchObject({ alphabet, units });
  });

  test('is limited by its alphabet, alone and in parts', () => {
    expect(messageSize('a')).toMatchObject({ alone: 160, part: 153 });
    expect(messageSize('á')).toMatchObject({ alone: 70, part: 67 });
  });
});

describe.each(['en', 'es', 'ar', 'zh-Hans', 'vi', 'ru'] as const)('text messages in %s', (locale) => {
  const view = viewIn(locale);
  const messages = smsMessages(view, LEAD);
  const file = messages.join('\n');
  const told = toldWords(wordsOf(view));

  test('are numbered, fit, and say the document’s words', () => {
    requireSmsWords('x.sms.txt', file, told);
    expect(messages.length).toBeGreaterThan(1);
    messages.forEach((message, index) => {
      const { part, units } = messageSize(message);
      expect(units, message).toBeLessThanOrEqual(part);
      expect(message.split(' ')[0]).toBe(`${index + 1}/${messages.length}`);
    });
  });

  test('are cut inside no telephone number and no address', () => {
    for (const whole of ['1-800-555-0199', 'privacy@larkspur.example.com']) {
      if (view.body.children.length > 0) expect(file).toContain(whole);
    }
  });

  test('are stopped when a word is altered, a message lost or one too long', () => {
    const altered = file.replace('CPNI', 'CPN1');
    expect(() => requireSmsWords('x.sms.txt', altered, told)).toThrow('x.sms.txt');
    const lost = messages.filter((_, index) => index !== 1).join('\n');
    expect(() => requireSmsWords('x.sms.txt', lost, told)).toThrow('is not numbered so');
    const [first = ''] = messages;
    const long = file.replace(first, `${first} ${'x'.repeat(160)}`);
    expect(() => requireSmsWords('x.sms.txt', long, told)).toThrow(/Message 1 in x\.sms\.txt takes \d+ of/);
  });
});

test('what fits into one message is one, without a number, as long as a message alone may be', () => {
  const view = viewOf(`You may say no. ${'It is so. '.repeat(11)}`, 'en', 'Ask');
  const messages = smsMessages(view, ['Larkspur']);
  expect(messages).toHaveLength(1);
  expect(messageSize(messages[0] ?? '').units).toBeGreaterThan(132);
  requireSmsWords('x.sms.txt', messages.join('\n'), toldWords(wordsOf(view, ['Larkspur'])));
});

test('curly marks are plain ones where that alone makes a message cheaper', () => {
  const [english, russian] = ['Don’t say “no”.', 'Скажите «нет».'].map((words) =>
    smsMessages(viewOf(words), []).join('\n'),
  );
  expect(english).toContain('Don\'t say "no".');
  expect(russian).toContain('«нет»');
});

test('an address that no message can hold is told to the author', () => {
  const view = viewOf(`См. https://larkspur.example.com/${'a'.repeat(160)} сейчас`);
  expect(() => smsMessages(view, LEAD)).toThrow('is longer than a text message can be');
});

test('of a script, customers get what is said, not what is for the team', () => {
  const messages = smsMessages(viewOf(SCRIPT), LEAD).join('\n');
  expect(messages).toContain('Larkspur Telephone - May I ask about your CPNI?');
  expect(messages).not.toMatch(/Agent|apart|Thank you|Before you ask/);
  expect(() =>
    requireSmsWords('x.sms.txt', messages.replace('yes or no', 'yes'), toldWords(wordsOf(viewOf(SCRIPT)))),
  ).toThrow('“or”');
});
