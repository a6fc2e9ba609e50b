import { ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Element, ElementContent } from 'hast';
import { pictureRun } from './picture-run.js';

interface Marks {
  bold?: boolean;
  italics?: boolean;
  style?: string;
}

/** Says where a link inside the document leads: the bookmark of the heading with this id. */
export type BookmarkOf = (id: string) => string;

/** Spaces that a page shows as one; a no-break space is none of them. */
const SPACES = /[ \t\r\n]+/g;

/** What stands in one paragraph as Word's runs, its spaces as a page shows them. */
export function runs(
  children: ElementContent[],
  bookmarkOf: BookmarkOf,
  marks: Marks = {},
): ParagraphChild[] {
  return new Line(bookmarkOf).all(trimEnd(children), marks);
}

const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}]/u;

class Line {
  /** Whether a space that comes next would begin a line or double another. */
  private spaced = true;

  constructor(private readonly bookmarkOf: BookmarkOf) {}

  all(children: ElementContent[], marks: Marks): ParagraphChild[] {
    return joined(children).flatMap((child): ParagraphChild[] => {
      if (child.type === 'text') return this.words(child.value, marks);
      return child.type === 'element' ? this.element(child, marks) : [];
    });
  }

  private words(value: string, marks: Marks): TextRun[] {
    const plain = value.replace(SPACES, ' ');
    const text = this.spaced ? plain.replace(/^ /, '') : plain;
    if (text === '') return [];
    this.spaced = text.endsWith(' ');
    // Word sets letters of such scripts by what it keeps for them.
    return [new TextRun({ text, ...marks, ...(RIGHT_TO_LEFT.test(text) && { rightToLeft: true }) })];
  }

  private element(node: Element, marks: Marks): ParagraphChild[] {
    switch (node.tagName) {
      case 'strong':
        return this.all(node.children, { ...marks, bold: true });
      case 'em':
        return this.all(node.children, { ...marks, italics: true });
      case 'br':
        this.spaced = true;
        return [new TextRun({ break: 1 })];
      case 'a':
        return this.link(node, marks);
      case 'img':
        this.spaced = false;
        return [pictureRun(node)];
      default:
        return this.all(node.children, marks);
    }
  }

  private link(node: Element, marks: Marks): ParagraphChild[] {
    const href = String(node.properties.href ?? '');
    const children = this.all(node.children, { ...marks, style: 'Hyperlink' });
    if (!href.startsWith('#')) return [new ExternalHyperlink({ link: href, children })];
    return [new InternalHyperlink({ anchor: this.bookmarkOf(decodeURIComponent(href.slice(1))), children })];
  }
}

/** A fact is a text of its own in the tree; in Word, what reads as one is one run. */
function joined(children: ElementContent[]): ElementContent[] {
  const out: ElementContent[] = [];
  for (const child of children) {
    const last = out.at(-1);
    if (child.type === 'text' && last?.type === 'text') {
      out[out.length - 1] = { type: 'text', value: last.value + child.value };
    } else out.push(child);
  }
  return out;
}

/** Words that end a paragraph may be followed by a line's end in what was written. */
function trimEnd(children: ElementContent[]): ElementContent[] {
  const last = children.at(-1);
  if (last?.type !== 'text') return children;
  const value = last.value.replace(/[ \t\r\n]+$/, '');
  return value === '' ? trimEnd(children.slice(0, -1)) : [...children.slice(0, -1), { type: 'text', value }];
}
