import type { Nodes } from 'hast';

/** Elements that begin and end a line; no space stands around any other but what is written. */
const BLOCK = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** The text that a page shows, with the numbers of its lists. */
export function shownText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type !== 'element') return node.children.map(shownText).join('');
  if (node.tagName === 'br') return ' ';
  let number = Number(node.properties.start ?? 1);
  const inside = node.children
    .map((child) => {
      const isNumbered = node.tagName === 'ol' && child.type === 'element' && child.tagName === 'li';
      return isNumbered ? ` ${number++}. ${shownText(child)}` : shownText(child);
    })
    .join('');
  return BLOCK.has(node.tagName) ? ` ${inside} ` : inside;
}
