import { apply, IDENTITY, type Matrix, multiply, toMatrix } from '../../render/pdf/matrix.js';
import type { GraphicsState, SetGlyph } from './paint.js';

/** From one line's foot to the next, as a share of the type size, at the least. */
const LEAST_LINE = 0.7;

/** Keeps the place where text is set (ISO 32000-1, 9.4). Every glyph is a code of four hexadecimal digits. */
export class TextSetter {
  private matrix = IDENTITY;
  private line = IDENTITY;
  /** Where the setting began. */
  private start = IDENTITY;
  private setting = 0;

  /** Takes an operator that places text; `state` is told what text operators change in it. */
  take(operator: string, operands: string[], state: GraphicsState): void {
    const [x = 0, y = 0] = operands.map(Number);
    if (operator === 'BT') this.move(IDENTITY);
    else if (operator === 'Tm') this.move(toMatrix(operands));
    else if (operator === 'Td' || operator === 'TD') {
      if (operator === 'TD') state.leading = -y;
      this.shift(x, y, state.size);
    } else if (operator === 'T*') this.shift(0, -state.leading, state.size);
    else if (operator === 'Tc') state.letterSpace = x;
    else if (operator === 'Tz') state.stretch = x / 100;
    else if (operator === 'TL') state.leading = x;
    else if (operator === 'Ts') state.rise = x;
    else if (operator === 'Tr') state.mode = x;
  }

  /** Sets what `Tj` and `TJ` are given: strings, and shifts in thousandths between them. */
  *set(operands: string[], state: GraphicsState): Generator<SetGlyph> {
    const { font, size, stretch, letterSpace, rise } = state;
    if (!font) return;
    for (const [, digits, shift] of operands
      .join(' ')
      .matchAll(/<([0-9A-Fa-f\s]*)>|([+-]?(?:\d+\.?\d*|\.\d+))/g)) {
      if (shift !== undefined) this.advance((-Number(shift) / 1000) * size * stretch);
      for (const code of digits?.replace(/\s/g, '').toUpperCase().match(/.{4}/g) ?? []) {
        const shown = multiply([size * stretch, 0, 0, size, 0, rise], multiply(this.matrix, state.matrix));
        const at = apply(shown, [0, 0]);
        this.advance((font.width(code) * size + letterSpace) * stretch);
        const next = multiply([1, 0, 0, 1, 0, rise], multiply(this.matrix, state.matrix));
        yield {
          code,
          font,
          size: Math.hypot(shown[2], shown[3]),
          at,
          to: apply(next, [0, 0]),
          setting: this.setting,
          foot: apply(state.matrix, apply(this.start, [0, 0]))[1],
        };
      }
    }
  }

  private move(matrix: Matrix): void {
    // Chromium begins a new text object where it changes the font within words that it set in one go.
    if (matrix !== IDENTITY && matrix.join() !== this.start.join()) this.begin(matrix);
    this.matrix = matrix;
    this.line = matrix;
  }

  private shift(x: number, y: number, size: number): void {
    this.line = multiply([1, 0, 0, 1, x, y], this.line);
    this.matrix = this.line;
    // A sign above or below a letter is shifted too, by less than a line.
    const [, rise] = apply(this.line, [0, 0]);
    if (Math.abs(rise - apply(this.start, [0, 0])[1]) > LEAST_LINE * size) this.begin(this.line);
  }

  private begin(matrix: Matrix): void {
    this.start = matrix;
    this.setting++;
  }

  private advance(by: number): void {
    this.matrix = multiply([1, 0, 0, 1, by, 0], this.matrix);
  }
}
