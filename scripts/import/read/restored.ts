import type { Heading, Paragraph as MdastParagraph, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { headingDepths } from '../text/headings.js';
import { type Label, labelOf } from '../text/label.js';
import { outline, type Piece } from '../text/outline.js';
import type { Paragraph } from '../text/paragraph.js';
import { wordsIn } from '../words.js';

/**
 * Restores what a writer of Word or HTML only made to look so: headings that are paragraphs in bold or capitals,
 * and lists whose labels were typed.
 */
export function restored({ children }: Root): Root {
  const paragraphs = children.map(looksOf);
  const depths = headingDepths(paragraphs);
  const pieces = children.map((node, index): Piece => {
    const depth = depths[index];
    if (node.type !== 'paragraph') return { node, isBullet: false, indent: 0 };
    if (depth !== undefined) return { node: heading(node, depth), isBullet: false, indent: 0 };
    const label = labelOf(wordsIn(leadingText(node)));
    return {
      node: label ? unlabelled(node, label) : node,
      isBullet: false,
      indent: 0,
      ...(label && { label }),
    };
  });
  return { type: 'root', children: outline(pieces) };
}

/** A block as one line of a text, by which headings are known. */
function looksOf(node: RootContent): Paragraph {
  const words = wordsIn(textOf(node));
  const label = labelOf(words);
  return {
    lines: [
      {
        words: words.length > 0 ? words : [''],
        at: 0,
        indent: 0,
        width: words.join(' ').length,
        isBullet: false,
        isApart: true,
        page: 1,
        isFirstOfPage: false,
        isLastOfPage: false,
      },
    ],
    isBroken: [node.type !== 'paragraph'],
    indent: 0,
    isBullet: node.type === 'list',
    isApart: true,
    ...(node.type === 'heading' && { depth: node.depth }),
    isStrong: node.type === 'paragraph' && node.children.every(isStrong),
    ...(label && { label }),
  };
}

function isStrong(node: MdastParagraph['children'][number]): boolean {
  return (
    node.type === 'strong' || node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
  );
}

/** In a heading, bold says nothing more. */
function heading({ children }: MdastParagraph, depth: number): Heading {
  const words = children.flatMap((node) => {
    if (node.type === 'break') return [{ type: 'text' as const, value: ' ' }];
    return node.type === 'strong' ? node.children : [node];
  });
  return { type: 'heading', depth: Math.min(depth, 6) as Heading['depth'], children: words };
}

function leadingText({ children }: MdastParagraph): string {
  const [first] = children;
  return first?.type === 'text' ? first.value : '';
}

function unlabelled(node: MdastParagraph, { text }: Label): MdastParagraph {
  const [first, ...rest] = node.children;
  if (first?.type !== 'text') return node;
  return {
    ...node,
    children: [{ type: 'text', value: first.value.trimStart().slice(text.length).trimStart() }, ...rest],
  };
}
