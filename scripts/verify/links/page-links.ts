import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { textOf } from '../../../site/text-of.js';
import { attribute, elementsOf } from '../around/shown-words.js';
import { styleLinks } from './style-links.js';

/** Where a page leads, what it loads, and where it can be led to. */
export interface PageLinks {
  /** Addresses as they are written, each once. */
  addresses: string[];
  /** Places within it. */
  ids: ReadonlySet<string>;
}

/** Attributes that hold one address. */
const HOLDS_ADDRESS = [
  'href',
  'src',
  'action',
  'formAction',
  'poster',
  'data',
  'cite',
  'xLinkHref',
  'background',
];

/** What `<meta>` tells to programs as addresses. */
const META = /^(?:og:(?:image|url|audio|video)(?::(?:secure_)?url)?|twitter:image)$/;

/** Reads the links of an HTML page, its own style among them. */
export function pageLinks(html: string): PageLinks {
  const elements = elementsOf(fromHtml(html) as Root);
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
  return { addresses: [...new Set(elements.flatMap(addressesOf))], ids: new Set(ids) };
}

function addressesOf(element: Element): string[] {
  const own = HOLDS_ADDRESS.flatMap((name) => attribute(element, name) ?? []);
  // Each picture of a set is an address and a size.
  const set = (attribute(element, 'srcSet') ?? '')
    .split(',')
    .map((each) => each.trim().split(/\s+/)[0] ?? '');
  const property = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
  const told = META.test(property) ? (attribute(element, 'content') ?? []) : [];
  const style = element.tagName === 'style' ? textOf(element) : (attribute(element, 'style') ?? '');
  return [...own, ...set.filter((address) => address !== ''), told, ...styleLinks(style)].flat();
}
