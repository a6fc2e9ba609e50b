import type { Element, ElementContent, Root } from 'hast';
import type { Root as MdastRoot, Nodes } from 'mdast';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { textOf } from '../../site/text-of.js';
import { breakAddresses } from './break-addresses.js';
import { nameHeadings } from './headings.js';
import { isolateForeign } from './isolate.js';
import { markLabelledItems } from './labelled-items.js';
import { labelTables } from './tables.js';

export interface Body {
  /** Words of the leading first-level heading, if the author wrote one. */
  heading?: string;
  /** Everything else. */
  root: Root;
  /** Addresses inside the document that lead to no heading. */
  dangling: string[];
}

const toHast = unified().use(remarkRehype, { unknownHandler: component });

type State = Parameters<NonNullable<Options['unknownHandler']>>[0];

/** A component says its tag itself; any other node is one that resolving should have taken out. */
function component(state: State, node: Nodes): Element {
  if (!('children' in node) || node.data?.hName === undefined) {
    throw new Error(`The resolved tree holds a "${node.type}" without data.hName`);
  }
  const element: Element = { type: 'element', tagName: 'div', properties: {}, children: state.all(node) };
  return state.applyData(node, element) as Element;
}

/**
 * Turns a resolved tree into what is shown. Custom nodes say their tag in `data.hName`; raw HTML cannot get in.
 * The tree given is left as it was.
 *
 * @param direction of the document's language
 */
export function renderBody(tree: MdastRoot, direction: 'ltr' | 'rtl' = 'ltr'): Body {
  const root = toHast.runSync(structuredClone(tree)) as Root;
  visit(root, (node, index, parent) => {
    delete node.position;
    delete node.data;
    // An accent that is a character of its own is drawn by the font of its letter only if it is part of it.
    if (node.type === 'text') node.value = node.value.normalize('NFC');
    // Where an element is declared concerns rules, not readers.
    if (node.type === 'element' && 'dataElement' in node.properties && parent && index !== undefined) {
      parent.children.splice(index, 1, ...(node.children as ElementContent[]));
      return [SKIP, index];
    }
    return undefined;
  });
  labelTables(root);
  markLabelledItems(root);
  if (direction === 'rtl') isolateForeign(root);
  breakAddresses(root, direction);
  const heading = takeHeading(root);
  const dangling = nameHeadings(root);
  return { ...(heading !== undefined && { heading }), root, dangling };
}

function takeHeading(root: Root): string | undefined {
  const index = root.children.findIndex((node) => node.type === 'element');
  const first = root.children[index] as Element | undefined;
  if (first?.tagName !== 'h1') return undefined;
  root.children.splice(index, 1);
  return textOf(first);
}
