import { describe, expect, it } from 'vitest';
import { CARRIER, NOTICE, problemsIn, replacing } from './workspace-copy.js';

const SETTINGS = `${NOTICE}/document.yaml`;
const EMAIL = 'notices/quiet-harbor/opt-out-email/document.yaml';
const carrier = (words: string, by: string) => problemsIn({ [CARRIER]: replacing(words, by) });
const settings = (words: string, by: string) => problemsIn({ [SETTINGS]: replacing(words, by) });
const TITLE = 'title: { en: President, es: Presidenta }';

/** One fault each: what is changed, and the one finding it brings. */
describe('a fault in carrier.yaml is one finding at its place', () => {
  const schema: [what: string, words: string, by: string, told: string][] = [
    [
      'an unknown key',
      'form499FilerId',
      'form499FilerID',
      '6:1 `form499FilerID` is not a key that this file can have. → Did you mean `form499FilerId`?',
    ],
    [
      'a misspelt required key',
      'legalName',
      'legalname',
      '2:1 `legalname` is not a key that this file can have. → Did you mean `legalName`?',
    ],
    [
      'a missing key',
      'legalName: Quiet Harbor Telephone, Inc.\n',
      '',
      '1:1 The file has no `legalName`. → `legalName: …`: The name in filings.',
    ],
    [
      'a number where text belongs',
      '"999101"',
      '012345',
      '6:17 `form499FilerId` must be text, and 012345 without quotes is read as a number. → Quote it: "012345".',
    ],
    [
      'too short an ID',
      '"999101"',
      '"99910"',
      '6:17 "99910" is not what `form499FilerId` takes. → FCC Form 499 Filer ID: six digits, in quotes.',
    ],
    [
      'a wrong name of a list',
      'regime: carrier',
      'regime: carriers',
      '4:9 "carriers" is not a value of `regime`. → Did you mean `carrier`?',
    ],
    [
      'a wrong name in a list',
      'long-distance',
      'longdistance',
      '5:19 "longdistance" is not a value of `services`. → Did you mean `long-distance`?',
    ],
    [
      'yes for true',
      'communications: true',
      'communications: yes',
      '29:21 `affiliates.mobile.communications` must be true or false, not the text "yes". → Write true or false, without quotes.',
    ],
    [
      'one word where a list belongs',
      '[ME]',
      'ME',
      '7:9 `states` must be a list, not the text "ME". → A list of one: [ME].',
    ],
    ['an entry twice', '[ME]', '[ME, NH, ME]', '7:18 `states` lists "ME" twice. → Each entry once.'],
    [
      'a key without value',
      TITLE,
      'title:',
      '18:5 `officers.president.title` has no value. → Words, or the words in each language: { en: …, es: … }',
    ],
    [
      'empty words',
      TITLE,
      'title: { en: "", es: Presidenta }',
      '18:18 `officers.president.title.en` is empty.',
    ],
    [
      'a language by its name',
      TITLE,
      'title: { English: President }',
      "18:14 `English` cannot be a name here. → A language's tag: en, es, es-US, zh-Hans",
    ],
    [
      'a list of choices to be text',
      'hours: always',
      'hours: [a]',
      '44:5 "["a"]" is not what `choices.phone.hours` takes. → always, or when it is open, as a phrase per language: "Monday to Friday, 8 a.m. to 6 p.m."',
    ],
    [
      'a group half written',
      'at: 1-800-555-0113',
      'at: { street: a, city: b, state: ME }',
      '41:5 `choices.phone.at` has no `zip`. → `zip: …`: Five digits, in quotes: "97701"',
    ],
    [
      'a place that does not fit the way',
      'at: 1-800-555-0113',
      'at: https://www.quietharbor.example.com',
      '41:9 This is not where one is reached by `phone`. → A number: 1-800-555-0100.',
    ],
    [
      'a choice that says nothing',
      'deny: "NO"',
      'languages: [en]',
      '47:3 The choice `reply` says neither how to deny nor how to grant. → What to do there to say no (`deny: …`), to say yes (`grant: …`), or both.',
    ],
    [
      'a key given twice',
      'regime: carrier',
      'regime: carrier\nname: Other',
      '5:1 `name` is given twice; the first is on line 1. → Keep one of the two.',
    ],
    [
      'a logo that is not there',
      'website:',
      'brand: { logo: harbor.svg }\nwebsite:',
      '8:16 There is no file harbor.svg beside this one. → Put the SVG beside carrier.yaml.',
    ],
    [
      'a name for two recipients',
      '  sales:',
      '  mobile:',
      '33:3 `mobile` is the name of an affiliate, too. → A name of its own for each.',
    ],
  ];
  it.each(schema)('%s', (_, words, by, told) => {
    const [line, ...rest] = told.split(' ');
    const expected = `carrier.yaml:${line} file-schema: ${rest.join(' ')}`;
    expect(carrier(words, by).filter((problem) => problem.startsWith('carrier.yaml'))).toEqual([expected]);
  });
});

