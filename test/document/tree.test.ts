import { toString as wordsOf } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../scripts/document/document.js';
import { readWorkspace } from '../../scripts/workspace/workspace.js';
import { copyWorkspace } from '../workspace/workspace-copy.js';
import { notice } from './words-of.js';

const ALL = `## Rights {/* a comment */}

<Note>
Ask {legalName}.
</Note>

<Consequence>We may not tell you of offers.</Consequence>

<Definition term="CPNI">Your calling records.</Definition>

You have <Element id="c1-right c1-duty">a right</Element>.

<Element id="c3-steps-deny">
<Choices to="deny" />
</Element>

{effective}

<Signature of="president" />`;

describe('the resolved tree', () => {
  it('becomes HTML without handlers of its own', async () => {
    const { tree } = notice(ALL);
    const html = unified()
      .use(rehypeStringify)
      .stringify(await unified().use(remarkRehype).run(tree));
    expect(html.replace(/\s*\n\s*/g, '')).toBe(
      [
        '<h2>Rights </h2>',
        '<div class="note"><p>Ask Quiet Harbor Telephone, Inc..</p></div>',
        '<div class="consequence"><p>We may not tell you of offers.</p></div>',
        '<div class="definition"><p><strong>CPNI</strong>: Your calling records.</p></div>',
        '<p>You have <span data-element="c1-right c1-duty">a right</span>.</p>',
        '<div data-element="c3-steps-deny"><ul class="choices"><li>Call <a href="tel:+18005550113">1-800-555-0113</a> and press 2. The line is open 24 hours a day, 7 days a week, in English and Spanish, and the call is free.</li></ul></div>',
        '<p>March 1, 2026</p>',
        `<div class="signature"><p class="signature-line">Signature: ${'_'.repeat(30)}</p><p class="signature-name">Odile Brackwater</p><p class="signature-title">President</p><p class="signature-company">Quiet Harbor Telephone, Inc.</p><p class="signature-date">Date: ${'_'.repeat(30)}</p></div>`,
      ].join(''),
    );
  });

  it('has a place in the source for every node', () => {
    const { tree } = notice(ALL);
    const placeless: string[] = [];
    visit(tree, (node) => {
      if (!node.position) placeless.push(`${node.type} ${wordsOf(node)}`);
    });
    expect(placeless).toEqual([]);
  });

  it('is the same on each reading', () => {
    expect(JSON.stringify(notice(ALL).tree)).toBe(JSON.stringify(notice(ALL).tree));
  });

  it('is read alike with the line ends of Windows', () => {
    const document = notice(ALL.replaceAll('\n', '\r\n'));
    expect(document.findings).toEqual([]);
    expect(wordsOf(document.tree)).toBe(wordsOf(notice(ALL).tree));
  });
});

describe('a document', () => {
  it('carries what the rules need to know of it', () => {
    const folder = readWorkspace(copyWorkspace()).carriers[0]?.documents[0];
    if (!folder) throw new Error('the fixture has no e-mail');
    const { context, frontmatter, carrier, locale, path } = readDocument(folder, 'en');
    expect(context).toMatchObject({
      kind: 'opt-out-email',
      regime: 'carrier',
      locale: 'en',
      channels: ['email'],
      asOf: '2026-03-01',
      guessed: [],
      email: { from: 'privacy@quietharbor.example.com', subject: 'CPNI notice: your right to opt out' },
    });
    expect(frontmatter.summary).toBe('We ask before we use your records.');
    expect([carrier, locale, path]).toEqual(['quiet-harbor', 'en', folder.locales[0]?.path]);
    expect(readDocument(folder, 'en', '2030-01-01').context.asOf).toBe('2030-01-01');
    expect(() => readDocument(folder, 'es')).toThrow(RangeError);
  });
});
