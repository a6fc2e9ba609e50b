import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exchangeOf } from '../../scripts/translations/exchange/exchange.js';
import { edit, sent, takenBack } from './exchange-files.js';
import { EN, ES, Notice } from './notice.js';

const HOURS = EN.replace('Dear Customer,', 'Dear Customer, call us {contacts.privacy.hours}.');

function withHours(hours: string): Notice {
  const notice = new Notice({
    en: HOURS,
    es: ES.replace('Estimado cliente:', 'Llámenos {contacts.privacy.hours}:'),
  });
  const path = join(notice.dir, '../carrier.yaml');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(
      'privacy@quillpond.example.net',
      `privacy@quillpond.example.net, hours: ${hours}`,
    ),
  );
  notice.record('es');
  return notice;
}

const bodyOf = (path: string) =>
  strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());

describe('a translator sees what was changed in the source since', () => {
  function changed(): Notice {
    const notice = new Notice({ en: EN, es: ES });
    notice.record('es');
    notice.put('en.mdx', EN.replace('how we use your', 'how we sell your'));
    return notice;
  }

  it('in XLIFF as a note of the part', async () => {
    const text = readFileSync(await sent(changed(), 'xliff'), 'utf8');
    expect(text.match(/category="changed"/g)).toHaveLength(1);
    expect(text).toContain(
      '<note category="changed">You have the right to restrict how we [-use-]{+sell+} your CPNI.</note>',
    );
  });

  it('in a page, taken out and put in told apart, and the row comes back', async () => {
    const notice = changed();
    const path = await sent(notice, 'html', true);
    expect(readFileSync(path, 'utf8')).toContain('how we <del>use</del><ins>sell</ins> your CPNI.');
    expect(readFileSync(path, 'utf8')).toContain('as “Webpage, Complete”');
    edit(path, { 'el uso de': 'la venta de' });
    const { put, refused } = await takenBack(notice, path);
    expect([put.length, refused]).toEqual([1, []]);
  });

  it('in Word, taken out and put in told apart, and the row comes back', async () => {
    const notice = changed();
    const path = await sent(notice, 'docx', true);
    expect(bodyOf(path)).toMatch(/<w:strike\/>.{0,120}use<\/w:t>/);
    expect(bodyOf(path)).toMatch(/<w:u w:val="single"\/>.{0,120}sell<\/w:t>/);
    edit(path, { 'el uso de': 'la venta de' });
    const { put, refused } = await takenBack(notice, path);
    expect([put.length, refused]).toEqual([1, []]);
  });
});

describe('a translator sees what a fact says', () => {
  it('in the language of the translation', async () => {
    const notice = withHours('{ en: every day, es: todos los días }');
    const xliff = readFileSync(await sent(notice, 'xliff'), 'utf8');
    expect(xliff).toContain('<note category="fact">{contacts.privacy.hours}: todos los días</note>');
    expect(xliff.match(/category="fact">\{waitingPeriod\}: 33 días</g)).toHaveLength(2);
    const html = readFileSync(await sent(notice, 'html'), 'utf8');
    expect(html).toContain('<li dir="auto">{contacts.privacy.hours}: todos los días');
    expect(bodyOf(await sent(notice, 'docx'))).toContain('{waitingPeriod}: 33 días<');
  });

  it('or that it is not given in that language, and where it is lacking', async () => {
    const notice = withHours('{ en: every day }');
    const { facts } = exchangeOf(notice.folder(), 'es');
    expect(facts.lacking).toEqual([
      {
        name: 'contacts.privacy.hours',
        expected: 'Add `es: …` to `contacts.privacy.hours` in carrier.yaml.',
      },
    ]);
    const told = 'not given in es yet. Add `es: …` to `contacts.privacy.hours` in carrier.yaml.';
    expect(readFileSync(await sent(notice, 'xliff'), 'utf8')).toContain(`{contacts.privacy.hours}: ${told}`);
    expect(readFileSync(await sent(notice, 'html'), 'utf8')).toContain(`{contacts.privacy.hours}: ${told}`);
    expect(bodyOf(await sent(notice, 'docx'))).toContain(`{contacts.privacy.hours}: ${told}`);
  });

  it('also where only a component says it', () => {
    const notice = new Notice({ en: `${EN}\n<Choices to="deny" />\n` });
    const path = join(notice.dir, '../carrier.yaml');
    writeFileSync(
      path,
      `${readFileSync(path, 'utf8')}choices:\n  phone: { way: phone, at: 1-800-555-0134, hours: always, cost: free, deny: { en: Call us. } }\n`,
    );
    expect(exchangeOf(notice.folder(), 'vi').facts.lacking.map(({ name }) => name)).toEqual([
      'choices.phone.deny',
    ]);
  });
});
