import type { Code, CodeKind, Inline } from '../inline.js';

/** What a cell of a table is made of: words as they look, or a link. */
export type PagePart =
  | { type: 'words'; text: string; isBold: boolean; isItalic: boolean; isCode: boolean }
  | { type: 'break' }
  | { type: 'link'; address: string; parts: PagePart[] };

/** Codes that a page shows as themselves; of others it shows their names in braces. */
const SHOWN: ReadonlySet<CodeKind> = new Set(['bold', 'italic', 'link']);

/** A unit's content as a page shows it. */
export function pageParts(content: readonly Inline[], look = { isBold: false, isItalic: false }): PagePart[] {
  return content.flatMap((part): PagePart[] => {
    if (part.type === 'text') return [{ type: 'words', text: part.value, ...look, isCode: false }];
    return codeParts(part, look);
  });
}

function codeParts(code: Code, look: { isBold: boolean; isItalic: boolean }): PagePart[] {
  const { id, kind, shown, children } = code;
  const label = (text: string): PagePart => ({ type: 'words', text, ...look, isCode: true });
  if (kind === 'break') return [{ type: 'break' }];
  if (!children) return [label(kind === 'fact' ? shown : `{${id}}`)];
  const isShown = SHOWN.has(kind) && (kind !== 'link' || isAddress(shown));
  if (!isShown) return [label(`{${id}}`), ...pageParts(children, look), label(`{/${id}}`)];
  if (kind === 'link') return [{ type: 'link', address: shown, parts: pageParts(children, look) }];
  return pageParts(children, { ...look, [kind === 'bold' ? 'isBold' : 'isItalic']: true });
}

/** What a word processor takes for the address of a link. */
function isAddress(address: string): boolean {
  return /^(?:https?:|mailto:|tel:)/.test(address);
}
