import type { Nodes } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../scripts/verify/words.js';
import { siteStrings } from '../../scripts/workspace/site-strings.js';
import { direction, isLeftToRightIn } from '../../site/bidi.js';
import { list } from '../../site/wording.js';
import { notice } from '../document/words-of.js';
import { CARRIER, NOTICE } from '../workspace/workspace-copy.js';

function arabic(words: string, locale = 'ar') {
  const { tree, findings } = notice(words, locale, {
    [CARRIER]: (old) =>
      old
        .replace('deny: { en: press 2', 'deny: { ar: اضغط على 2, en: press 2')
        .replace('title: { en:', 'title: { ar: الرئيسة, en:')
        .replace('does: { en:', 'does: { ar: تبيع خدمة الهاتف المحمول, en:'),
    [`${NOTICE}/document.yaml`]: (old) =>
      old.replace('[en, es]', '[en, es, ar]').replace('facts:', 'signed: { president: 2026-02-01 }\nfacts:'),
  });
  expect(findings).toEqual([]);
  return tree;
}

/** Words that are shown from left to right whatever stands around them, with the element that does it. */
function isolatedIn(node: Nodes): string[] {
  const { data } = node;
  const isSet = data?.hProperties?.dir === 'ltr';
  const own = isSet ? [`${data.hName ?? node.type}: ${wordsOf(node)}`] : [];
  return [...own, ...('children' in node ? (node.children as Nodes[]).flatMap(isolatedIn) : [])];
}

describe('among Arabic words', () => {
  it.each([
    ['{contacts.privacy.phone}', 'link: 1-800-555-0113'],
    ['{contacts.privacy.email}', 'link: privacy@quietharbor.example.com'],
    ['{website}', 'link: www.quietharbor.example.com'],
    ['{address}', 'bdi: 1 Lighthouse Way, Rockland, ME 04841'],
    ['{legalName}', 'bdi: Quiet Harbor Telephone, Inc.'],
    ['[الهاتف {contacts.privacy.phone}](https://example.com)', 'bdi: 1-800-555-0113'],
  ])('%s is shown from left to right', (fact, shown) => {
    expect(isolatedIn(arabic(`اتصل بنا ${fact} الآن.`))).toEqual([shown]);
  });

  it.each(['{effective}', '{waitingPeriod}', '{facts.fee}', '{officers.president.title}'])(
    '%s runs with the words around it',
    (fact) => {
      expect(isolatedIn(arabic(`من ${fact} فقط.`))).toEqual([]);
    },
  );

  it('what components say of the facts is, too', () => {
    const words = '<Choices to="deny" />\n\n<Recipients />\n\n<Signature of="president" />';
    expect(isolatedIn(arabic(words))).toEqual([
      'link: 1-800-555-0113',
      'bdi: Quiet Harbor Mobile, LLC',
      'bdi: Odile Brackwater',
      'bdi: Odile Brackwater',
      'bdi: Quiet Harbor Telephone, Inc.',
    ]);
  });

  it('names in the site’s strings and in lists stand between isolates', () => {
    const t = siteStrings('ar');
    expect(t('email.sentBy', { name: 'Quiet Harbor, Inc.' })).toBe(
      'هذه الرسالة مرسلة من \u2068Quiet Harbor, Inc.\u2069.',
    );
    expect(t('page.effectiveOn', { date: '1 مارس 2026' })).not.toMatch(/[\u2066-\u2069]/);
    expect(list(['A', 'B', 'C'], t)).toBe('\u2068A\u2069، \u2068B\u2069، و\u2068C\u2069');
  });
});

it('a left-to-right language needs none of it', () => {
  expect(isolatedIn(arabic('Call {contacts.privacy.phone}, {legalName}.', 'en'))).toEqual([]);
  expect(siteStrings('ru')('email.sentBy', { name: 'Quiet Harbor' })).not.toMatch(/[\u2066-\u2069]/);
});

it.each([
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['ur', 'rtl'],
  ['az-Arab', 'rtl'],
  ['en', 'ltr'],
  ['zh-Hant', 'ltr'],
  ['tl', 'ltr'],
])('%s is read %s', (locale, way) => {
  expect(direction(locale)).toBe(way);
});

it.each([
  ['1-800-555-0100', true],
  ['(800) 555-0100', true],
  ['“Harbor” هاتف', true],
  ['هاتف Harbor', false],
  ['12.50', false],
  ['1,200', false],
  ['30 يومًا', false],
  ['2026', false],
  ['____', false],
])('%s is set apart in Arabic: %s', (words, isSet) => {
  expect(isLeftToRightIn('ar', words)).toBe(isSet);
});

it('marks of direction are no words when words are compared', () => {
  expect(splitWords('من \u2068Harbor\u2069 \u200F\u2066')).toEqual(['من', 'Harbor']);
});
