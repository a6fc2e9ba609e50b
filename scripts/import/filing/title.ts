import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Kind } from '../../../rules/document-context.js';

/** Titles of documents that have no heading at their beginning, as letters. */
const TITLES: Record<Kind, Record<'en' | 'es', string>> = {
  'opt-out-notice': { en: 'Your CPNI choices', es: 'Sus opciones sobre la CPNI' },
  'opt-in-notice': { en: 'Your CPNI choices', es: 'Sus opciones sobre la CPNI' },
  'opt-out-email': { en: 'Your CPNI choices', es: 'Sus opciones sobre la CPNI' },
  'one-time-script': { en: 'Script for one call', es: 'Guion para una llamada' },
  'policy-statement': {
    en: 'Statement of CPNI procedures',
    es: 'Declaración de procedimientos sobre la CPNI',
  },
  'annual-certification': { en: 'Annual CPNI certification', es: 'Certificación anual sobre la CPNI' },
  'cover-letter': { en: 'Letter to the FCC', es: 'Carta a la FCC' },
  'opt-out-failure-letter': { en: 'Letter to the FCC', es: 'Carta a la FCC' },
  'breach-notice': { en: 'Notice of a breach', es: 'Aviso de una violación de seguridad' },
  'account-change-notice': { en: 'A change to your account', es: 'Un cambio en su cuenta' },
};

/**
 * The title of a document. A heading at its beginning is the title and stays where it is, as words that are
 * checked; without one the title is ours, and is told as such.
 */
export function titled(
  nodes: RootContent[],
  kind: Kind,
  locale: string,
): { tree: Root; title: string; isOurs: boolean } {
  const [first, ...rest] = nodes;
  if (first?.type !== 'heading') {
    const title = TITLES[kind][locale.startsWith('es') ? 'es' : 'en'];
    return { tree: { type: 'root', children: leveled(nodes) }, title, isOurs: true };
  }
  const children = [{ ...first, depth: 1 as const }, ...leveled(rest)];
  return {
    tree: { type: 'root', children },
    title: textOf(first).replace(/\s+/g, ' ').trim(),
    isOurs: false,
  };
}

/** Headings below the title: none of the first level, and no level left out. */
function leveled(nodes: RootContent[]): RootContent[] {
  const highest = Math.min(...nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])));
  let above = 1;
  return nodes.map((node) => {
    if (node.type !== 'heading') return node;
    const depth = Math.min(node.depth - highest + 2, above + 1, 6) as Heading['depth'];
    above = depth;
    return { ...node, depth };
  });
}
