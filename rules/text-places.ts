import type { Nodes } from 'mdast';

/** 1-based lines and columns; the end is exclusive. */
export interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

interface Point {
  line: number;
  column: number;
}

/**
 * The words of one block with the place of each character in the source. Markup, escapes and folded
 * white space make the two differ, so places are kept per character.
 */
export class TextPlaces {
  text = '';
  private points: Point[] = [];
  private readonly fallback: Point;
  private endPoint: Point;

  constructor(node: Nodes, lines: string[]) {
    this.fallback = node.position?.start ?? { line: 1, column: 1 };
    this.endPoint = node.position?.end ?? this.fallback;
    this.read(node, lines);
    this.trim();
  }

  /** Place of a stretch of the text (UTF-16 offsets, end exclusive). */
  between(start: number, end: number): Place {
    const from = this.points[start] ?? this.fallback;
    const last = this.points[end - 1];
    const to = last ? { line: last.line, column: last.column + 1 } : this.endPoint;
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }

  /** One `TextPlaces` for each line of the source that the block stands on. */
  splitLines(): TextPlaces[] {
    const parts: TextPlaces[] = [];
    let start = 0;
    for (let index = 1; index <= this.text.length; index++) {
      if (index < this.text.length && this.points[index]?.line === this.points[index - 1]?.line) continue;
      const part: TextPlaces = Object.create(TextPlaces.prototype);
      Object.assign(part, this, {
        text: this.text.slice(start, index),
        points: this.points.slice(start, index),
      });
      part.trim();
      if (part.text !== '') parts.push(part);
      start = index;
    }
    return parts;
  }

  private read(node: Nodes, lines: string[]): void {
    if (node.type === 'break') this.add(' ', node.position?.start ?? this.fallback);
    else if ('value' in node && (node.type === 'text' || node.type === 'inlineCode')) {
      this.readValue(node.value, node, lines);
    } else if ('alt' in node && node.alt) this.readValue(node.alt, node, lines);
    else if ('children' in node) {
      for (const child of node.children) {
        if (isBlock(child) && this.text !== '') this.add(' ', child.position?.start ?? this.fallback);
        this.read(child, lines);
      }
    }
  }

  private readValue(value: string, node: Nodes, lines: string[]): void {
    const start = node.position?.start ?? this.fallback;
    const sourceLength = (node.position?.end.offset ?? 0) - (node.position?.start.offset ?? 0);
    // Words that stand for a fact take the place of the whole expression.
    const isFact = Boolean(node.data && 'fact' in node.data);
    const isVerbatim = !isFact && sourceLength >= value.length;
    value.split('\n').forEach((line, index) => {
      if (index > 0) this.add(' ', { line: start.line + index, column: 1 });
      const raw = lines[start.line + index - 1] ?? '';
      const from = index === 0 ? start.column - 1 : 0;
      const found = isVerbatim ? raw.indexOf(line, from) : -1;
      for (let offset = 0; offset < line.length; offset++) {
        const column = found >= 0 ? found + offset + 1 : isVerbatim ? from + offset + 1 : start.column;
        this.add(line[offset] ?? '', { line: start.line + index, column });
      }
    });
  }

  private add(character: string, point: Point): void {
    if (/\s/.test(character)) {
      if (this.text === '' || this.text.endsWith(' ')) return;
      this.text += ' ';
    } else this.text += character;
    this.points.push({ line: point.line, column: point.column });
  }

  private trim(): void {
    const leading = this.text.length - this.text.trimStart().length;
    this.text = this.text.trim();
    this.points = this.points.slice(leading, leading + this.text.length);
  }
}

function isBlock(node: Nodes): boolean {
  return (
    node.type === 'paragraph' || node.type === 'list' || node.type === 'listItem' || node.type === 'heading'
  );
}
