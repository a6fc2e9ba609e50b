import type { Nodes, Paragraph, Parents, Root, RootContent, Table } from 'mdast';
import type { Block, Span } from './recognise/model.js';
import { type Place, TextPlaces } from './text-places.js';

/** A document's blocks in reading order, and the way back from their words to places in the source. */
export interface Blocks {
  blocks: Block[];
  /** Place of a span in the source: 1-based lines and columns, end exclusive. */
  place(span: Span): Place;
}

const EMAIL_HEADER = /^(from|to|cc|subject|date|reply-to|de|para|asunto|fecha)\s*:/i;

/** Reads the blocks of a document: headings, paragraphs, list items and table cells with their heads. */
export function blocksOf(tree: Root, source: string): Blocks {
  const reader = new BlockReader(source.split(/\r\n|\r|\n/));
  reader.readAll(tree, { heads: [], declares: [], role: 'paragraph' });
  return {
    blocks: reader.blocks,
    place: (span) => {
      const places = reader.places[span.block];
      if (!places) throw new RangeError(`no block ${span.block}`);
      return places.between(span.start, span.end);
    },
  };
}

interface Setting {
  heads: string[];
  declares: string[];
  role: Block['role'];
}

class BlockReader {
  blocks: Block[] = [];
  places: TextPlaces[] = [];
  /** Headings that are open at the current point, outermost first. */
  private headings: { depth: number; text: string }[] = [];
  private inEmailHeader = true;

  constructor(private readonly lines: string[]) {}

  readAll(parent: Parents | { children: RootContent[] }, setting: Setting): void {
    let leadIn = '';
    for (const node of parent.children as Nodes[]) {
      if (node.type === 'list') {
        const heads = leadIn ? [...setting.heads, leadIn] : setting.heads;
        for (const item of node.children) this.readAll(item, { ...setting, heads, role: 'item' });
      } else this.readOne(node, setting);
      leadIn = node.type === 'paragraph' ? (this.blocks.at(-1)?.text ?? '') : '';
    }
  }

  private readOne(node: Nodes, setting: Setting): void {
    switch (node.type) {
      case 'heading': {
        const places = new TextPlaces(node, this.lines);
        this.headings = this.headings.filter((heading) => heading.depth < node.depth);
        this.push(places, { ...setting, role: 'heading' }, node.depth);
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
      for (const line of lines) this.push(line, { ...setting, role: 'header' });
    } else {
      this.inEmailHeader = false;
      this.push(places, setting);
    }
  }

  private readTable(table: Table, setting: Setting): void {
    const [head, ...rows] = table.children;
    const columnHeads = (head?.children ?? []).map((cell) => new TextPlaces(cell, this.lines));
    for (const places of columnHeads) this.push(places, { ...setting, role: 'cell' });
    for (const row of rows) {
      const cells = row.children.map((cell) => new TextPlaces(cell, this.lines));
      cells.forEach((places, column) => {
        const above = [columnHeads[column]?.text, column > 0 ? cells[0]?.text : undefined];
        const heads = [...setting.heads, ...above.filter((text) => text !== undefined && text !== '')];
        this.push(places, { ...setting, heads: heads as string[], role: 'cell' });
      });
    }
  }

  private push(places: TextPlaces, setting: Setting, depth?: number): void {
    if (places.text === '') return;
    this.places.push(places);
    this.blocks.push({
      role: setting.role,
      text: places.text,
      heads: [...this.headings.map((heading) => heading.text), ...setting.heads],
      ...(depth === undefined ? {} : { depth }),
      ...(setting.declares.length > 0 ? { declares: setting.declares } : {}),
    });
  }
}
