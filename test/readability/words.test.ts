import { describe, expect, it, test } from 'vitest';
import { loadPlainWords } from '../../rules/plain/words.js';
import { type Counting, wordsOf } from '../../rules/readability/words.js';

const counting = (locale: string): Counting => {
  const words = loadPlainWords(locale);
  if (!words) throw new Error(`no plain words for ${locale}`);
  return words.counting;
};
const counts = (sentence: string, locale = 'en') =>
  wordsOf(sentence, counting(locale)).map(({ syllables }) => syllables);
const count = (sentence: string, locale = 'en') => counts(sentence, locale).length;

describe('what a writer cannot choose counts as one short word', () => {
  test.each([
    ['the statutory name', 'It is customer proprietary network information.', 'It is mail.'],
    ['a citation', 'The law is 47 CFR 64.2008(c)(1).', 'The law is x.'],
    ['a section of the United States Code', 'The law is 47 U.S.C. § 222.', 'The law is x.'],
    ['a telephone number', 'Call us at 1-800-555-0142 now.', 'Call us at x now.'],
    ['an e-mail address', 'Write to privacy.office@blueheron.example soon.', 'Write to x soon.'],
    ['a web address', 'Go to www.blueheron.example/choices/deny today.', 'Go to x today.'],
    ['a post office box', 'Write to P.O. Box 12, Cedar Fork, OR 97005 soon.', 'Write to x soon.'],
    ['a street address', 'Come to 1200 Alder Street, Suite 4, Cedar Fork, OR 97005 soon.', 'Come to x soon.'],
    [
      'a company’s name',
      'We ask you for Open Hands Captioning Services, LLC today.',
      'We ask you for x today.',
    ],
    ['an abbreviation', 'It is your CPNI again.', 'It is your mail again.'],
  ])('%s', (_, sentence, plain) => {
    expect(counts(sentence)).toEqual(counts(plain));
  });

  it.each([
    'Su información de la red propiedad del cliente es privada.',
    'Su información de red de propiedad exclusiva del cliente es privada.',
    'Su información de propiedad exclusiva de la red del cliente es privada.',
    'Su información propietaria de red del cliente es privada.',
  ])('in Spanish under any of its names: %s', (sentence) => {
    expect(counts(sentence, 'es')).toEqual([1, 1, 1, 3]);
  });
});

it('counts words in capitals and capitalised phrases as what they are', () => {
  expect(count('WE WILL NOT SHARE YOUR RECORDS')).toBe(6);
  expect(count('So You May Deny Us The Use Of Your Records')).toBe(10);
});

it('takes a compound for one word, with the syllables of its parts', () => {
  expect(counts('your opt-out choice')).toEqual([1, 2, 1]);
  expect(counts('un aviso franco-español', 'es')).toEqual([1, 3, 5]);
});

it('finds no words where there are none', () => {
  expect(counts('… — ____')).toEqual([]);
});
