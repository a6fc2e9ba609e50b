import { describe, expect, it } from 'vitest';
import { readDocument } from '../../scripts/document/document.js';
import { readWorkspace } from '../../scripts/workspace/workspace.js';
import { CARRIER, copyWorkspace, findingsIn, NOTICE, replacing } from '../workspace/workspace-copy.js';
import { found, lines, notice } from './words-of.js';

const INSTEAD = 'A fact such as {legalName}; {/* … */} for a comment; \\{ for a brace that is read.';

describe('MDX that cannot be parsed is one finding in plain words', () => {
  const closed = (name: string) =>
    `\`</${name}>\` after its words: in the same paragraph if it begins in a sentence, or on a line of its own if it begins on one. Or \`<${name} … />\` if it holds no words.`;
  const cases: [what: string, words: string, told: string][] = [
    [
      'a sign for less',
      'Fewer than <5 calls.',
      '1:13 `<` begins a component, and no name of one follows. → \\< for the sign itself, or words such as "less than".',
    ],
    [
      'a tag without its end',
      'a <b c',
      '1:7 A tag that `<` begins is not ended by `>`. → `>` at its end, or \\< for the sign itself.',
    ],
    [
      'a stray brace',
      'A stray { brace.',
      '1:17 `{` begins a fact, and there is no `}` to end it. → {factName}, or \\{ for a brace that is read.',
    ],
    [
      'an open block',
      '<Note>\n\nHello',
      `1:1 \`<Note>\` is not closed where it should be. → ${closed('Note')}`,
    ],
    [
      'an open component in a sentence',
      'Some <Element id="c1-right">words',
      `1:6 \`<Element>\` is not closed where it should be. → ${closed('Element')}`,
    ],
    [
      'a wrong closing tag',
      '<Note>\nhi\n</Notes>',
      '3:1 `</Notes>` stands where `<Note>` of line 5 is still open. → `</Note>` first, and tags closed in the reverse order of their opening.',
    ],
    [
      'a closing tag alone',
      'hi </Note>',
      '1:5 A closing tag stands here, and nothing is open that it could close. → Remove it, or open it before.',
    ],
    [
      'a closing tag with properties',
      '<Note>hi</Note x="1">',
      '1:16 A closing tag cannot have properties. → The name alone: `</Note>`.',
    ],
    [
      'an HTML comment',
      '<!-- hi -->',
      '1:2 `<!-- -->` is an HTML comment, which is not taken. → {/* your comment */}',
    ],
    [
      'an address in brackets',
      '<https://example.com>',
      '1:8 A link in pointed brackets is not taken. → [its words](https://…), or the fact that holds the address.',
    ],
    [
      'curly quotes',
      '<Choices to=“deny” />',
      '1:13 The value of a property is not in quotes. → Quotes around it: name="value".',
    ],
    [
      'a brace that leaves its quotation',
      '> {a\nb}',
      '2:1 A tag or brace goes on in a line that is outside its list or quotation. → Indent the line as far as the one before it, or begin it with `>` in a quotation.',
    ],
    [
      'endless quotations',
      `${'>'.repeat(20_000)} x`,
      '1:1 Lists, quotations or components are nested more than 50 deep. → A flatter document: headings and short lists.',
    ],
    [
      'endless components',
      `${'<Note>'.repeat(60)}x${'</Note>'.repeat(60)}`,
      '1:295 Lists, quotations or components are nested more than 50 deep. → A flatter document: headings and short lists.',
    ],
  ];
  it.each(cases)('%s', (_, words, told) => {
    const [place, ...rest] = told.split(' ');
    expect(found(words)).toEqual([`${place} file-mdx unreadable: ${rest.join(' ')}`]);
  });

  it('and tells nothing else of the document', () => {
    const document = notice('<Note>');
    expect(document.unreadable).toBe(true);
    expect(document.tree.children).toEqual([]);
  });
});

