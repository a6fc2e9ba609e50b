import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx';

export interface Component {
  properties: Record<string, { pattern: RegExp; expected: string }>;
  content: 'words' | 'none';
  /** Has lines of its own, rather than standing in a sentence. */
  isBlock: boolean;
  /** Components that may stand around it. */
  within: string[];
}

const ANY = ['Element', 'Consequence', 'Definition', 'Note'];

/** The components of a document and how each is written. */
export const COMPONENTS: ReadonlyMap<string, Component> = new Map<string, Component>([
  [
    'Element',
    {
      properties: {
        id: {
          pattern: /\S/,
          expected: 'One or more element ids with spaces between: id="c1-right c1-duty".',
        },
      },
      content: 'words',
      isBlock: false,
      within: ANY,
    },
  ],
  [
    'Choices',
    {
      properties: { to: { pattern: /^(deny|grant)$/, expected: 'to="deny" or to="grant".' } },
      content: 'none',
      isBlock: true,
      within: ['Element', 'Note'],
    },
  ],
  [
    'Recipients',
    { properties: {}, content: 'none', isBlock: true, within: ['Element', 'Definition', 'Note'] },
  ],
  ['Consequence', { properties: {}, content: 'words', isBlock: true, within: ['Element'] }],
  [
    'Signature',
    {
      properties: {
        of: {
          pattern: /^[a-z][A-Za-z0-9]*$/,
          expected: 'The name of an officer in carrier.yaml: of="president".',
        },
      },
      content: 'none',
      isBlock: true,
      within: [],
    },
  ],
  [
    'Definition',
    {
      properties: { term: { pattern: /\S/, expected: 'The word that is defined: term="CPNI".' } },
      content: 'words',
      isBlock: true,
      within: ['Element', 'Note'],
    },
  ],
  ['Note', { properties: {}, content: 'words', isBlock: true, within: ['Element'] }],
]);

/**
 * Whether a component that was read as part of a paragraph has the paragraph to itself, as in
 * `<Note>Call us.</Note>` on one line; other components and comments beside it are no sentence.
 */
export function isOnItsOwn(node: Nodes, ancestors: readonly Nodes[]): boolean {
  const parent = ancestors.at(-1);
  if (!parent || !('children' in parent)) return false;
  const siblings = parent.children as Nodes[];
  if (!siblings.every((sibling) => sibling === node || isNoWord(sibling))) return false;
  if (parent.type === 'paragraph') return true;
  return isComponent(parent) && isOnItsOwn(parent, ancestors.slice(0, -1));
}

function isNoWord(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  return isComponent(node) || (node.type === 'mdxTextExpression' && node.value.trim().startsWith('/*'));
}

function isComponent(node: Nodes): boolean {
  return node.type === 'mdxJsxTextElement' && COMPONENTS.has(node.name ?? '');
}
