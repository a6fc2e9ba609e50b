import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exchangeOf } from '../../scripts/translations/exchange/exchange.js';
import { inlineOf } from '../../scripts/translations/exchange/inline.js';
import { readReturned } from '../../scripts/translations/exchange/read-returned.js';
import { type ExchangeForm, writeExchange } from '../../scripts/translations/exchange/write-exchange.js';
import { importTranslation } from '../../scripts/translations/put/import-translation.js';
import { splice } from '../../scripts/translations/put/splice.js';
import { readUnits } from '../../scripts/translations/units/read-units.js';
import { writeAll } from '../../scripts/translations/write-all.js';
import { Notice } from './notice.js';

const FORMS: ExchangeForm[] = ['xliff', 'docx', 'html'];

const WORDS: [what: string, words: string][] = [
  ['Arabic', 'يحق لك تقييد استخدامنا لمعلوماتك، اتصل بالرقم 1-800-555-0134 (CPNI).'],
  ['Arabic with marks', 'مَعْلُومَاتُ الشَّبَكَةِ الخَاصَّةُ بِالعَمِيلِ'],
  ['Chinese', '您有权限制我们使用您的“CPNI”（客户专有网络信息）；请致电。'],
  ['quotes', `“one” ‘two’ «three» „four“ "five" 'six' 「七」`],
  ['apostrophes', "l’abonné, l'abonné, ’tis, O'Neil"],
  ['dashes', 'a – b — c - d -- e --- f ‑ g'],
  ['hard spaces', '30\u00a0jours, 1\u202f000\u00a0$, «\u00a0oui\u00a0»'],
  ['bidi marks', '\u200fرقم\u200e 1-800 \u2066CPNI\u2069\u200f.'],
  ['joiners', 'می\u200cخواهم क\u094d\u200dष a\u2060b zero\u200bwidth'],
  ['signs of MDX', 'a { b, c } < d > e & f } g {x y} <b> &amp; &lt; </p>'],
  ['signs of Markdown', '*a* _b_ **c** `d` [e](f) ![g] # h ~~i~~ \\j | k ^ l == m'],
  ['a number that begins a list', '1. one'],
  ['a dash that begins a list', '- one'],
  ['a plus that begins a list', '+ one'],
  ['a sign that begins a heading', '# one'],
  ['a sign that begins a quotation', '> one'],
  ['a line of dashes', '---'],
  ['a fence', '```js'],
  ['import', 'import x from "y"'],
  ['a colon and a hash', 'subject: yes # no'],
  ['YAML words', 'no'],
  ['a bracket in front', '[yes] {not a fact here} %'],
  ['combining letters', 'e\u0301te\u0301 Vie\u0302\u0323t n\u0303'],
  ['composed letters', 'été Việt ñ'],
  ['beyond the first plane', '𠮷野家 😀 👨‍👩‍👧 𝒜'],
  ['an address', 'https://example.com/a_b_c?d=e&f=g*h and x@example.com'],
  ['a long text', 'A very long sentence that goes on. '.repeat(60).trim()],
  ['a long word', 'x'.repeat(5000)],
  ['an e-mail line', 'Subject: hello'],
  ['an ampersand that spells', '&copy; &#169; AT&T; R&D'],
  ['a backslash at the end', 'end\\'],
  ['a hash at the end', 'end #'],
  ['asterisks at the edges', '*'],
  ['ideographic space', '您有　权'],
  ['soft hyphen', 'trans\u00adlation'],
];

/** For each of the words a heading, a paragraph, an item, a term, a cell, a picture's text and a link's title. */
const SOURCE = `---
title: Title
summary: Summary
---

${WORDS.map(
  (_, index) => `## Heading ${index}

Paragraph ${index} {name} and [link ${index}](https://example.com/${index} "link's title ${index}").

- item ${index}

> - quoted ${index}

<Definition term="term ${index}">
Defined ${index}
</Definition>

| Cell ${index} | B |
| --- | --- |
| C | **Cell** ${index} |

![picture ${index}](p.png)
`,
).join('\n')}`;

const numberOf = (words: string) => Number(/\d+/.exec(words)?.[0] ?? 0);

async function wordsBack(form: ExchangeForm): Promise<Map<string, string[]>> {
  const notice = new Notice({ en: SOURCE });
  const exchange = exchangeOf(notice.folder(), 'es');
  const units = exchange.units.map((unit) => ({
    ...unit,
    target: [
      { type: 'text' as const, value: `${WORDS[numberOf(unit.unit.words)]?.[1]} ` },
      ...unit.source.filter((part) => part.type === 'code' && part.kind !== 'bold'),
    ],
  }));
  const path = join(notice.root, `es.${form}`);
  writeFileSync(path, await writeExchange({ ...exchange, units }, form, '2026-03-01', false));
  const file = await readReturned(path, path);
  const made = { by: 'Ana Ruiz', on: '2026-03-01' };
  writeAll(importTranslation(file, notice.folder(), notice.root, made, true).files);
  const back = new Map<string, string[]>();
  const read = readUnits(readFileSync(join(notice.dir, 'es.mdx'), 'utf8')) ?? [];
  expect(read).toHaveLength(exchange.units.length);
  read.forEach(({ content, kind }, index) => {
    const [what = ''] = WORDS[numberOf(exchange.units[index]?.unit.words ?? '')] ?? [];
    const [first] = inlineOf(content);
    const words = first?.type === 'text' ? first.value.trimEnd() : `no words in the ${kind}`;
    back.set(what, [...(back.get(what) ?? []), words]);
  });
  return back;
}

describe.each(FORMS)('words that come in as %s', (form) => {
  it('are kept to the letter, wherever they stand', async () => {
    const back = await wordsBack(form);
    for (const [what, words] of WORDS) {
      expect(back.get(what)?.length).toBeGreaterThanOrEqual(9);
      for (const each of back.get(what) ?? []) expect(each, what).toBe(words);
    }
  });
});

describe('words of the frontmatter', () => {
  it.each(WORDS)('are kept to the letter: %s', (_, words) => {
    const [title] = readUnits('---\ntitle: Title\n---\n') ?? [];
    if (!title) throw new Error('no title');
    const written = splice('---\ntitle: Title\n---\n', [
      { index: 0, source: title, content: [{ type: 'text', value: words }] },
    ]);
    expect(inlineOf(readUnits(written)?.[0]?.content ?? [])).toEqual([{ type: 'text', value: words }]);
  });
});