describe('a fault in document.yaml is one finding at its place', () => {
  const schema: [what: string, words: string, by: string, told: string][] = [
    [
      'a day that does not exist',
      '2026-03-01',
      '2026-02-30',
      '2:12 There is no day 2026-02-30. → A day of the calendar, as YYYY-MM-DD.',
    ],
    [
      'a date in words',
      '2026-03-01',
      'March 1, 2026',
      '2:12 "March 1, 2026" is not what `effective` takes. → YYYY-MM-DD',
    ],
    [
      'a duration without its unit',
      '33 days',
      '33',
      '5:16 "33" is not what `waitingPeriod` takes. → 33 days, 7 business days, 2 years',
    ],
    [
      'a misspelt kind',
      'kind: opt-out-notice',
      'kind: optout-notice',
      '1:7 "optout-notice" is not a value of `kind`. → Did you mean `opt-out-notice`?',
    ],
    [
      'a choice that the company lacks',
      'choices: [phone]',
      'choices: [phon]',
      '6:11 carrier.yaml has no choice `phon`. → Did you mean `phone`?',
    ],
    [
      'a fact without its type',
      '{ duration: 7 business days }',
      '7 business days',
      '8:13 `facts.reviewIn` must be a group of keys, not the text "7 business days". → One value under its type: { text: … }, { date: … }, { duration: … } …',
    ],
    [
      'a fact of a misspelt type',
      'duration:',
      'duraton:',
      '8:15 `duraton` is not a key that `facts.reviewIn` can have. → Did you mean `duration`?',
    ],
    [
      'a fact of two types',
      'duration: 7 business days',
      'duration: 7 days, text: seven',
      '8:3 `facts.reviewIn` holds more than one value. → One value, such as `text: …` or `date: …`.',
    ],
  ];
  it.each(schema)('%s', (_, words, by, told) => {
    const [line, ...rest] = told.split(' ');
    expect(settings(words, by)).toEqual([
      `opt-out-notice/document.yaml:${line} file-schema: ${rest.join(' ')}`,
    ]);
  });

  it('an e-mail without a sender, a recipient and a signer that the company lacks', () => {
    expect(
      problemsIn({ [EMAIL]: replacing('email:\n  from: privacy@quietharbor.example.com\n', '') }),
    ).toEqual([
      'opt-out-email/document.yaml:1:1 file-schema: The file has no `email`. → `email: …`: who sends it, as `from: name@example.com`',
    ]);
    expect(problemsIn({ [EMAIL]: replacing('[sales, mobile]', '[sales, moblie]') })).toEqual([
      'opt-out-email/document.yaml:7:21 file-schema: carrier.yaml has no recipient `moblie`. → Did you mean `mobile`?',
    ]);
    expect(problemsIn({ [EMAIL]: replacing('  president:', '  presidente:') })).toEqual([
      'opt-out-email/document.yaml:9:3 file-schema: carrier.yaml has no officer `presidente`. → Did you mean `president`?',
    ]);
  });
});

