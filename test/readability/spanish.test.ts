import { describe, expect, it, test } from 'vitest';
import { spanishSyllables } from '../../rules/readability/spanish.js';
import { entriesOf } from './words-of-list.js';

const list = entriesOf('spanish-syllables.txt');
const syllablesOf = (divided: string) => divided.split('-').length;

describe('against the EDFU corpus', () => {
  it('has at least 400 words to be measured with, none twice', () => {
    expect(list.length).toBeGreaterThanOrEqual(400);
    expect(new Set(list).size).toBe(list.length);
  });

  it('counts every word as the corpus divides it', () => {
    const wrong = list.filter(
      (divided) => spanishSyllables(divided.replaceAll('-', '')) !== syllablesOf(divided),
    );
    expect(wrong).toEqual([]);
  });
});

// Examples of the rules themselves, as the Ortografía de la lengua española (2010) and the Diccionario
// panhispánico de dudas divide them.
describe.each([
  [
    'an open and an unaccented close vowel make one',
    'ai-re vien-to pei-ne cuo-ta o-dio a-gua rui-na viu-da ciu-dad jui-cio',
  ],
  [
    'an accented open vowel keeps its close neighbour',
    'des-pués tam-bién can-ción náu-ti-co cuén-ta-lo hués-ped a-diós',
  ],
  [
    'an accented close vowel beside an open one stands alone',
    'pa-ís ra-íz ca-í-da rí-o mí-o dú-o ma-íz re-ír o-ír pú-a con-ti-nú-a e-va-lú-a',
  ],
  ['two open vowels, and two equal ones, are two', 'ca-os po-e-ta a-é-re-o le-al le-er cre-e-mos al-co-hol'],
  ['close, open, close make one', 'buey a-ve-ri-guáis lim-piéis U-ru-guay viei-ra a-mor-ti-guáis'],
  [
    'two different close vowels make one, accent or none',
    'lin-güís-ti-ca cuí-da-te vein-tiún huir cons-trui-do je-sui-ta ben-juí',
  ],
  ['two equal close vowels make two', 'chi-i-ta ti-i-to'],
  [
    'an h between vowels changes nothing',
    'prohi-bir pro-hí-be ve-hí-cu-lo bú-ho ahu-mar a-ho-ra de-sahu-cio re-hén',
  ],
  [
    'u is mute in que, qui, gue, gui',
    'que-so qui-so gue-rra guí-a pa-gue se-gui-do guion pa-rro-quia u-bi-cui-dad',
  ],
  ['ü is not', 'pin-güi-no ver-güen-za bi-lin-güe an-ti-güe-dad'],
  [
    'y is a vowel at the end and a consonant before a vowel',
    'y ley muy hoy vi-rrey a-yu-da re-yes ya cón-yu-ge',
  ],
])('%s', (_, words) => {
  test.each(words.split(' '))('%s', (divided) => {
    expect(spanishSyllables(divided.replaceAll('-', ''))).toBe(syllablesOf(divided));
  });
});

test('a word has at least one syllable, however it is written', () => {
  expect(['brrr', 'SMS', 'CIUDAD', 'ciu\u0301dad'].map(spanishSyllables)).toEqual([1, 1, 2, 2]);
});
