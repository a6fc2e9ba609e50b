import { describe, expect, it } from 'vitest';
import { conceptsIn } from '../../rules/lexicon/index.js';

function said(text: string, locale: string): string[] {
  return conceptsIn(text, locale).map(({ start, end }) => text.slice(start, end));
}

function concepts(text: string, locale: string): string[] {
  return conceptsIn(text, locale).flatMap((hit) => hit.concepts);
}

describe('concepts are found', () => {
  it('by the longest form, and no word is taken twice', () => {
    expect(said('law enforcement and the law', 'en')).toEqual(['law enforcement', 'law']);
  });

  it('with no concept twice in one hit', () => {
    for (const hit of conceptsIn('Puede decir que no: llámenos al número gratuito.', 'es')) {
      expect(new Set(hit.concepts).size).toBe(hit.concepts.length);
    }
  });

  it('in nothing where the language has no lexicon', () => {
    expect(conceptsIn('Wir schützen Ihre Daten.', 'de')).toEqual([]);
  });

  it('under the written language of a regional tag', () => {
    expect(concepts('su factura', 'es-US')).toContain('bill');
    expect(concepts('帳單', 'zh-TW')).toContain('bill');
    expect(concepts('ang inyong tawag', 'fil')).toContain('call');
  });

  it('at their places in the text as it was written', () => {
    expect(said('Sí: su ELECCIÓN vale.', 'es')).toContain('ELECCIÓN');
  });
});

describe('each script is read as it is written', () => {
  it('without the particles that Arabic writes in one with a word', () => {
    expect(concepts('وبالقانون', 'ar')).toContain('law');
    expect(concepts('للشركة', 'ar')).toContain('company');
  });

  it('with the particles that Korean sets after a noun', () => {
    expect(concepts('고객의 기록을', 'ko')).toEqual(expect.arrayContaining(['customer', 'record']));
  });

  it('in Chinese by the longest word, though no space parts it from the next', () => {
    expect(concepts('联邦调查局', 'zh-Hans')).toContain('police');
    expect(concepts('联邦调查局', 'zh-Hans')).not.toContain('federal');
  });

  it('in Chinese with white space inside a word passed over', () => {
    expect(said('您的通 话', 'zh-Hans')).toContain('通 话');
  });

  it('in French after an elided article', () => {
    expect(said("l'autorisation", 'fr')).toEqual(['autorisation']);
    expect(said('jusqu’au 3 mai', 'fr')).toEqual(['jusqu’au']);
  });

  it('across hyphens as across spaces', () => {
    expect(concepts('opt-out', 'en')).toContain('opt-out');
    expect(concepts('opt out', 'en')).toContain('opt-out');
  });

  it('with or without the accents that writers leave out', () => {
    expect(concepts('informacion', 'es')).toContain('information');
  });

  it('with the accents of Vietnamese, which make other words', () => {
    expect(concepts('quyền', 'vi')).toContain('right');
    expect(concepts('quyen', 'vi')).not.toContain('right');
  });
});

describe('marks inside a phrase do not part it', () => {
  it('quotes', () => {
    expect(concepts('say “no”', 'en')).toEqual(concepts('say no', 'en'));
    expect(concepts('ответите „нет“', 'ru')).toContain('disapprove');
  });

  it('quotes in Chinese', () => {
    expect(concepts('回答“不同意”', 'zh-Hans')).toContain('disapprove');
  });

  it('but a full stop ends it', () => {
    expect(said('You may opt. Out of town calls', 'en')).not.toContain('opt. Out');
  });

  it('save those of P.O. Box', () => {
    expect(said('Write to P.O. Box 12.', 'en')).toContain('P.O. Box');
  });
});

describe('what brackets explain', () => {
  it('counts once', () => {
    const text = 'customer proprietary network information (“CPNI”)';
    expect(concepts(text, 'en').filter((concept) => concept === 'cpni')).toHaveLength(1);
  });

  it('counts where it says something else', () => {
    expect(concepts('your calls (and your bills)', 'en')).toContain('bill');
  });
});

describe('names and addresses say nothing', () => {
  it('of mail and pages', () => {
    expect(
      conceptsIn('privacy@harbor.example, https://x.example/privacy/refuse, call.example/no', 'en'),
    ).toEqual([]);
  });

  it('of companies', () => {
    expect(
      said(
        'We ask whether Harbor Point Wireless, LLC and, where possible, Bluegull Home Internet should help.',
        'en',
      ),
    ).toEqual(['ask', 'whether', 'where', 'possible', 'should', 'help']);
  });

  it('but the terms of the field that begin with capitals do', () => {
    expect(concepts('as Customer Proprietary Network Information', 'en')).toContain('cpni');
    expect(concepts('to the Federal Communications Commission', 'en')).toContain('commission');
  });

  it('but headings in title case do', () => {
    expect(concepts('Your Privacy Choices and Call Records', 'en')).toEqual(
      expect.arrayContaining(['privacy', 'choose', 'call', 'record']),
    );
  });
});

describe('one concept looked for alone', () => {
  it('is not found inside the phrase of another', () => {
    expect(conceptsIn('địa chỉ của quý vị', 'vi', 'only')).toEqual([]);
    expect(conceptsIn('chỉ quý vị', 'vi', 'only')).toHaveLength(1);
  });

  it('is found there if it denies', () => {
    expect(conceptsIn('If you do not respond, we wait.', 'en', 'not')).toHaveLength(1);
  });
});
