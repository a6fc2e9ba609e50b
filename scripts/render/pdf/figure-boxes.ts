import { mcidOf } from './artifacts.js';
import { operations } from './content-stream.js';
import type { Form } from './forms.js';
import {
  apply,
  around,
  type Box,
  corners,
  IDENTITY,
  type Matrix,
  multiply,
  overlap,
  toMatrix,
} from './matrix.js';
import { PaintedPath } from './painted-path.js';

interface State {
  matrix: Matrix;
  clip: Box | undefined;
  /** Points. */
  fontSize: number;
}

const SHOWS_TEXT = new Set(['Tj', 'TJ', "'", '"']);

/**
 * Where each mark (by MCID) shows something on a page, in the page's units: pictures and paths as far as they are not cut
 * off, and where its text begins.
 *
 * @param forms what the page can paint as one, by name, with the slash
 */
export function figureBoxes(content: string, forms: ReadonlyMap<string, Form> = new Map()): Map<number, Box> {
  const boxes = new Map<number, Box>();
  const marks: (number | undefined)[] = [];
  const saved: State[] = [];
  const path = new PaintedPath();
  let state: State = { matrix: IDENTITY, clip: undefined, fontSize: 0 };
  let textMatrix = IDENTITY;
  const grow = (mcid: number, box: Box) => {
    const seen = overlap(box, state.clip);
    if (seen) boxes.set(mcid, around(corners(seen), boxes.get(mcid)));
  };
  const add = (box: Box | undefined) => {
    const mcid = marks.findLast((mark) => mark !== undefined);
    if (mcid !== undefined && box) grow(mcid, box);
  };
  for (const operation of operations(content)) {
    const { operator, operands } = operation;
    if (operator === 'q') saved.push(state);
    else if (operator === 'Q') state = saved.pop() ?? state;
    else if (operator === 'cm') state = { ...state, matrix: multiply(toMatrix(operands), state.matrix) };
    else if (operator === 'BDC' || operator === 'BMC') marks.push(mcidOf(operation));
    else if (operator === 'EMC') marks.pop();
    else if (operator === 'Tf') state = { ...state, fontSize: Number(operands[1]) };
    else if (operator === 'Tm') textMatrix = toMatrix(operands);
    else if (operator === 'Do') {
      const form = forms.get(operands[0] ?? '');
      const inside = form ? multiply(form.matrix, state.matrix) : state.matrix;
      add(placed(form?.box ?? UNIT, inside));
      for (const [mcid, box] of form ? figureBoxes(form.content, form.forms) : [])
        grow(mcid, placed(box, inside));
    } else if (operator === 'sh') add(state.clip);
    else if (SHOWS_TEXT.has(operator)) {
      add(placed([0, 0, state.fontSize, state.fontSize], multiply(textMatrix, state.matrix)));
    } else {
      const ended = path.take(operation, state.matrix);
      if (ended?.isPainted) add(ended.box);
      if (ended?.clips) state = { ...state, clip: overlap(ended.box, state.clip) ?? NOTHING };
    }
  }
  return boxes;
}

/** An image fills the unit square. */
const UNIT: Box = [0, 0, 1, 1];
const NOTHING: Box = [0, 0, 0, 0];

function placed(box: Box, matrix: Matrix): Box {
  return around(corners(box).map((point) => apply(matrix, point)));
}
