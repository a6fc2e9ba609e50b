import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { isLeftToRightIn } from '../../../site/bidi.js';
import { textOf } from '../../../site/text-of.js';

/** LEFT-TO-RIGHT ISOLATE and POP DIRECTIONAL ISOLATE (UAX #9, 2.5). */
const [ISOLATE, POP] = ['\u2066', '\u2069'];

/**
 * Keeps names and numbers in order in an e-mail: Gmail, Outlook and Yahoo drop `bdi`, and Outlook on Windows minds
 * no direction on a link, so that a telephone number among Arabic words would be shown with its groups turned
 * round. What runs from left to right among words that do not gets signs as well. The tree is changed.
 */
export function keepIsolates(root: Root, locale: string): void {
  visit(root, 'element', (node) => {
    const isForeign = isLeftToRightIn(locale, textOf(node));
    if (node.tagName === 'bdi') {
      node.tagName = 'span';
      if (isForeign) node.properties.dir = 'ltr';
    }
    if (node.properties.dir !== 'ltr' || !isForeign) return undefined;
    node.children.unshift({ type: 'text', value: ISOLATE });
    node.children.push({ type: 'text', value: POP });
    return SKIP;
  });
}
