import type { ShownArtefact, ShownText } from '../../rules/legible/model.js';

const PATH = '/home/editor/notices/acme/opt-out-notice/en.mdx';

type Written = Partial<Omit<ShownText, 'box'>> & {
  left?: number;
  top?: number;
  width?: number;
  height?: number;
};

/** How one line of a good page looks; `change` says what a test is about. */
export function line(text: string, blockIndex: number, change: Written = {}): ShownText {
  const { left = 100, top = blockIndex * 40, width = text.length * 9, height = 20, ...rest } = change;
  const row = blockIndex + 1;
  return {
    text,
    part: 'notice',
    source: { path: PATH, line: row, column: 1, endLine: row, endColumn: 80 },
    block: 'p',
    blockIndex,
    size: 18,
    weight: 400,
    colour: [26, 32, 39],
    ground: [255, 255, 255],
    overPicture: false,
    lineHeight: 1.65,
    box: { page: 0, left, top, width, height },
    ...rest,
  };
}

/** A paragraph of several lines. */
export function paragraph(lines: string[], blockIndex: number, change: Written = {}): ShownText[] {
  const top = change.top ?? blockIndex * 200;
  return lines.map((text, index) => line(text, blockIndex, { ...change, top: top + index * 30 }));
}

/** A page on a desk's screen. */
export function page(texts: ShownText[], change: Partial<ShownArtefact> = {}): ShownArtefact {
  return {
    path: 'site/acme/opt-out-notice/en/index.html',
    medium: 'screen',
    unit: 'px',
    view: 'desktop, light',
    width: 1280,
    height: 900,
    locale: 'en',
    texts,
    document: PATH,
    asked: {
      kind: 'opt-out-notice',
      regime: 'carrier',
      channels: ['web'],
      asOf: '2026-03-01',
      states: [],
    },
    ...change,
  };
}

/** A line of so many characters. */
export function letters(count: number, letter = 'a'): string {
  return letter.repeat(count);
}