describe('what is no Markdown, fact or component', () => {
  const cases: [what: string, words: string, told: string[]][] = [
    [
      'code',
      "import X from './x.js'",
      [
        '1:1 file-mdx: `import` is code, and code is not taken. → Remove it. Facts stand in carrier.yaml and document.yaml, and components need no import.',
      ],
    ],
    ['words that begin like code', 'import your records, or export them to a file', []],
    [
      'a placeholder in braces',
      '{Company Name}',
      [`1:1 file-mdx: \`{Company Name}\` is neither the name of a fact nor a comment. → ${INSTEAD}`],
    ],
    ['empty braces', 'x {} y', [`1:3 file-mdx: The braces \`{}\` are empty. → ${INSTEAD}`]],
    ['an escaped brace and sign', 'Write \\{ and \\<.', []],
    [
      'HTML',
      'a <br/> b',
      ['1:3 file-mdx: `<br>` is HTML, which is not taken. → A backslash \\ at the end of the line.'],
    ],
    [
      'HTML with a fact in it',
      '<div onClick={x()}>{legalName}</div>',
      [
        '1:1 file-mdx: `<div>` is HTML, which is not taken. → A paragraph: an empty line before and after it.',
      ],
    ],
    [
      'a fragment',
      '<>hi</>',
      [
        '1:1 file-mdx: `<>` is code, which is not taken. → Markdown, or one of the components; \\< for the sign itself.',
      ],
    ],
    [
      'a value in braces',
      '<Choices to={"deny"} />',
      ['1:10 file-mdx: The value of `to` is in braces, which is code. → The value in quotes: to="…".'],
    ],
    [
      'a link without https',
      '[x](http://example.com)',
      [
        '1:1 file-mdx: The link `http://example.com` can be read and changed on its way. → https: `https://example.com`.',
      ],
    ],
    [
      'a link to a file',
      '[x](./other)',
      [
        '1:1 file-mdx: The link `./other` leads nowhere once the document is printed or sent. → The whole address, from https:// on, or #heading for a place in this document.',
      ],
    ],
    [
      'a fact as address',
      '[x]({website})',
      [
        "1:1 file-mdx: A link's address cannot be a fact: `{website}`. → Write {website} among the words; it becomes a link by itself.",
      ],
    ],
    [
      'a reference to code',
      '[x][1]\n\n[1]: javascript:x',
      [
        '3:1 file-mdx: A link to `javascript:x` is not taken. → An address that begins with https://, mailto: or tel:.',
      ],
    ],
    [
      'links that can be trusted',
      '[a](https://example.com) [b](mailto:a@example.com) [c](tel:+18005550100) [d](#rights)',
      [],
    ],
    [
      'a picture that is not there',
      '![a map](map.png)',
      [
        '1:1 file-mdx: There is no picture map.png beside the document. → Put map.png into the folder opt-out-notice.',
      ],
    ],
    [
      'a picture without words',
      '![](map.png)',
      [
        '1:1 file-mdx: The picture `map.png` has no words for a reader who cannot see it. → ![what it shows](map.png).',
      ],
    ],
    [
      'a picture from elsewhere',
      '![a](https://example.com/a.png)',
      [
        "1:1 file-mdx: The picture `https://example.com/a.png` is not a file beside the document. → A PNG, JPEG or SVG file in the document's folder, by its name: ![what it shows](file.png).",
      ],
    ],
  ];
  it.each(cases)('%s', (_, words, told) => {
    expect(found(words)).toEqual(told);
  });
});

