import type { Element, Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { renderBody } from '../../scripts/render/body.js';
import { stringify } from '../../scripts/render/stringify.js';
import { sample, treeOf } from './sample-source.js';
import { select } from './select.js';

const html = (root: Root) => stringify(root);

describe('a resolved tree becomes a page body', () => {
  test('a leading first-level heading is the title and not repeated in the body', () => {
    const { heading, root } = renderBody(treeOf('# Your *rights*\n\nWords.'));
    expect(heading).toBe('Your rights');
    expect(html(root).trim()).toBe('<p>Words.</p>');
  });

  test('a body without one has no heading of its own', () => {
    expect(renderBody(treeOf('Words.')).heading).toBeUndefined();
  });

  test('raw HTML in a tree never reaches the page', () => {
    const { root } = renderBody(treeOf('A <b onclick="x()">bold</b> word.\n\n<script>alert(1)</script>'));
    expect(html(root)).not.toMatch(/<b|<script|onclick/);
  });

  test('a component becomes the tag it names, and its inner blocks stay', () => {
    const body = renderBody(sample().tree).root;
    expect(select(body, 'div')[0]?.properties.className).toEqual(['signature']);
    expect(select(body, 'div')[0]?.children.filter((node) => node.type === 'element')).toHaveLength(3);
  });

  test('where an element is declared leaves no trace', () => {
    const tree = treeOf('Before.');
    tree.children.push({
      type: 'element',
      ids: ['c1-right'],
      children: [{ type: 'paragraph', children: [{ type: 'text', value: 'You have a right.' }] }],
      data: { hName: 'div', hProperties: { dataElement: 'c1-right' } },
    });
    expect(html(renderBody(tree).root)).toBe('<p>Before.</p>\n<p>You have a right.</p>\n');
  });

  test('a node that resolving should have taken out is a bug and not shown', () => {
    const tree = treeOf('Words.');
    tree.children.push({ type: 'note', children: [] } as never);
    expect(() => renderBody(tree)).toThrow('"note" without data.hName');
  });

  test('the tree given is left as it was', () => {
    const tree = sample().tree;
    const before = JSON.stringify(tree);
    renderBody(tree);
    expect(JSON.stringify(tree)).toBe(before);
  });
});

describe('tables', () => {
  const table = () => select(renderBody(sample().tree).root, 'table')[0] as Element;

  test('column heads have a scope', () => {
    expect(select(table(), 'th').map((head) => head.properties.scope)).toEqual(['col', 'col', 'col']);
  });

  test('each cell says its column for narrow screens', () => {
    expect(
      select(table(), 'td')
        .slice(0, 2)
        .map((cell) => cell.properties.dataHead),
    ).toEqual(['Kind of record:', 'What it tells:']);
  });
});

describe('an address as a link', () => {
  const body = (markdown: string) => html(renderBody(treeOf(markdown)).root);

  test('may go on in the next line where it reads well', () => {
    expect(body('[a@b.example.com](mailto:a@b.example.com)')).toContain(
      '>a@<wbr>b<wbr>.example<wbr>.com</a>',
    );
  });

  test('other words of a link stay whole', () => {
    expect(body('[the policy. All of it](https://b.example.com)')).toContain('>the policy. All of it</a>');
  });
});

describe('headings', () => {
  const ids = (markdown: string) =>
    select(renderBody(treeOf(markdown)).root, 'h2').map((h2) => h2.properties.id);

  test('a heading can be linked to by its words', () => {
    expect(ids('## ¿Qué es la CPNI?')).toEqual(['qué-es-la-cpni']);
  });

  test('two headings of the same name differ, and none takes an id of the page', () => {
    expect(ids('## Records\n\n## Records\n\n## Take')).toEqual(['records', 'records-2', 'take-2']);
  });

  test('a link to a heading that is not there is found', () => {
    const { dangling } = renderBody(treeOf('## Qué es\n\n[a](#qué-es) [b](#nothing)'));
    expect(dangling).toEqual(['#nothing']);
  });
});
