import { describe, expect, test } from 'vitest';
import { scriptText } from '../../scripts/render/script/script-text.js';
import { requireScriptWords, wordsOfScript } from '../../scripts/verify/forms/script-words.js';
import { LANGUAGES } from '../render/languages/sample-languages.js';
import { LEAD, SCRIPT, viewIn, viewOf, wordsOf } from './form-sample.js';

describe.each(LANGUAGES)('a script in %s', (locale) => {
  const view = viewIn(locale);
  const script = scriptText(view, LEAD);

  test('says the document’s words, and nothing else outside its directions', () => {
    requireScriptWords('x.script.txt', script, wordsOf(view));
    expect(wordsOfScript(script)).not.toContain(view.t('script.record'));
    expect(script).toContain(`[${view.t('script.record')}]`);
  });

  test('is stopped when a word is altered or lost', () => {
    const at = script.indexOf('1-800-555-0199');
    expect(at).toBeGreaterThan(0);
    const altered = `${script.slice(0, at)}1-800-555-0198${script.slice(at + 14)}`;
    expect(() => requireScriptWords('x.script.txt', altered, wordsOf(view))).toThrow('x.script.txt');
  });
});

describe('a script of a document that names its speakers', () => {
  const script = scriptText(viewOf(SCRIPT), LEAD).replaceAll('\u00A0', ' ');

  test('numbers the sections and sets what is said apart from what is not', () => {
    expect(script).toContain(
      '[1] Before you ask\n\n[For you, not to be said]\n  We keep this apart.\n\n[Say]\n  Agent:\n    May I ask',
    );
    expect(script).toContain(
      '[2] After the answer\n\n[For you, not to be said]\n  Answer: What you do\n\n  - Yes: Say “Thank you.”\n  - No: Go on.\n',
    );
  });

  test('marks pauses, and the answer once, after the last question', () => {
    expect(script).toContain('\n[Pause]\n');
    expect(script).toContain('yes or no?\n');
    expect(script.match(/\[Record the answer\]/g)).toHaveLength(1);
    expect(script.indexOf('[Record the answer]')).toBeGreaterThan(script.indexOf('[Wait for the answer.]'));
    expect(script).toContain('[Answer ( ) Yes ( ) No]');
  });

  test('tells once how numbers, addresses and abbreviations are said', () => {
    expect(script).toContain('[CPNI: say “C P N I”]');
    expect(script).toContain('[1-800-555-0199: say “1, 8 0 0, 5 5 5, 0 1 9 9”]');
    expect(script.replaceAll(']\n[', ' ')).toContain(
      'www.larkspur.example.com/my-choices: say “w w w dot larkspur dot example dot com slash my dash choices”]',
    );
    expect(script.match(/C P N I/g)).toHaveLength(1);
  });
});

test('a word in capitals that the document also has in small letters is no abbreviation, nor is one said as a word', () => {
  const script = scriptText(
    viewOf('Say NO or YES with your PIN. A no is no, a yes is yes. Ask the FCC.'),
    LEAD,
  );
  expect(script.match(/say “[^”]*”/g)).toEqual(['say “F\u00A0C\u00A0C”']);
});

test('items of a list have short pauses between them', () => {
  expect(scriptText(viewOf('Two ways:\n\n- Call us.\n- Write to us.'), LEAD)).toContain(
    '    Two ways:\n\n[Pause]\n\n    - Call us.\n\n[Short pause]\n\n    - Write to us.\n',
  );
});

test('words in brackets are words and no direction', () => {
  const view = viewOf('\\[Not a direction\\]\n\n## \\[Nor this\\]\n\nEnd.');
  requireScriptWords('x.script.txt', scriptText(view, LEAD), wordsOf(view));
});
