import { expect, test } from 'vitest';
import { contrast, parseHex } from '../../rules/legible/contrast.js';
import { palette } from '../../scripts/render/palette.js';

const COLORS = ['#ffffff', '#000000', '#ffd400', '#ff0000', '#00c853', '#17476b', '#7f7f7f', '#0000ff'];
const LIGHT_GROUNDS = ['#ffffff', '#f4f6f8'];
const DARK_GROUNDS = ['#14181d', '#1d2329'];

test('contrast is measured as WCAG does', () => {
  expect(contrast(parseHex('#000000'), parseHex('#ffffff'))).toBe(21);
  expect(contrast(parseHex('#777777'), parseHex('#ffffff'))).toBeCloseTo(4.48, 2);
});

test.each(COLORS)('the shade of %s reaches 7:1 on every ground of its theme', (color) => {
  const { ink, wash, glow, dusk } = palette(color);
  for (const ground of [...LIGHT_GROUNDS, wash]) {
    expect(contrast(parseHex(ink), parseHex(ground))).toBeGreaterThanOrEqual(7);
  }
  for (const ground of [...DARK_GROUNDS, dusk]) {
    expect(contrast(parseHex(glow), parseHex(ground))).toBeGreaterThanOrEqual(7);
  }
});

test('a colour that can be read is left as it is', () => {
  expect(palette('#17476b').ink).toBe('#17476b');
});