describe('a component', () => {
  const cases: [what: string, words: string, told: string[]][] = [
    [
      'that is misspelt',
      '<Choice to="deny" />',
      ['1:1 file-components: There is no component `<Choice>`. → Did you mean `<Choices>`?'],
    ],
    [
      'that there is not',
      '<Foo.Bar />',
      [
        '1:1 file-components: There is no component `<Foo.Bar>`. → One of: <Element>, <Choices>, <Recipients>, <Consequence>, <Signature>, <Definition>, <Note>.',
      ],
    ],
    [
      'without its property',
      '<Choices />',
      ['1:1 file-components: `<Choices>` lacks the property `to`. → to="deny" or to="grant".'],
    ],
    [
      'with a wrong value',
      '<Choices to="refuse" />',
      [
        '1:10 file-components: `to="refuse"` is not a value that `<Choices>` takes. → to="deny" or to="grant".',
      ],
    ],
    [
      'with a property without value',
      '<Choices to />',
      ['1:10 file-components: `to` of `<Choices>` has no value. → to="deny" or to="grant".'],
    ],
    [
      'with a misspelt property',
      '<Definition trem="CPNI">x</Definition>',
      ['1:13 file-components: `<Definition>` has no property `trem`. → Did you mean `term`?'],
    ],
    [
      'with a property twice',
      '<Choices to="deny" to="grant" />',
      ['1:20 file-components: `to` is given twice. → Keep one of the two.'],
    ],
    [
      'with words it does not take',
      '<Choices to="deny">x</Choices>',
      [
        '1:1 file-components: `<Choices>` takes no words between its tags: what it says comes from the facts. → `<Choices … />`, and your words before or after it.',
      ],
    ],
    [
      'without words',
      '<Element id="c1-right"></Element>',
      ['1:1 file-components: `<Element>` is empty. → Words between `<Element>` and `</Element>`.'],
    ],
    [
      'that declares what there is not',
      '<Element id="c1-rihgt c1-duty">x</Element>',
      ['1:10 file-components: There is no element `c1-rihgt`. → Did you mean `c1-right`?'],
    ],
    [
      'in a sentence',
      'Say no: <Choices to="deny" /> please',
      [
        '1:9 file-components: `<Choices>` stands inside a sentence. → Lines of its own, with an empty line before and after.',
      ],
    ],
    [
      'inside another',
      '<Note><Signature of="president" /></Note>',
      ['1:7 file-components: `<Signature>` cannot stand inside `<Note>`. → Put it before or after `<Note>`.'],
    ],
    [
      'of an officer that there is not',
      '<Signature of="presidnt" />',
      ['1:1 file-components: carrier.yaml has no officer `presidnt`. → Did you mean of="president"?'],
    ],
    [
      'in one line or in three',
      '<Note>One line.</Note>\n\n<Element id="c1-right">\nThree lines.\n</Element>',
      [],
    ],
    ['with a component and a comment beside it', '<Note>One.</Note> {/* two */}\n<Note>Two.</Note>', []],
  ];
  it.each(cases)('%s', (_, words, told) => {
    expect(found(words)).toEqual(told);
  });

  it('that needs what the facts do not say in its language is told where it stands', () => {
    const told = findingsIn({ [CARRIER]: replacing('{ en: press 2, es: oprima 2 }', '{ en: press 2 }') });
    expect(told).toEqual([
      'opt-out-notice/es.mdx:10:1 file-facts: `choices.phone.deny` is not given in `es`. → Add `es: …` to it in carrier.yaml.',
    ]);
  });

  it('that has nothing to list is told', () => {
    expect(
      findingsIn({
        [CARRIER]: replacing('    grant: { en: press 1, es: oprima 1 }\n', ''),
        [`${NOTICE}/en.mdx`]: replacing('to="deny"', 'to="grant"'),
      }),
    ).toEqual([
      'opt-out-notice/en.mdx:9:1 file-facts: No choice of this document has a way to grant, so there is nothing to list. → Give `grant: …` to a choice in carrier.yaml, and name that choice in document.yaml if it lists choices.',
    ]);
  });
});

describe('a fact', () => {
  const cases: [what: string, words: string, told: string[]][] = [
    [
      'that is misspelt',
      '{legalname}',
      ['1:1 file-facts: There is no fact {legalname}. → Did you mean {legalName}?'],
    ],
    [
      'that is a group',
      '{contacts}',
      [
        '1:1 file-facts: {contacts} names a group of facts, not one fact. → One of: {contacts.privacy.phone}, {contacts.privacy.email}.',
      ],
    ],
    [
      'that is not given',
      '{contacts.privacy.url}',
      [
        '1:1 file-facts: The fact {contacts.privacy.url} has no value. → Give `contacts.privacy.url` in carrier.yaml.',
      ],
    ],
    [
      'of the document that is not given',
      'Filed {filing.date}',
      ['1:7 file-facts: The fact {filing.date} has no value. → Give `filing.date` in document.yaml.'],
    ],
    [
      'that is a part of the language',
      '{constructor}',
      [
        '1:1 file-facts: There is no fact {constructor}. → A fact that carrier.yaml or document.yaml gives; your own go under `facts`.',
      ],
    ],
  ];
  it.each(cases)('%s', (_, words, told) => {
    expect(found(words)).toEqual(told);
  });

  it('that is refused where it is given is not told again where it is used', () => {
    const changes = { [CARRIER]: replacing('legalName: Quiet Harbor Telephone, Inc.', 'legalName: 5') };
    expect(notice('{legalName}', 'en', changes).findings).toEqual([]);
    expect(lines(notice('{legalName}', 'en', changes).tree)).toEqual(['{legalName}']);
  });

  it('that is not given in the language is told, and not said in another', () => {
    const changes = { [CARRIER]: replacing('{ en: President, es: Presidenta }', '{ en: President }') };
    const document = notice('{officers.president.title}', 'es', changes);
    expect(document.findings.map(({ rule, reason, expected }) => [rule, reason, expected])).toEqual([
      [
        'file-facts',
        'The fact {officers.president.title} is not given in `es`.',
        'Add `es: …` to `officers.president.title` in carrier.yaml.',
      ],
    ]);
    expect(lines(document.tree)).toEqual(['{officers.president.title}']);
  });
});

