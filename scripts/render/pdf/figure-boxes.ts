import { mcidOf } from './artifacts.js';
import { operations } from './content-stream.js';
import { apply, around, type Box, IDENTITY, type Matrix, multiply, type Point, toMatrix } from './matrix.js';

/** Where each mark (by MCID) paints pictures and paths on a page, in the page's units. */
export function figureBoxes(content: string): Map<number, Box> {
  const boxes = new Map<number, Box>();
  const marks: (number | undefined)[] = [];
  const saved: Matrix[] = [];
  let matrix = IDENTITY;
  for (const operation of operations(content)) {
    const { operator, operands } = operation;
    if (operator === 'q') saved.push(matrix);
    else if (operator === 'Q') matrix = saved.pop() ?? IDENTITY;
    else if (operator === 'cm') matrix = multiply(toMatrix(operands), matrix);
    else if (operator === 'BDC' || operator === 'BMC') marks.push(mcidOf(operation));
    else if (operator === 'EMC') marks.pop();
    else {
      const mcid = marks.findLast((mark) => mark !== undefined);
      const points = mcid === undefined ? [] : paintedPoints(operator, operands.map(Number));
      if (mcid !== undefined && points.length > 0) {
        const placed = points.map((point) => apply(matrix, point));
        boxes.set(mcid, around(placed, boxes.get(mcid)));
      }
    }
  }
  return boxes;
}

function paintedPoints(operator: string, values: number[]): Point[] {
  // An image fills the unit square.
  if (operator === 'Do') return corners(0, 0, 1, 1);
  if (operator === 're') return corners(...(values as [number, number, number, number]));
  if (!['m', 'l', 'c', 'v', 'y'].includes(operator)) return [];
  const points: Point[] = [];
  for (let i = 0; i + 1 < values.length; i += 2) points.push([values[i] ?? 0, values[i + 1] ?? 0]);
  return points;
}

function corners(x: number, y: number, width: number, height: number): Point[] {
  return [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ];
}
