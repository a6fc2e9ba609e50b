import { describe, expect, it } from 'vitest';
import { draftOfHtml } from '../../scripts/import/read/html.js';
import { mdxText } from '../../scripts/import/write/mdx-text.js';
import { wordsBothWays } from './import-sample.js';

function page(html: string): string {
  const draft = draftOfHtml(html);
  const { expected, said } = wordsBothWays(draft);
  expect(said).toEqual(expected);
  return mdxText(draft.tree);
}

describe('a web page', () => {
  it('keeps headings, lists, links and tables', () => {
    const html = `<html><head><title>Not shown</title><style>p{}</style></head><body><h1>CPNI</h1>
      <p>See <a href="https://www.example.com/cpni">our page</a>.</p><ol><li>One</li><li>Two</li></ol>
      <table><tr><td>Record</td><td>Kept</td></tr><tr><td>Campaigns</td><td><p>one<br>year</p></td></tr></table>`;
    expect(page(html)).toBe(`# CPNI

See [our page](https://www.example.com/cpni).

1. One
2. Two

| Record | Kept |
| - | - |
| Campaigns | one year |
`);
  });

  it('writes out what only its display shows: letters of lists, quotation marks', () => {
    expect(page('<ol type="a" start="2"><li>One</li><li><p>Two <q>quoted</q></p></li></ol>')).toBe(
      '- b. One\n- c. Two “quoted”\n',
    );
  });

  it('takes a table that only places things, or whose cells hold paragraphs, as paragraphs', () => {
    expect(page('<table><tr><td>Dear Secretary:</td></tr></table>')).toBe('Dear Secretary:\n');
    expect(
      page('<table><tr><td>A</td><td><p>B</p><p>C</p></td></tr><tr><td>D</td><td>E</td></tr></table>'),
    ).toBe('A\n\nB\n\nC\n\nD\n\nE\n');
  });

  it('that is nothing but preformatted text is read as text', () => {
    expect(page('<html><body><pre>(a) We train.\n(b) We keep\nrecords.</pre></body></html>')).toBe(
      '- (a) We train.\n- (b) We keep records.\n',
    );
  });

  it('runs nothing and shows no picture, and says so', () => {
    const draft = draftOfHtml(
      '<p onclick="x()">Words<script>x()</script><img src="a.png" alt="Logo"> here</p>',
    );
    expect(mdxText(draft.tree)).toBe('Words here\n');
    expect(draft.doubts).toEqual([
      { reason: 'A picture was left out. If it holds words, write them.', near: 'Logo' },
    ]);
  });

  it('leaves no link that cannot be trusted', () => {
    expect(page('<p><a href="javascript:x()">here</a> <a href="http://example.com">there</a></p>')).toBe(
      'here there\n',
    );
  });

  it('keeps struck words, and says so', () => {
    const draft = draftOfHtml('<p>We <s>never</s> share.</p>');
    expect(mdxText(draft.tree)).toBe('We never share.\n');
    expect(draft.doubts).toMatchObject([{ near: 'never' }]);
  });
});
