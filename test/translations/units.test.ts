import { describe, expect, it } from 'vitest';
import { readUnits } from '../../scripts/translations/units/read-units.js';
import { EN } from './notice.js';

const wordsOf = (source: string) => (readUnits(source) ?? []).map(({ kind, words }) => [kind, words]);
const hashesOf = (source: string) => (readUnits(source) ?? []).map(({ hash }) => hash);

describe('units of a document', () => {
  it('are everything that is translated, in reading order', () => {
    expect(wordsOf(EN)).toEqual([
      ['title', 'Your rights'],
      ['summary', 'About {waitingPeriod}.'],
      ['paragraph', 'Dear Customer,'],
      ['heading', 'What are your rights?'],
      ['paragraph', 'You have the right to restrict how we use your CPNI.'],
      ['item', 'the numbers you call'],
      ['item', 'the time of each call'],
      ['term', 'CPNI'],
      ['paragraph', 'What we know about you.'],
      ['cell', 'Answer'],
      ['cell', 'What we do'],
      ['cell', 'Yes'],
      ['cell', 'We use it.'],
      ['cell', 'No'],
      ['cell', 'We do not use it.'],
      ['paragraph', 'We wait {waitingPeriod} before we use it.'],
      ['paragraph', 'See our page.'],
      ['alt', 'Our logo'],
      ['link-title', 'Our CPNI page'],
    ]);
  });

  it('know their exact stretch of the file', () => {
    const stretches = (readUnits(EN) ?? []).map(({ start, end }) => EN.slice(start, end));
    expect(stretches).toContain('You have the right to **restrict** how we use your CPNI.');
    expect(stretches).toContain('Our CPNI page');
    expect(stretches).toContain('Our logo');
    expect(stretches).toContain('What are your rights?');
    expect(stretches.slice(0, 2)).toEqual(['Your rights', 'About {waitingPeriod}.']);
  });

  it('know the headings, components and elements around them', () => {
    const source = '# A\n\n## B\n\n<Element id="c1-right c1-duty">\n<Note>\nCall us.\n</Note>\n</Element>\n';
    const unit = readUnits(source)?.find(({ words }) => words === 'Call us.');
    expect(unit).toMatchObject({
      heads: ['A', 'B'],
      within: ['Note'],
      elements: ['c1-right', 'c1-duty'],
      place: { line: 7, column: 1, endLine: 7, endColumn: 9 },
    });
  });

  it.each([
    ['bold taken away', '**restrict**', 'restrict'],
    ['a line wrapped', 'how we use', 'how\nwe use'],
    ['another list marker', '- the numbers you call\n- the time', '* the numbers you call\n* the time'],
    ['table padding', '| Yes | We use it. |', '| Yes     |   We use it.   |'],
    ['a comment', 'Dear Customer,', 'Dear {/* who? */} Customer,'],
    ['a comment between blocks', 'Dear Customer,', 'Dear Customer,\n\n{/* who? */}'],
    ['another address of a link', 'quillpond.example.net/cpni', 'quillpond.example.net/en/cpni'],
    ['quotes in the frontmatter', 'title: Your rights', 'title: "Your rights"'],
    ['a soft hyphen', 'restrict', 're\u00adstrict'],
    ['a component around words', 'Dear Customer,', '<Element id="c1-right">Dear Customer,</Element>'],
    ['a space written as an entity', 'Dear Customer,', 'Dear&#32;Customer,'],
  ])('stay the same with %s', (_, before, after) => {
    const changed = EN.replace(before, after);
    expect(changed).not.toBe(EN);
    expect(hashesOf(changed)).toEqual(hashesOf(EN));
  });

  it.each([
    ['a word', 'restrict', 'limit'],
    ['another fact', 'We wait {waitingPeriod}', 'We wait {effective}'],
    ['a fact typed out', 'We wait {waitingPeriod}', 'We wait 33 days'],
    ['a fact shown as it is named', 'We wait {waitingPeriod}', 'We wait \\{waitingPeriod}'],
    ['a capital letter', 'Dear Customer', 'Dear customer'],
  ])('differ with %s', (_, before, after) => {
    const changed = hashesOf(EN.replace(before, after));
    expect(changed.filter((hash, index) => hash !== hashesOf(EN)[index])).toHaveLength(1);
  });

  it('take a line that is wrapped between Chinese characters for one without a space', () => {
    expect(wordsOf('您有权\n限制我们。\n')).toEqual([['paragraph', '您有权限制我们。']]);
    expect(wordsOf('귀하는\n권리가\n')).toEqual([['paragraph', '귀하는 권리가']]);
  });

  it('are the same with straight and with curly quotes', () => {
    expect(hashesOf('“Say” it’s ‘so’.')).toEqual(hashesOf("\"Say\" it's 'so'."));
  });

  it('are the same whatever ends the lines', () => {
    const crlf = EN.replaceAll('\n', '\r\n');
    expect(hashesOf(crlf)).toEqual(hashesOf(EN));
    expect((readUnits(crlf) ?? []).map(({ start, end }) => crlf.slice(start, end))).toEqual(
      (readUnits(EN) ?? []).map(({ start, end }) => EN.slice(start, end)),
    );
  });

  it('are none of a file that cannot be parsed', () => {
    expect(readUnits('<Note>\nnever closed\n')).toBeUndefined();
    expect(readUnits('---\ntitle: [\n---\n\nWords.\n')).toBeUndefined();
  });
});
