import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brandFault, nearestReadable, washOf } from '../../rules/legible/brand.js';
import { contrast, parseHex } from '../../rules/legible/contrast.js';
import { toOklch } from '../../rules/legible/oklch.js';
import { cpni, sampleWorkspace } from '../cli/run-cpni.js';

describe('a company’s colour', () => {
  it.each(['#ffd400', '#ff0000', '#00c853', '#1e88e5', '#e91e63'])(
    '%s has a nearest of its hue that can be read',
    (hex) => {
      const nearest = parseHex(nearestReadable(hex));
      const ratio = contrast(nearest, washOf(nearest));
      expect(ratio).toBeGreaterThanOrEqual(7);
      // Not darker than it must be.
      expect(ratio).toBeLessThan(7.2);
      const turned = Math.abs(toOklch(nearest).hue - toOklch(parseHex(hex)).hue);
      expect(Math.min(turned, 2 * Math.PI - turned)).toBeLessThan(0.06);
    },
  );

  it('that can be read is left alone', () => {
    for (const hex of ['#17476b', '#1f4d38', '#5a2a6b', '#0000ff', '#000000'])
      expect(brandFault(hex, 'carrier')).toBeUndefined();
  });

  it('that cannot is a warning where it is written and an error of a build, with the nearest that can', () => {
    const folder = sampleWorkspace('cedar-fork-office-systems');
    const path = 'notices/cedar-fork-office-systems/carrier.yaml';
    const before = readFileSync(join(folder, path), 'utf8');
    writeFileSync(join(folder, path), before.replace(/color: "#\w+"/, 'color: "#ffd400"'));
    const row = before.split('\n').findIndex((each) => each.includes('color: "#')) + 1;

    const lint = cpni(['lint', '--format', 'json'], folder);
    expect(lint.status).toBe(0);
    const [message, ...others] = JSON.parse(lint.stdout).documents.flatMap(
      ({ messages }: { messages: object[] }) => messages,
    );
    expect(others).toEqual([]);
    expect(message).toMatchObject({
      rule: 'legible-contrast',
      severity: 'warning',
      line: row,
      cite: '47 CFR 64.2008(c)(5)',
      expected: 'color: "#645100", the nearest colour of the same hue that reaches 7:1.',
    });

    const build = cpni(['build', '--out', join(folder, 'dist')], folder);
    expect(build.status).toBe(1);
    expect(build.stderr).toContain(path);
    expect(build.stderr).toContain('Words in #ffd400 have a contrast of');
    expect(build.stderr).toContain('1 error,');
    expect(build.stderr).toContain('Nothing was published');
  });
});
