import { describe, expect, test } from 'vitest';
import { durationsIn, fewestDays, splitSentences, wordsOf } from '../../rules/recognise/index.js';
import { loadWording } from '../../rules/wording.js';
import { elementOf } from './reading.js';

function languageOf(locale: string) {
  const wording = loadWording(locale);
  if (!wording) throw new Error(`no wording for ${locale}`);
  return wording.language;
}
const en = languageOf('en');
const es = languageOf('es');

describe('lengths of time are read as numbers', () => {
  test.each([
    ['within thirty (30) days', en, [{ amount: 30, unit: 'd' }]],
    ['thirty-five calendar days', en, [{ amount: 35, unit: 'd' }]],
    ['until the 35th day after mailing', en, [{ amount: 35, unit: 'd' }]],
    ['20 business days', en, [{ amount: 20, unit: 'bd' }]],
    ['a 45-day period', en, [{ amount: 45, unit: 'd' }]],
    ['four weeks', en, [{ amount: 4, unit: 'w' }]],
    ['a month', en, [{ amount: 1, unit: 'mo' }]],
    ['one hundred twenty days', en, [{ amount: 120, unit: 'd' }]],
    ['the call costs you nothing', en, []],
    ['treinta y cinco días naturales', es, [{ amount: 35, unit: 'd' }]],
    ['un mes y cinco días', es, [{ amount: 33, unit: 'd' }]],
    ['a week and three days', en, [{ amount: 10, unit: 'd' }]],
    [
      '24 hours and 7 days',
      en,
      [
        { amount: 24, unit: 'h' },
        { amount: 7, unit: 'd' },
      ],
    ],
    ['el día 35', es, [{ amount: 35, unit: 'd' }]],
    ['el día 3 de marzo', es, []],
    ['veinte días hábiles', es, [{ amount: 20, unit: 'bd' }]],
    ['un mes', es, [{ amount: 1, unit: 'mo' }]],
    ['cuarenta y cinco (45) días', es, [{ amount: 45, unit: 'd' }]],
  ])('%s', (words, language, expected) => {
    expect(durationsIn(wordsOf(words, language))).toEqual(expected);
  });

  test('the fewest days a length of time can be', () => {
    expect(fewestDays({ amount: 4, unit: 'w' })).toBe(28);
    expect(fewestDays({ amount: 1, unit: 'mo' })).toBe(28);
    expect(fewestDays({ amount: 2, unit: 'mo' })).toBe(58);
    expect(fewestDays({ amount: 20, unit: 'bd' })).toBe(28);
    expect(fewestDays({ amount: 72, unit: 'h' })).toBe(3);
  });
});

describe('the wait before silence is approval', () => {
  const WAIT = 'd1-waiting-period-at-least-30-days';
  const notice = (when: string) => `If we do not hear from you ${when}, we will assume that you agree.`;
  test.each([
    ['within 33 days of the day we mail this notice', [], 'present'],
    ['within 30 days of the postmark', [], 'contradicted'],
    ['within 32 days after this card was mailed', [], 'contradicted'],
    ['within 30 days, counted from the third day after mailing', [], 'present'],
    ['within 30 days of the date of this letter', [], 'contradicted'],
    ['within 30 days of the date of this notice', ['mail'], 'contradicted'],
    ['within 30 days of the date of this notice', [], 'present'],
    ['within 30 days after we send this e-mail', ['email'], 'present'],
    ['within 29 days after we send this e-mail', ['email'], 'contradicted'],
    ['within 30 days after you receive this letter', ['mail'], 'present'],
    ['within one month', [], 'contradicted'],
    ['within four weeks', [], 'contradicted'],
    ['within 20 business days', [], 'contradicted'],
    ['within 60 days', ['mail'], 'present'],
    ['by the end of the waiting period', [], 'missing'],
    ['by your next bill', [], 'contradicted'],
  ])('%s (%j): %s', (when, channels, status) => {
    expect(elementOf(WAIT, notice(when), { channels }).status).toBe(status);
  });

  test('two dates are counted: a card mailed May 4 that waits until June 10 waits 37 days', () => {
    const card = (deadline: string) => `This card was mailed May 4.\n\n${notice(`by ${deadline}`)}`;
    expect(elementOf(WAIT, card('June 10')).status).toBe('present');
    expect(elementOf(WAIT, card('June 4')).status).toBe('contradicted');
    expect(elementOf(WAIT, notice('by June 10')).status).toBe('missing');
  });

  test('a time to process requests is no wait', () => {
    const words = 'Please allow 30 days for us to process your opt-out request.';
    expect(elementOf('d1-waiting-period-stated', words).status).toBe('missing');
  });
});

describe('sentences', () => {
  const split = (text: string, language = en) =>
    splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
  test('do not end after abbreviations', () => {
    expect(
      split('Under 47 U.S.C. § 222 and 47 C.F.R. Part 64, Mr. Example may refuse. He may call.'),
    ).toEqual(['Under 47 U.S.C. § 222 and 47 C.F.R. Part 64, Mr. Example may refuse.', 'He may call.']);
    expect(split('Docket No. 06-36 is open. No. You may refuse.')).toEqual([
      'Docket No. 06-36 is open.',
      'No.',
      'You may refuse.',
    ]);
    expect(split('El Sr. Ejemplo puede negarse. Llame al 611.', es)).toEqual([
      'El Sr. Ejemplo puede negarse.',
      'Llame al 611.',
    ]);
  });
  test('lettered steps in one paragraph are sentences of their own', () => {
    expect(split('Steps. a) To agree, sign. b) To refuse, do not sign.')).toEqual([
      'Steps.',
      'a) To agree, sign.',
      'b) To refuse, do not sign.',
    ]);
  });
});

test('words are matched without accents, case, quotes or short forms', () => {
  expect(wordsOf('You DON’T have to “agree”.', en)).toBe(' you do not have to agree ');
  expect(wordsOf('Conteste este e-mail: sí o no', es)).toBe(' conteste este correo electronico : si o no ');
  expect(wordsOf('Call 1-800-555-0100 or 406-555-0119, *611, www.example.com', en)).toBe(
    ' call <tollfree> or <phone> , <dial> , <url> ',
  );
});

test('a sentence left in another language says nothing in this one', () => {
  const words = 'You may deny or withdraw your consent whenever you choose.';
  expect(elementOf('c2-withdraw-any-time', words, { locale: 'es' }).status).toBe('missing');
});
