import type { Operation } from './content-stream.js';
import { apply, around, type Box, corners, type Matrix, type Point } from './matrix.js';

const PAINTS = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const CONSTRUCTS = new Set(['m', 'l', 'c', 'v', 'y']);

/** A path that is at its end (ISO 32000-1, 8.5.3 and 8.5.4). */
export interface EndedPath {
  box: Box;
  isPainted: boolean;
  /** Whether it bounds what is shown after it. */
  clips: boolean;
}

/** Follows paths through a page's content. */
export class PaintedPath {
  private points: Point[] = [];
  private clips = false;

  /** Reads an operation in a coordinate system. Returns the path that it ends, if it ends one that has points. */
  take({ operator, operands }: Operation, matrix: Matrix): EndedPath | undefined {
    const values = operands.map(Number);
    if (operator === 're') {
      const [x = 0, y = 0, width = 0, height = 0] = values;
      this.add(corners([x, y, x + width, y + height]), matrix);
    } else if (CONSTRUCTS.has(operator)) {
      const points: Point[] = [];
      for (let i = 0; i + 1 < values.length; i += 2) points.push([values[i] ?? 0, values[i + 1] ?? 0]);
      this.add(points, matrix);
    } else if (operator === 'W' || operator === 'W*') this.clips = true;
    else if (operator === 'n' || PAINTS.has(operator)) return this.end(operator !== 'n');
    return undefined;
  }

  private add(points: Point[], matrix: Matrix): void {
    this.points.push(...points.map((point) => apply(matrix, point)));
  }

  private end(isPainted: boolean): EndedPath | undefined {
    const { points, clips } = this;
    this.points = [];
    this.clips = false;
    return points.length === 0 ? undefined : { box: around(points), isPainted, clips };
  }
}
