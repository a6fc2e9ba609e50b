import type { Heading, Paragraph as MdastParagraph } from 'mdast';
import type { Change, Doubt, Draft } from '../model.js';
import { brokenWords } from './broken-words.js';
import { withoutFurniture } from './furniture.js';
import { headingDepths } from './headings.js';
import { type Line, linesOf } from './line.js';
import { outline, type Piece } from './outline.js';
import { type Paragraph, paragraphsOf } from './paragraph.js';
import { phrasingOf } from './phrasing.js';

/** Reads plain text, such as a filing pasted from a PDF, as headings, paragraphs and lists. */
export function draftOfText(text: string): Draft {
  return draftOfLines(linesOf(text));
}

/** Makes headings, paragraphs and lists of lines. */
export function draftOfLines(all: Line[]): Draft {
  const { lines, changes } = withoutFurniture(all);
  const paragraphs = paragraphsOf(lines);
  const broken = brokenWords(paragraphs);
  const joined = new Map(broken.changes.map((change) => [change.at, change]));
  const depths = headingDepths(paragraphs);
  const emphasis: Change[] = [];
  const pieces = paragraphs.map((paragraph, index): Piece => {
    const depth = depths[index];
    const { label, ...unlabelled } = paragraph;
    const isItem = depth === undefined;
    const said = phrasingOf(isItem ? paragraph : unlabelled, joined);
    emphasis.push(...said.changes);
    return {
      node: isItem ? { type: 'paragraph', children: said.children } : heading(depth, said.children),
      isBullet: isItem && paragraph.isBullet,
      indent: paragraph.indent,
      ...(isItem && label && { label }),
    };
  });
  return {
    tree: { type: 'root', children: outline(pieces) },
    words: all.flatMap((line) => line.words),
    changes: [...changes, ...broken.changes, ...emphasis],
    doubts: [...broken.unsure.map(unsureWord), ...lonelyNumbers(paragraphs)],
  };
}

function heading(depth: number, children: MdastParagraph['children']): Heading {
  // A heading is one line in Markdown.
  const words = children.map((node) =>
    node.type === 'break' ? ({ type: 'text', value: ' ' } as const) : node,
  );
  return { type: 'heading', depth: Math.min(depth, 6) as Heading['depth'], children: words };
}

function unsureWord(near: string): Doubt {
  return { reason: 'The end of a line broke this word, or it has a hyphen: see which.', near };
}

/** A number alone on a line may be a page's, and may be somebody's word. */
function lonelyNumbers(paragraphs: Paragraph[]): Doubt[] {
  return paragraphs
    .filter(({ lines }) => lines.length === 1 && /^\d{1,3}$/.test(lines[0]?.words.join(' ') ?? ''))
    .map(({ lines }) => ({
      reason: 'This number stands alone: if it is that of a page, remove it.',
      near: lines[0]?.words.join(' ') ?? '',
    }));
}
