import { afterAll, describe, expect, test } from 'vitest';
import { Printer } from '../../scripts/render/browser/printer.js';
import { EditablePdf } from './editable-pdf.js';
import { pagePainter } from './paint-pages.js';
import { languagePdf, STRESS, type StressPdf, stressPdf } from './stress-documents.js';

const printer = new Printer();
afterAll(() => printer.close());
const painter = pagePainter();

/** Whether all pixels are white, which would be equal for no reason. */
function isBlank(picture: Buffer): boolean {
  return picture.subarray(picture.indexOf(' ') + 1).every((value) => value === 255);
}

const PAGES: readonly [string, () => Promise<StressPdf>][] = [
  ['Latin script', () => languagePdf(printer, 'en')],
  ['Arabic', () => languagePdf(printer, 'ar')],
  ['Chinese', () => languagePdf(printer, 'zh-Hans')],
  ...Object.keys(STRESS)
    .filter((name) => /^(tables|pictures|grounds)/.test(name))
    .map((name): [string, () => Promise<StressPdf>] => [name, () => stressPdf(printer, name)]),
];

describe('a finished PDF looks as it was printed, to the pixel', () => {
  test.for(PAGES)('%s', async ([, make], { skip }) => {
    const paint = await painter;
    if (typeof paint === 'string') return skip(paint);
    const { printed, bytes } = await make();
    const before = await paint(printed);
    const after = await paint(bytes);
    expect(after).toHaveLength(before.length);
    for (const [page, picture] of before.entries()) {
      expect(isBlank(picture)).toBe(false);
      expect([page, after[page]?.equals(picture)]).toEqual([page, true]);
    }
  });

  test('a line that was put in is seen', async ({ skip }) => {
    const paint = await painter;
    if (typeof paint === 'string') return skip(paint);
    const { bytes } = await languagePdf(printer, 'en');
    const pdf = await EditablePdf.open(bytes);
    pdf.content((content) => `${content}\n/Artifact BMC 0 0 0 RG 300 300 m 900 300 l S EMC`);
    const [before] = await paint(bytes);
    const [after] = await paint(await pdf.save());
    expect(after?.equals(before ?? Buffer.of())).toBe(false);
  });
});
