import { describe, expect, it } from 'vitest';
import { loadLaw } from '../../rules/law.js';
import { find, pagesOf } from '../../scripts/explain/explain.js';
import { pagesText } from '../../scripts/explain/page-text.js';
import { cpni } from './run-cpni.js';

const HERE = process.cwd();
const law = loadLaw();
const titles = (written: string) => pagesOf(law, find(law, written)).map(({ title }) => title);
const text = (written: string) => pagesText(pagesOf(law, find(law, written)), { color: false, width: 1000 });

describe('cpni explain', () => {
  it('tells an editor what an element asks, how to say it, what fails, where, since when and what checks it', () => {
    const { status, stdout } = cpni(['explain', 'c3-denial-no-effect'], HERE);
    expect(status).toBe(0);
    for (const part of [
      'That refusing costs no service',
      '47 CFR 64.2008(c)(3) · 47 CFR 64.5108(c)(3)',
      'English  “If you say no,',
      'Spanish  “Si dice que no,',
      '"Should not normally affect" is hedged.',
      'opt-out notice, opt-in notice, opt-out e-mail, one-time script.',
      'Carriers  In force since 2002-10-21.',
      'Relay providers  In force since 2013-08-05.',
      'The provision’s own text was read.',
      'require-element  ',
    ]) {
      expect(stdout).toContain(part);
    }
  });

  it.each([['c3-denial-no-effect'], ['C3 Denial No Effect'], ['U-2008-c3b'], ['u2008c3b']])(
    'takes %s for one element',
    (written) => {
      expect(titles(written)).toEqual(['That refusing costs no service  (c3-denial-no-effect)']);
    },
  );

  it.each([
    ['64.2008(c)(10)'],
    ['47 CFR 64.2008(c)(10)'],
    ['§ 64.2008 (c) (10)'],
    ['64.2008c10'],
    ['2008(c)(10)'],
  ])('takes %s for one paragraph', (written) => {
    expect(text(written)).toContain('c10-solicitation-proximate');
    expect(titles(written)).toHaveLength(1);
  });

  it('takes words that a shell has parted', () => {
    const { stdout } = cpni(['explain', '47', 'CFR', '64.2008(c)(9)'], HERE);
    expect(stdout).toContain('c9-valid-until-revoked');
  });

  it('finds a paragraph that is told of under the one above', () => {
    expect(titles('64.2008(d)(1)(ii)')).toEqual([
      'A wait of at least 30 days  (d1-waiting-period-at-least-30-days)',
    ]);
  });

  it('tells a whole section in a line for each element', () => {
    expect(titles('64.2008')).toEqual(['47 CFR 64.2008']);
    expect(text('64.2008')).toMatch(/c1-right {2}The customer’s right\. Say that the customer has a right/);
  });

  it('tells rules with their reason, remedy and examples', () => {
    const said = text('no-placeholder');
    expect(said).toContain('Refuse words that still wait to be filled in.');
    expect(said).toContain('=>  "[COMPANY PHONE]" still waits to be filled in.');
    expect(text('require-element')).toMatch(/47 CFR 64\.2009 {2}.*U-2009-e4/);
  });

  it('tells the rule that reading a document reports under', () => {
    expect(text('file-schema')).toContain('Require facts of the form that their schema gives.');
  });

  it('says of pending law that it is pending', () => {
    expect(text('U-2011new-a')).toContain('Pending: adopted, and not in effect.');
  });

  it('says what may be said beside what must not', () => {
    const said = text('c8-freeze-encouragement');
    expect(said).toContain('Must not be said or done.');
    expect(said).toContain('“Your line has a port-out lock.');
    expect(said).toContain('no-freeze-encouragement  Refuse');
  });

  it('knows an element by how its id begins', () => {
    expect(text('c9')).toContain('(c9-valid-until-revoked)');
  });

  it('shows only what is refused for the element itself', () => {
    expect(text('c3-steps-deny')).not.toContain('What is refused');
    expect(text('c8-freeze-encouragement')).toContain('What is refused');
  });

  it('says of a reading that it is one', () => {
    expect(text('d3-24x7-no-cost')).toContain('This is a reading:');
  });

  it('names the elements that speak of the words', () => {
    const { stderr } = cpni(['explain', 'how long'], HERE);
    expect(stderr).toContain('c9-valid-until-revoked (How long the choice lasts)');
    expect(cpni(['explain', 'opt out'], HERE).stderr).toContain('d3-reply-opt-out');
  });

  it.each([
    ['c3-denal-no-efect', 'c3-denial-no-effect'],
    ['denial', 'c3-denial-no-effect'],
    ['no-placehlder', 'no-placeholder'],
    ['64.2008(c)(11)', '64.2008(c)(1)'],
  ])('does not know %s, and suggests %s', (written, meant) => {
    const { status, stdout, stderr } = cpni(['explain', written], HERE);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`There is no rule, element or paragraph "${written}".`);
    expect(stderr).toContain(meant);
  });

  it.each([['zzzzzz'], ['""'], ['$(rm)'], ['__proto__']])(
    'knows nothing of %s, without a stack trace',
    (written) => {
      const { status, stderr } = cpni(['explain', written], HERE);
      expect(status).toBe(2);
      expect(stderr).not.toContain('    at ');
    },
  );

  it('tells the same as data', () => {
    const data = JSON.parse(cpni(['explain', 'U-2009-e4', '--format', 'json'], HERE).stdout);
    expect(data).toMatchObject({
      version: 1,
      query: 'U-2009-e4',
      elements: [{ id: 'U-2009-e4', cite: '47 CFR 64.2009(e)', rules: ['require-element'] }],
      rules: [],
    });
    expect(data.elements[0].url).toMatch(/^https:\/\/www\.ecfr\.gov\//);
  });

  it('can explain everything that the law data and the rules name', () => {
    const elements = law.sections.flatMap((section) => section.elements);
    for (const { id, cite, law: ids } of elements) {
      for (const name of [id, ...ids]) expect([name, text(name).includes(cite)]).toEqual([name, true]);
    }
  });
});
