import type { Element, Nodes } from 'xast';
import type { CodeKind } from '../inline.js';
import type { Token } from '../nest.js';
import { CODE_TYPES } from './names.js';

/** Reads what stands in a source or target. Marks of translation programs (`mrk`, `sm`, `em`) are passed through. */
export function tokensOf(nodes: readonly Nodes[]): Token[] {
  const begun = new Map<string, CodeKind>();
  const read = (node: Nodes): Token[] => {
    if (node.type === 'text' || node.type === 'cdata') return [{ type: 'text', value: node.value }];
    return node.type === 'element' ? readElement(node) : [];
  };
  const readElement = (element: Element): Token[] => {
    const { attributes, children } = element;
    const id = attributes.id ?? '';
    const kind = kindOf(attributes);
    const shown = attributes.disp ?? attributes.equiv ?? attributes.dispStart;
    const code = { id, kind, ...(shown ? { shown } : {}) };
    switch (element.name.replace(/^.*:/, '')) {
      case 'pc':
        return [{ type: 'open', ...code }, ...children.flatMap(read), { type: 'close', ...code }];
      case 'ph':
        return [{ type: 'alone', ...code }];
      case 'sc':
        begun.set(id, kind);
        return [{ type: 'open', ...code }];
      case 'ec': {
        const start = attributes.startRef ?? id;
        return [{ type: 'close', id: start, kind: begun.get(start) ?? kind }];
      }
      case 'cp':
        return [{ type: 'text', value: character(attributes.hex) }];
      default:
        return children.flatMap(read);
    }
  };
  return nodes.flatMap(read);
}

/** A code that a translation program put in is known by its declaration; ours are known by their ids too. */
function kindOf({ id, type, subType }: Element['attributes']): CodeKind {
  const kinds = Object.entries(CODE_TYPES) as [CodeKind, { type: string; subType: string }][];
  const declared = kinds.find(([, known]) => known.type === type && known.subType === subType)?.[0];
  const named = kinds.find(([kind]) => id?.startsWith(`${kind}-`))?.[0];
  return named ?? declared ?? 'component';
}

/** A control character that XML cannot hold. */
function character(hex: string | null | undefined): string {
  const point = /^[0-9A-Fa-f]{1,6}$/.test(hex ?? '') ? Number.parseInt(hex ?? '', 16) : Number.NaN;
  return point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD';
}
