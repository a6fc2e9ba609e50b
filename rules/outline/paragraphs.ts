import type { List, ListItem, Nodes, Parents, Root } from 'mdast';
import { type Place, TextPlaces } from '../text-places.js';
import type { Paragraph } from './model.js';

declare module 'mdast' {
  interface ListItemData {
    /** Label of an item of plain text, without the bullet before it; empty for a bullet alone. */
    label?: string;
  }
}

interface Setting {
  isQuoted: boolean;
  item?: { mark?: string | undefined; node: ListItem };
}

/** Reads a document's paragraphs in order, each with the label that its list gives it. */
export function paragraphsOf(tree: Root, source: string): Paragraph[] {
  const reader = new ParagraphReader(source.split(/\r\n|\r|\n/));
  reader.readAll(tree, { isQuoted: false });
  return reader.paragraphs;
}

class ParagraphReader {
  paragraphs: Paragraph[] = [];

  constructor(private readonly lines: string[]) {}

  readAll(parent: Parents, setting: Setting): void {
    // Only an item's first paragraph bears its label.
    let { item } = setting;
    for (const node of parent.children as Nodes[]) {
      this.readOne(node, { ...setting, ...(item && { item }) });
      item = undefined;
      setting = { isQuoted: setting.isQuoted };
    }
  }

  private readOne(node: Nodes, setting: Setting): void {
    switch (node.type) {
      case 'heading':
        this.push(node, 'heading', setting, node.depth);
        break;
      case 'paragraph':
        this.push(node, setting.item ? 'item' : 'paragraph', setting);
        break;
      case 'list':
        this.readList(node, setting);
        break;
      case 'tableCell':
        this.push(node, 'cell', setting);
        break;
      case 'code':
      case 'yaml':
      case 'html':
        break;
      default:
        if ('children' in node)
          this.readAll(node as Parents, {
            ...setting,
            isQuoted: setting.isQuoted || node.type === 'blockquote',
          });
    }
  }

  private readList(list: List, { isQuoted }: Setting): void {
    const written = list.children.map((item) => this.markOf(item));
    // Markdown counts by itself where each item is written "1.".
    const isCounted =
      list.ordered &&
      (written.some((mark) => mark === undefined) ||
        (written.length > 1 && written.every((mark) => mark === written[0])));
    list.children.forEach((node, index) => {
      const mark = isCounted ? `${(list.start ?? 1) + index}.` : written[index];
      this.readAll(node, { isQuoted, item: { mark, node } });
    });
  }

  private markOf(item: ListItem): string | undefined {
    if (item.data?.label !== undefined) return item.data.label || undefined;
    const start = item.position?.start;
    if (!start) return undefined;
    return /^\d{1,3}[.)]/.exec((this.lines[start.line - 1] ?? '').slice(start.column - 1))?.[0];
  }

  private push(node: Nodes, role: Paragraph['role'], { isQuoted, item }: Setting, depth?: number): void {
    const places = new TextPlaces(node, this.lines);
    if (places.text === '') return;
    const mark = item?.mark;
    const start = node.position?.start ?? { line: 1, column: 1 };
    const line = this.lines[start.line - 1] ?? '';
    const at = mark === undefined ? -1 : line.lastIndexOf(mark, start.column - 1);
    const from = at >= 0 ? at + 1 : start.column;
    const firstWord = /^\S+/.exec(places.text)?.[0].length ?? 0;
    const markPlace: Place =
      mark !== undefined && at >= 0
        ? { line: start.line, column: from, endLine: start.line, endColumn: from + mark.length }
        : places.between(0, firstWord);
    this.paragraphs.push({
      role,
      text: places.text,
      column: Math.min(from, /\S/.exec(line)?.index === undefined ? from : (/\S/.exec(line)?.index ?? 0) + 1),
      isQuoted,
      place: (first, end) => places.between(first, end),
      markPlace,
      ...(mark !== undefined && { mark }),
      ...(depth !== undefined && { depth }),
    });
  }
}