describe('a reply', () => {
  it('is no choice in a document that is not sent by e-mail', () => {
    expect(settings('choices: [phone]', 'choices: [phone, reply]')).toEqual([
      'opt-out-notice/document.yaml:6:18 file-schema: The choice `reply` is to reply to an e-mail, and the document is not sent as one. → Other choices, or `email` among the channels.',
    ]);
  });
});

describe('a bill insert', () => {
  const FORMATS = 'choices: [phone]\nformats: [bill-insert]';

  it('is printed of a mailed request for approval', () => {
    expect(settings('choices: [phone]', FORMATS)).toEqual([]);
  });

  it('is refused of what is not mailed, and of what cannot wait for a bill', () => {
    const told = problemsIn({ [EMAIL]: (old) => `${old}formats: [bill-insert]\n` });
    expect(told).toEqual([expect.stringContaining('the kind opt-out-email does not go with a bill')]);
    const web = { [SETTINGS]: (old: string) => `${old.replace('mail, ', '')}formats: [bill-insert]\n` };
    expect(problemsIn(web)).toEqual([
      expect.stringMatching(
        /A bill insert is mailed, and the document is not\. → `mail` among the channels\.$/,
      ),
    ]);
  });
});

describe('YAML that cannot be read is one finding in plain words', () => {
  const broken: [what: string, words: string, by: string, told: string][] = [
    [
      'a tab',
      '  street',
      '\tstreet',
      '10:1 a tab stands at the beginning of the line. → Indent with spaces.',
    ],
    [
      'an indentation',
      '  city',
      '   city',
      '11:4 the line is indented differently from its neighbours. → The same number of spaces for keys of one group.',
    ],
    [
      'a second colon',
      'name: Quiet Harbor',
      'name: Quiet: Harbor',
      '1:7 a second colon stands in the line. → Quotes around a value that holds a colon.',
    ],
    [
      'an open bracket',
      '[ME]',
      '[ME',
      '7:1 a bracket, quote or colon is missing. → Each [ { " \' closed, and a colon after each key.',
    ],
    [
      'an open quote',
      '"999101"',
      '"999101',
      '6:24 a bracket, quote or colon is missing. → Each [ { " \' closed, and a colon after each key.',
    ],
    [
      'a second document',
      'regime: carrier',
      '---\nregime: carrier',
      '4:1 `---` begins a second document in the file. → One document; remove the line `---`.',
    ],
  ];
  it.each(broken)('%s', (_, words, by, told) => {
    const [line, ...rest] = told.split(' ');
    const expected = `carrier.yaml:${line} file-readable unreadable: This is not YAML that can be read: ${rest.join(' ')}`;
    expect(carrier(words, by)).toEqual([expected]);
  });

  it('aliases that multiply', () => {
    const lines = ['a: &a [1,1,1,1,1,1,1,1,1]'];
    for (const [name, of] of ['ba', 'cb', 'dc', 'ed'])
      lines.push(`${name}: &${name} [${`*${of},`.repeat(9)}]`);
    expect(problemsIn({ [CARRIER]: lines.join('\n') })).toEqual([
      'carrier.yaml:1:1 file-readable unreadable: The file is nested too deeply, or its aliases (*) repeat too much, to be read. → Plain keys and values, without aliases.',
    ]);
  });

  it('a file that holds no keys', () => {
    expect(problemsIn({ [CARRIER]: 'hello' })).toEqual([
      'carrier.yaml:1:1 file-schema: The file holds the text "hello" and not keys with values. → Lines such as `name: …`, each with a key and its value.',
    ]);
  });
});

describe('messages', () => {
  it('repeat no control characters and no stack traces', () => {
    const told = carrier('regime: carrier', 'regime: "\\e[31mred\\n at x (y.ts:1:1)"').join('\n');
    expect(told).toBe(
      'carrier.yaml:4:9 file-schema: " [31mred at x (y.ts:1:1)" is not a value of `regime`. → One of: `carrier`, `trs`.',
    );
  });
});
