import type { Nodes } from 'mdast';
import type { UnitKind } from '../../../rules/unit-state.js';
import type { Notation } from './model.js';

/** A text that stands in a tag or beside a link, and its stretch of the file. */
interface AttributeText {
  kind: UnitKind;
  text: string;
  start: number;
  end: number;
  notation: Notation;
}

/** The texts of a node that are no content of it: a picture's, a link's title, the term of a definition. */
export function attributeUnits(node: Nodes, source: string): AttributeText[] {
  const start = node.position?.start.offset ?? 0;
  const raw = source.slice(start, node.position?.end.offset ?? 0);
  switch (node.type) {
    case 'image':
      return [...altText(node.alt, raw, start), ...titleText(node.title, raw, start)];
    case 'link':
      return titleText(node.title, raw, start);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return termText(node, source);
    default:
      return [];
  }
}

function altText(alt: string | null | undefined, raw: string, start: number): AttributeText[] {
  const written = /^!\[((?:\\.|\[(?:\\.|[^\]\\])*\]|[^\]\\])*)\]/s.exec(raw)?.[1];
  if (!alt || written === undefined) return [];
  return [
    { kind: 'alt', text: alt, start: start + 2, end: start + 2 + written.length, notation: { form: 'alt' } },
  ];
}

function titleText(title: string | null | undefined, raw: string, start: number): AttributeText[] {
  const match = /(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|\(((?:\\.|[^()\\])*)\))\s*\)$/s.exec(raw);
  const written = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!title || !match || written === undefined) return [];
  const from = start + match.index + 1;
  const quote = raw.charAt(match.index);
  return [
    {
      kind: 'link-title',
      text: title,
      start: from,
      end: from + written.length,
      notation: { form: 'link-title', quote },
    },
  ];
}

function termText(
  node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  source: string,
): AttributeText[] {
  if (node.name !== 'Definition') return [];
  return node.attributes.flatMap((attribute): AttributeText[] => {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'term') return [];
    const from = attribute.position?.start.offset ?? 0;
    const raw = source.slice(from, attribute.position?.end.offset ?? 0);
    const match = /=\s*(["'])/.exec(raw);
    if (typeof attribute.value !== 'string' || !match) return [];
    return [
      {
        kind: 'term',
        text: attribute.value,
        start: from + match.index + match[0].length,
        end: from + raw.length - 1,
        notation: { form: 'attribute', quote: match[1] ?? '"' },
      },
    ];
  });
}