describe('frontmatter', () => {
  const told = (head: string) => findingsIn({ [`${NOTICE}/en.mdx`]: `${head}\n\nWords.\n` });
  it('that is missing, misspelt or broken is one finding at its place', () => {
    expect(told('')).toEqual([
      'opt-out-notice/en.mdx:1:1 file-schema: The document has no frontmatter, and so no title. → At the very beginning: a line ---, `title: …`, and another line ---.',
    ]);
    expect(told('---\ntitel: A title\n---')).toEqual([
      'opt-out-notice/en.mdx:2:1 file-schema: `titel` is not a key that this file can have. → Did you mean `title`?',
    ]);
    expect(told('---\ntitle: A: title\n---')).toEqual([
      'opt-out-notice/en.mdx:2:8 file-schema unreadable: This is not YAML that can be read: a second colon stands in the line. → Quotes around a value that holds a colon.',
    ]);
    expect(told('---\ntitle: ""\n---')).toEqual([
      "opt-out-notice/en.mdx:2:8 file-schema: `title` is empty. → the document's title",
    ]);
  });

  it('may name facts, in quotes', () => {
    const { frontmatter, findings } = notice('Words.');
    expect([frontmatter.title, findings]).toEqual(['A title', []]);
    expect(told('---\ntitle: "{legalName} in {effective}"\n---')).toEqual([]);
    expect(told('---\ntitle: "{legalname} asks"\n---')).toEqual([
      'opt-out-notice/en.mdx:2:8 file-schema: In `title`: There is no fact {legalname}. → Did you mean {legalName}?',
    ]);
    expect(told('---\ntitle: {legalName} asks\n---')).toEqual([
      'opt-out-notice/en.mdx:2:20 file-schema unreadable: This is not YAML that can be read: a value that begins with `{` is not in quotes. → Quotes around the whole value.',
    ]);
  });

  it('says its facts in the language', () => {
    const root = copyWorkspace({
      [`${NOTICE}/es.mdx`]: '---\ntitle: "Aviso del {effective}"\n---\n\nHola.\n',
    });
    const folder = readWorkspace(root).carriers[0]?.documents[1];
    expect(folder && readDocument(folder, 'es').frontmatter.title).toBe('Aviso del 1 de marzo de 2026');
  });

  it('of an e-mail needs a subject', () => {
    const email = 'notices/quiet-harbor/opt-out-email/en.mdx';
    expect(findingsIn({ [email]: (old) => old.replace(/^subject.*\n/m, '') })).toEqual([
      'opt-out-email/en.mdx:1:1 file-schema: An e-mail needs a subject line, and the frontmatter has no `subject`. → `subject: …`, which says clearly what the e-mail is about.',
    ]);
  });
});

describe('a file of words that cannot be read', () => {
  it('is one finding, and the other files are read', () => {
    const file = `${NOTICE}/en.mdx`;
    const start = 'opt-out-notice/en.mdx:';
    expect(findingsIn({ [file]: '' })).toEqual([
      `${start}1:1 file-readable unreadable: The file is empty. → Write it, or remove it.`,
    ]);
    expect(findingsIn({ [file]: Buffer.from('---\ntitle: T\n---\n\nA\u00f1o\n', 'latin1') })).toEqual([
      `${start}5:2 file-readable unreadable: The file is not UTF-8: byte 19 is 0xF1, which begins no UTF-8 character. → Save the file as UTF-8 (in most editors: Save As, then Encoding: UTF-8).`,
    ]);
    expect(findingsIn({ [file]: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]) })).toEqual([
      `${start}1:1 file-readable unreadable: This is a PNG picture, not text. → Write the words in a text file, as UTF-8.`,
    ]);
  });

  it('and no message holds a stack trace', () => {
    const told = ['<Note>', '{', '[x](javascript:x)', '{a.b.c}', '<Foo />'].flatMap(found).join('\n');
    expect(told).not.toMatch(/^\s+at /m);
    expect(told).not.toMatch(/acorn|micromark|node_modules|undefined|\[object/);
  });
});
