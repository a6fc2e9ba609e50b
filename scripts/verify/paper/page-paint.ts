import {
  decodePDFRawStream,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { operations } from '../../render/pdf/content-stream.js';
import { around, type Box, IDENTITY, type Matrix, multiply, toMatrix } from '../../render/pdf/matrix.js';
import { readContent } from '../../render/pdf/page-content.js';
import { BLACK, chosenInk, type Ink } from './ink.js';
import { openMark } from './open-mark.js';
import { OutlinePath } from './outline-path.js';
import type { GraphicsState, LetterManner, OpenMark, PagePaint } from './paint.js';
import { type PaperFont, paperFonts } from './paper-font.js';
import { TextSetter } from './text-setter.js';

const FILLS = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const ENDS_PATH = new Set([...FILLS, 'S', 's', 'n']);
/** Text rendering modes that fill letters (ISO 32000-1, table 106); 1 and 5 draw their outlines. */
const SHOWS = new Set([0, 1, 2, 4, 5, 6]);

/** Reads what a page paints: glyphs and shapes, in order, with their colours, sizes and places. */
export function pagePaint(document: PDFDocument, page: PDFPage): PagePaint {
  const { x, y, width, height } = page.getMediaBox();
  const painter = new Painter(document, [x, y, x + width, y + height]);
  painter.run(readContent(document, page), page.node.Resources());
  return painter.paint;
}

class Painter {
  readonly paint: PagePaint;
  private state: GraphicsState;
  private readonly saved: GraphicsState[] = [];
  private marks: readonly OpenMark[] = [];
  private manner: LetterManner | undefined;
  private readonly text = new TextSetter();
  private turn = 0;

  constructor(
    private readonly document: PDFDocument,
    sheet: Box,
  ) {
    this.paint = { glyphs: [], surfaces: [], sheet };
    this.state = {
      matrix: IDENTITY,
      ink: BLACK,
      opacity: 1,
      clip: sheet,
      size: 0,
      letterSpace: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
      mode: 0,
    };
  }

  run(content: string, resources: PDFDict | undefined): void {
    const fonts = paperFonts(this.document, resources);
    let path = new OutlinePath();
    let clips = false;
    for (const operation of operations(content)) {
      const { operator, operands } = operation;
      this.turn++;
      if (operator === 'q') this.saved.push({ ...this.state });
      else if (operator === 'Q') this.state = this.saved.pop() ?? this.state;
      else if (operator === 'cm') this.state.matrix = multiply(toMatrix(operands), this.state.matrix);
      else if (operator === 'gs') this.set(resources, operands[0]);
      else if (operator === 'BDC' || operator === 'BMC') {
        this.marks = [...this.marks, openMark(operation)];
      } else if (operator === 'EMC') this.marks = this.marks.slice(0, -1);
      else if (operator === 'Tf') this.chooseFont(fonts, operands);
      else if (operator === 'Tj' || operator === 'TJ') this.show(operands);
      else if (operator === 'W' || operator === 'W*') clips = true;
      else if (operator === 'Do') this.paintNamed(resources, operands[0]);
      else if (operator === 'sh') this.fillUnknown();
      else if (ENDS_PATH.has(operator)) {
        if (FILLS.has(operator)) this.fill(path.shapes, operator.endsWith('*'), this.state.ink);
        if (clips) this.state.clip = common(this.state.clip, path.box);
        clips = false;
        path = new OutlinePath();
      } else {
        path.take(operator, operands, this.state.matrix);
        this.text.take(operator, operands, this.state);
        this.state.ink = chosenInk(operator, operands, this.state.ink);
      }
    }
  }

  private set(resources: PDFDict | undefined, name: string | undefined): void {
    const all = resources?.lookupMaybe(PDFName.of('ExtGState'), PDFDict);
    const chosen = all?.lookupMaybe(PDFName.of(name?.slice(1) ?? ''), PDFDict);
    const opacity = chosen?.lookup(PDFName.of('ca'));
    if (opacity instanceof PDFNumber) this.state.opacity = opacity.asNumber();
  }

  private chooseFont(fonts: ReadonlyMap<string, PaperFont>, [name = '', size]: string[]): void {
    const font = fonts.get(name);
    if (font) this.state.font = font;
    this.state.size = Number(size);
  }

  private show(operands: string[]): void {
    const manner = this.letterManner();
    for (const set of this.text.set(operands, this.state)) {
      this.paint.glyphs.push({ set, manner, turn: this.turn });
    }
  }

  private letterManner(): LetterManner {
    const { marks, manner: former } = this;
    const { clip, ink, mode, opacity } = this.state;
    const isPainted = SHOWS.has(mode);
    const manner = { clip, ink, opacity, isPainted, marks };
    if (former && isSame(former, manner)) return former;
    this.manner = manner;
    return manner;
  }

  private fill(shapes: OutlinePath['shapes'], evenOdd: boolean, ink: Ink): void {
    const { clip, opacity } = this.state;
    if (shapes.length === 0) return;
    const box = around(shapes.flat());
    this.paint.surfaces.push({ shapes, box, ink, evenOdd, opacity, clip, turn: this.turn });
  }

  /** What has no colour of its own, such as a picture; `undefined` for all that is not cut off. */
  private fillUnknown(shapes?: OutlinePath['shapes']): void {
    const [left, bottom, right, top] = this.state.clip;
    this.fill(
      shapes ?? [
        [
          [left, bottom],
          [right, bottom],
          [right, top],
          [left, top],
        ],
      ],
      false,
      undefined,
    );
  }

  /** A picture fills the unit square; what else has a name is a content of its own. */
  private paintNamed(resources: PDFDict | undefined, name: string | undefined): void {
    const all = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict);
    const named = all?.lookup(PDFName.of(name?.slice(1) ?? ''));
    if (!(named instanceof PDFRawStream)) return;
    if (named.dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Form')) {
      const square = new OutlinePath();
      square.take('re', ['0', '0', '1', '1'], this.state.matrix);
      this.fillUnknown(square.shapes);
      return;
    }
    const before = { ...this.state };
    const placed = named.dict.lookup(PDFName.of('Matrix'));
    const matrix: Matrix = placed === undefined ? IDENTITY : toMatrix(numbersIn(String(placed)));
    this.state = { ...before, matrix: multiply(matrix, before.matrix) };
    const content = Buffer.from(decodePDFRawStream(named).decode()).toString('latin1');
    this.run(content, named.dict.lookupMaybe(PDFName.of('Resources'), PDFDict) ?? resources);
    this.state = before;
  }
}

function isSame(one: LetterManner, other: LetterManner): boolean {
  if (one.ink !== other.ink || one.opacity !== other.opacity || one.marks !== other.marks) return false;
  return one.clip === other.clip && one.isPainted === other.isPainted;
}

function numbersIn(list: string): string[] {
  return list.match(/[+-]?(?:\d+\.?\d*|\.\d+)/g) ?? [];
}

function common(one: Box, other: Box): Box {
  return [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ];
}
