import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { fileComponents } from '../../rules/file-components.js';
import { fileFacts } from '../../rules/file-facts.js';
import { fileMdx } from '../../rules/file-mdx.js';

const WORDS = `import Chart from './chart.js'

Call {process.exit()} or {legalname}.

<Choice to="deny" />
`;

/** As an editor's language server runs the rules: with the usual parser of MDX. */
function check(tree: (root: Root) => Root, names?: string[]): string[] {
  const file = new VFile(WORDS);
  if (names) {
    const about = { kind: 'opt-out-notice', regime: 'carrier', locale: 'en', asOf: '2026-03-01' } as const;
    file.data.cpni = { ...about, channels: ['mail'], guessed: [], factNames: names };
  }
  const parsed = tree(unified().use(remarkParse).use(remarkMdx).parse(file) as Root);
  unified().use(fileMdx).use(fileComponents).use(fileFacts).runSync(parsed, file);
  return file.messages.map(({ line, reason }) => `${line}: ${reason}`);
}

describe('the rules of the file family run in any remark processor', () => {
  const told = [
    '1: `import` is code, and code is not taken.',
    '3: `{process.exit()}` is neither the name of a fact nor a comment.',
    '5: There is no component `<Choice>`.',
  ];

  it('with the usual parser of MDX, and without knowing any facts', () => {
    expect(check((tree) => tree)).toEqual(told);
  });

  it('and speak of facts when they are known', () => {
    expect(check((tree) => tree, ['legalName'])).toEqual([...told, '3: There is no fact {legalname}.']);
  });

  it('and on trees without places', () => {
    const placeless = (tree: Root) =>
      JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)));
    expect(check(placeless)).toEqual(told.map((words) => words.replace(/^\d/, '1')));
  });
});
