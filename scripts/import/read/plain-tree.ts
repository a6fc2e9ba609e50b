import type { Definition, ListItem, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { troubleWithLink } from '../../../rules/url-trouble.js';
import type { Doubt } from '../model.js';
import { plainCharacters } from '../words.js';

/** Nodes that MDX documents have; whatever else there is becomes its words. */
const KEPT = new Set<string>(
  'root paragraph heading text emphasis strong link break list listItem table tableRow tableCell blockquote thematicBreak inlineCode'.split(
    ' ',
  ),
);

/** A tree of what a document may hold: no raw HTML, no pictures, no links that cannot be trusted. */
export function plainTree(root: Root): { tree: Root; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const definitions = new Map<string, Definition>();
  visit(root, 'definition', (node) => {
    definitions.set(node.identifier, node);
  });
  const keep = (node: Nodes): Nodes[] => {
    const children = (): Nodes[] => ('children' in node ? (node.children as Nodes[]).flatMap(keep) : []);
    switch (node.type) {
      case 'yaml':
      case 'definition':
        return [];
      case 'html':
        doubts.push({
          reason: 'Markup in HTML was left out; its words, if any, are beside it.',
          near: node.value.slice(0, 60),
        });
        return [];
      case 'text':
        return [{ type: 'text', value: plainCharacters(node.value).replace(/\s+/g, ' ') }];
      case 'code':
        return [{ type: 'paragraph', children: [{ type: 'text', value: node.value.replace(/\s+/g, ' ') }] }];
      case 'image':
      case 'imageReference':
        doubts.push({
          reason: 'A picture was left out. If it holds words, write them.',
          near: node.alt ?? '',
        });
        return [];
      case 'linkReference': {
        const url = definitions.get(node.identifier)?.url;
        return url === undefined || troubleWithLink(url)
          ? children()
          : [{ type: 'link', url, children: children() as PhrasingContent[] } as Nodes];
      }
      case 'link':
        return troubleWithLink(node.url) || node.url.startsWith('#') || textOf(node).trim() === ''
          ? children()
          : [{ type: 'link', url: node.url, children: children() } as Nodes];
      default:
        if (!KEPT.has(node.type)) return children();
        if (!('children' in node)) return [node];
        return [{ ...node, children: children(), ...spreadOf(node) } as Nodes];
    }
  };
  return { tree: { type: 'root', children: root.children.flatMap(keep) as RootContent[] }, doubts };
}

/** Items stand apart only where one holds several paragraphs. */
function spreadOf(node: Nodes): { spread?: boolean } {
  if (node.type === 'listItem') return { spread: isSpread(node) };
  return node.type === 'list' ? { spread: node.children.some(isSpread) } : {};
}

function isSpread({ children }: ListItem): boolean {
  return children.filter(({ type }) => type === 'paragraph').length > 1;
}
