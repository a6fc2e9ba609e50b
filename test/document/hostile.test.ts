import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { found, lines, notice } from './words-of.js';

const file = join(tmpdir(), `cpni-hostile-${process.pid}`);
const write = `require('fs').writeFileSync(${JSON.stringify(file)}, 'x')`;

/** What hostile authors try, and the line each stands on when they are put below each other. */
const ATTACKS = [
  `import fs from 'node:fs'`,
  `import 'https://example.com/evil.js'`,
  `export const hostile = (globalThis.hostile = 1)`,
  `export default function Page() { globalThis.hostile = 2 }`,
  `Bye {process.exit()}`,
  `Set {globalThis.hostile = 3}`,
  `{(() => { ${write}; globalThis.hostile = 4 })()}`,
  `Template {\`\${globalThis.hostile = 5}\`}`,
  `<Note {...(globalThis.hostile = 6)}>spread</Note>`,
  `<Note onClick={() => { globalThis.hostile = 7 }}>event</Note>`,
  `<Note onMouseOver="globalThis.hostile = 8">event</Note>`,
  `<Choices to={(globalThis.hostile = 9, 'deny')} />`,
  `<script>globalThis.hostile = 10</script>`,
  `<img src="x" onerror="globalThis.hostile = 11" />`,
  `[link](javascript:globalThis.hostile=12)`,
  `[link](&#106;avascript:globalThis.hostile=13)`,
  `[link](data:text/html,hostile)`,
  `![picture](https://example.com/track.png)`,
  `{constructor.constructor}`,
];

describe('a hostile document', () => {
  it('executes nothing', () => {
    const document = notice(ATTACKS.join('\n\n'));
    expect(document.unreadable).toBe(false);
    expect(document.findings.map(({ severity }) => severity)).toEqual(ATTACKS.map(() => 'error'));
    expect('hostile' in globalThis).toBe(false);
    expect(existsSync(file)).toBe(false);
  });

  it('is refused with one finding for each attack, at its place', () => {
    const places = found(ATTACKS.join('\n\n')).map((told) => Number(told.split(':')[0]));
    expect(places).toEqual(ATTACKS.map((_, index) => 2 * index + 1));
  });

  it('leaves no code, no tag and no link in what is shown', () => {
    const { tree } = notice(ATTACKS.join('\n\n'));
    const json = JSON.stringify(tree);
    expect(json).not.toMatch(/"type":"(mdx|html|image|link")/);
    expect(json).not.toMatch(/javascript:|onerror|onClick|script>/);
    expect(lines(tree)).toContain('link');
  });
});
