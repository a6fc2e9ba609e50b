import type { Nodes, Paragraph, Parents, Root, RootContent, Table } from 'mdast';
import type { Block, Span } from './recognise/model.js';
import { type Place, TextPlaces } from './text-places.js';

/** A document's blocks in reading order, and the way back from their words to places in the source. */
export interface Blocks {
  blocks: Block[];
  /** What each block is part of, in the same order. */
  shapes: Shape[];
  /** Place of a span in the source: 1-based lines and columns, end exclusive. */
  place(span: Span): Place;
}

/** Lists and tables are numbered through the document, from 0; so are rows (the head is 0) and columns. */
export interface Shape {
  list?: { id: number; ordered: boolean };
  cell?: { table: number; row: number; column: number };
  /** Where links in the block lead. */
  links: string[];
}

const EMAIL_HEADER = /^(from|to|cc|subject|date|reply-to|de|para|asunto|fecha)\s*:/i;

/** Reads the blocks of a document: headings, paragraphs, list items and table cells with their heads. */
export function blocksOf(tree: Root, source: string): Blocks {
  const reader = new BlockReader(source.split(/\r\n|\r|\n/));
  reader.readAll(tree, { heads: [], declares: [], role: 'paragraph' });
  return {
    blocks: reader.blocks,
    shapes: reader.shapes,
    place: (span) => {
      const places = reader.places[span.block];
      if (!places) throw new RangeError(`no block ${span.block}`);
      return places.between(span.start, span.end);
    },
  };
}

interface Setting extends Omit<Shape, 'links'> {
  heads: string[];
  declares: string[];
  role: Block['role'];
}

class BlockReader {
  blocks: Block[] = [];
  places: TextPlaces[] = [];
  shapes: Shape[] = [];
  private lists = 0;
  private tables = 0;
  /** Headings that are open at the current point, outermost first. */
  private headings: { depth: number; text: string }[] = [];
  private inEmailHeader = true;

  constructor(private readonly lines: string[]) {}

  readAll(parent: Parents | { children: RootContent[] }, setting: Setting): void {
    let leadIn = '';
    for (const node of parent.children as Nodes[]) {
      if (node.type === 'list') {
        const heads = leadIn ? [...setting.heads, leadIn] : setting.heads;
        const list = { id: this.lists++, ordered: node.ordered === true };
        for (const item of node.children) this.readAll(item, { ...setting, heads, list, role: 'item' });
      } else this.readOne(node, setting);
      leadIn = node.type === 'paragraph' ? (this.blocks.at(-1)?.text ?? '') : '';
    }
  }

  private readOne(node: Nodes, setting: Setting): void {
    switch (node.type) {
      case 'heading': {
        const places = new TextPlaces(node, this.lines);
        this.headings = this.headings.filter((heading) => heading.depth < node.depth);
        this.push(places, { ...setting, role: 'heading' }, node, node.depth);
        this.headings.push({ depth: node.depth, text: places.text });
        break;
      }
      case 'paragraph':
        this.readParagraph(node, setting);
        break;
      case 'table':
        this.readTable(node, setting);
        break;
      case 'yaml':
      case 'thematicBreak':
      case 'html':
        break;
      default: {
        if (!('children' in node)) break;
        const ids = 'ids' in node && Array.isArray(node.ids) ? (node.ids as string[]) : [];
        this.readAll(node as Parents, { ...setting, declares: [...setting.declares, ...ids] });
      }
    }
  }

  /** An e-mail's header lines often stand in one paragraph; each line is a block of its own. */
  private readParagraph(node: Paragraph, setting: Setting): void {
    const places = new TextPlaces(node, this.lines);
    const lines = this.inEmailHeader && setting.role === 'paragraph' ? places.splitLines() : [places];
    if (lines.every((line) => EMAIL_HEADER.test(line.text))) {
      for (const line of lines) this.push(line, { ...setting, role: 'header' }, node);
    } else {
      this.inEmailHeader = false;
      this.push(places, setting, node);
    }
  }

  private readTable(table: Table, setting: Setting): void {
    const [head, ...rows] = table.children;
    const number = this.tables++;
    const columnHeads = (head?.children ?? []).map((cell) => new TextPlaces(cell, this.lines));
    columnHeads.forEach((places, column) => {
      const cell = { table: number, row: 0, column };
      this.push(places, { ...setting, cell, role: 'cell' }, head?.children[column] ?? table);
    });
    rows.forEach(({ children }, index) => {
      const cells = children.map((cell) => new TextPlaces(cell, this.lines));
      cells.forEach((places, column) => {
        const above = [columnHeads[column]?.text, column > 0 ? cells[0]?.text : undefined];
        const heads = [...setting.heads, ...above.filter((text) => text !== undefined && text !== '')];
        const cell = { table: number, row: index + 1, column };
        this.push(
          places,
          { ...setting, heads: heads as string[], cell, role: 'cell' },
          children[column] ?? table,
        );
      });
    });
  }

  private push(places: TextPlaces, setting: Setting, node: Nodes, depth?: number): void {
    if (places.text === '') return;
    this.places.push(places);
    const { list, cell } = setting;
    this.shapes.push({
      ...(list && { list }),
      ...(cell && { cell }),
      links: setting.role === 'header' ? [] : linksIn(node),
    });
    this.blocks.push({
      role: setting.role,
      text: places.text,
      heads: [...this.headings.map((heading) => heading.text), ...setting.heads],
      ...(depth === undefined ? {} : { depth }),
      ...(setting.declares.length > 0 ? { declares: setting.declares } : {}),
    });
  }
}

function linksIn(node: Nodes): string[] {
  if (node.type === 'link') return [node.url];
  return 'children' in node ? node.children.flatMap((child) => linksIn(child)) : [];
}
