import { apply, around, type Box, type Matrix, type Point } from '../../render/pdf/matrix.js';

/** Straight pieces that a curve is measured by. */
const PIECES = 8;

/** A path as it is built (ISO 32000-1, 8.5.2), its curves made of straight pieces, in the page's units. */
export class OutlinePath {
  readonly shapes: Point[][] = [];
  private last: Point = [0, 0];

  /** Takes an operator that builds paths; others leave the path as it is. */
  take(operator: string, operands: string[], matrix: Matrix): void {
    const v = operands.map(Number) as [number, number, number, number, number, number];
    if (operator === 'm') this.begin([v[0], v[1]], matrix);
    else if (operator === 'l') this.line([v[0], v[1]], matrix);
    else if (operator === 'c') this.curve([v[0], v[1]], [v[2], v[3]], [v[4], v[5]], matrix);
    else if (operator === 'v') this.curve(this.last, [v[0], v[1]], [v[2], v[3]], matrix);
    else if (operator === 'y') this.curve([v[0], v[1]], [v[2], v[3]], [v[2], v[3]], matrix);
    else if (operator === 're') {
      const [x, y, width, height] = v;
      this.begin([x, y], matrix);
      for (const corner of [
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ] as Point[]) {
        this.line(corner, matrix);
      }
    }
  }

  get box(): Box {
    return around(this.shapes.flat());
  }

  private begin(point: Point, matrix: Matrix): void {
    this.last = point;
    this.shapes.push([apply(matrix, point)]);
  }

  private line(point: Point, matrix: Matrix): void {
    this.last = point;
    this.shapes.at(-1)?.push(apply(matrix, point));
  }

  private curve(one: Point, two: Point, end: Point, matrix: Matrix): void {
    const start = this.last;
    for (let piece = 1; piece <= PIECES; piece++) {
      const t = piece / PIECES;
      const at = (axis: 0 | 1) =>
        (1 - t) ** 3 * start[axis] +
        3 * (1 - t) ** 2 * t * one[axis] +
        3 * (1 - t) * t ** 2 * two[axis] +
        t ** 3 * end[axis];
      this.line([at(0), at(1)], matrix);
    }
  }
}

/**
 * How often shapes run around a point (ISO 32000-1, 8.5.3.3): 0 for a point outside. An odd number is inside by either
 * rule.
 */
export function windingAround([x, y]: Point, shapes: readonly (readonly Point[])[]): number {
  let turns = 0;
  for (const shape of shapes) {
    shape.forEach(([x1, y1], index) => {
      const [x2, y2] = shape[(index + 1) % shape.length] as Point;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) turns += y2 > y1 ? 1 : -1;
    });
  }
  return turns;
}
