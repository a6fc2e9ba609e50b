import {
  Bookmark,
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
} from 'docx';
import type { Element, ElementContent, RootContent } from 'hast';
import { inParagraphs, isOf } from './in-paragraphs.js';
import { INDENT, POINT } from './measures.js';
import { type BookmarkOf, runs } from './runs.js';
import { OWN, STYLE } from './styles.js';
import { type ListPlace, WordLists } from './word-lists.js';
import { wordTable } from './word-table.js';

/** Where a block stands. */
interface Place {
  /** Style of paragraphs here, if they have none of their own. */
  style?: string;
  /** How many lists and blocks that stand apart are around it: how far it is set in. */
  depth: number;
}

const HEADINGS: Record<string, IParagraphOptions['heading']> = {
  h2: HeadingLevel.HEADING_2,
  h3: HeadingLevel.HEADING_3,
  h4: HeadingLevel.HEADING_4,
  h5: HeadingLevel.HEADING_5,
  h6: HeadingLevel.HEADING_6,
};

/** Styles of blocks that stand apart, by class or tag. */
const SET_APART: Record<string, string> = {
  definition: STYLE.definition,
  note: STYLE.note,
  consequence: STYLE.note,
  blockquote: OWN.quote,
};

/** Room between a table and the words after it. */
const AFTER_TABLE = { spacing: { before: 12 * POINT } };
const BEFORE_SIGNATURE = { spacing: { before: 26 * POINT } };

/** Turns what is shown into Word's paragraphs and tables. One for each Word document, whose lists it numbers. */
export class Blocks {
  readonly lists = new WordLists();

  /** @param bookmarks names of bookmarks by the ids of the headings that links lead to */
  constructor(
    private readonly bookmarks: ReadonlyMap<string, string>,
    private readonly direction: 'ltr' | 'rtl',
  ) {}

  all(children: (RootContent | ElementContent)[], place: Place = { depth: 0 }): FileChild[] {
    const nodes = inParagraphs(children);
    return nodes.flatMap((node, index) => this.one(node, place, nodes[index - 1], nodes[index + 1]));
  }

  private one(node: Element, place: Place, previous?: Element, next?: Element): FileChild[] {
    const { tagName } = node;
    if (tagName in HEADINGS) return [this.heading(node)];
    if (tagName === 'p') {
      const below = previous?.tagName === 'table' ? AFTER_TABLE : {};
      return [this.paragraph(node, place, { ...below, ...keeping(node, next) })];
    }
    if (tagName === 'ul' || tagName === 'ol') return this.list(node, place);
    if (tagName === 'table') return this.table(node, place, next);
    if (tagName === 'hr') return [new Paragraph({ thematicBreak: true })];
    if (tagName === 'pre') return [this.lines(node, place)];
    if (isOf(node, 'signature')) return this.signature(node);
    const apart = Object.keys(SET_APART).find((name) => tagName === name || isOf(node, name));
    const style = apart === undefined ? undefined : SET_APART[apart];
    return this.all(node.children, style === undefined ? place : { depth: place.depth + 1, style });
  }

  private heading({ tagName, properties, children }: Element): Paragraph {
    const words = runs(children, this.bookmarkOf);
    const id = this.bookmarks.get(String(properties.id ?? ''));
    return new Paragraph({
      heading: HEADINGS[tagName],
      children: id === undefined ? words : [new Bookmark({ id, children: words })],
    });
  }

  private paragraph(node: Element, place: Place, options: IParagraphOptions): Paragraph {
    const keepLines = isOf(node, 'short') && { keepLines: true };
    return this.written(runs(node.children, this.bookmarkOf), place, { ...keepLines, ...options });
  }

  private written(
    children: ParagraphChild[],
    { style, depth }: Place,
    options: IParagraphOptions,
  ): Paragraph {
    const isLabelled = options.numbering !== undefined;
    return new Paragraph({
      ...(style !== undefined && { style }),
      ...(depth > 0 && style === undefined && !isLabelled && { style: OWN.listText }),
      ...(depth > 0 && !isLabelled && { indent: { left: INDENT * depth } }),
      ...options,
      children,
    });
  }

  /** An item's first paragraph has the label; whatever follows is set in as far. */
  private list(node: Element, { depth }: Place): FileChild[] {
    const numbering: ListPlace =
      node.tagName === 'ul'
        ? this.lists.bulleted(depth)
        : this.lists.numbered(depth, Number(node.properties.start ?? 1));
    const place = { depth: depth + 1 };
    return inParagraphs(node.children).flatMap((item) => {
      const [first, ...rest] = inParagraphs(item.children);
      if (first?.tagName !== 'p') {
        return [this.written([], place, { numbering }), ...this.all(item.children, place)];
      }
      const options = { numbering, keepLines: true, ...keeping(first, rest[0]) };
      return [this.paragraph(first, place, options), ...this.all(rest, place)];
    });
  }

  /** Word joins tables that touch, so a paragraph stands between a table and what is no paragraph. */
  private table(node: Element, { depth }: Place, next: Element | undefined): FileChild[] {
    const table = wordTable(node, this.bookmarkOf, INDENT * depth, this.direction);
    const isFollowed = next !== undefined && (next.tagName === 'p' || next.tagName in HEADINGS);
    return isFollowed ? [table] : [table, new Paragraph({ spacing: { after: 0 } })];
  }

  /** Lines of a signature stay on one page. */
  private signature(node: Element): Paragraph[] {
    const lines = inParagraphs(node.children);
    return lines.map(
      (line, index) =>
        new Paragraph({
          style: OWN.signature,
          ...(index === 0 && BEFORE_SIGNATURE),
          ...(index < lines.length - 1 && { keepNext: true }),
          children: runs(line.children, this.bookmarkOf, {
            ...(isOf(line, 'signature-name') && { bold: true }),
            ...(isOf(line, 'signature-mark') && { italics: true }),
          }),
        }),
    );
  }

  /** Text whose line breaks are its own. */
  private lines(node: Element, place: Place): Paragraph {
    const code = node.children.flatMap((child) => (child.type === 'element' ? child.children : [child]));
    const broken = code.flatMap((child) =>
      child.type === 'text' ? child.value.trimEnd().split('\n').flatMap(asLine) : [child],
    );
    return this.written(runs(broken, this.bookmarkOf), place, {});
  }

  private readonly bookmarkOf: BookmarkOf = (id) => this.bookmarks.get(id) ?? id;
}

function asLine(value: string, index: number): ElementContent[] {
  const line: ElementContent = { type: 'text', value };
  return index === 0 ? [line] : [{ type: 'element', tagName: 'br', properties: {}, children: [] }, line];
}

/** What introduces a list or a signature stays with it. */
function keeping(node: Element, next: Element | undefined): { keepNext?: true } {
  const isTied = isOf(node, 'introduces') || (next !== undefined && isOf(next, 'signature'));
  return isTied ? { keepNext: true } : {};
}
