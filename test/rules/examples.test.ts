import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { removePosition } from 'unist-util-remove-position';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import preset from '../../rules/index.js';
import { findingsOf } from '../../rules/report.js';
import { parseMdx } from '../../scripts/document/parse-mdx.js';
import { type Example, readExamples } from './read-examples.js';

const folder = fileURLToPath(new URL('../../rules', import.meta.url));
const rules = preset.plugins.map(([rule]) => rule.name.replace(/^cpni:/, ''));

describe('the preset', () => {
  it('holds each file in rules/ that defines a rule', () => {
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .filter((name) => /= defineRule\(/.test(readFileSync(join(folder, name), 'utf8')))
      .map((name) => basename(name, '.ts'));
    expect([...rules].sort()).toEqual(files.sort());
  });
});

describe.each(rules)('%s', (rule) => {
  const code = readFileSync(join(folder, `${rule}.ts`), 'utf8');
  const examples = readExamples(code);

  it('says in its comment what it is for, why, and how to mend it', () => {
    expect(code).toMatch(/^\/\*\*\n \* [A-Z].*\.\n/);
    expect(code).toMatch(/ \* @why {2}\S/);
    expect(code).toMatch(/ \* @fix {2}\S/);
  });

  it.each(examples.filter(({ kind }) => kind === 'invalid'))('finds one fault in: $source', (example) => {
    expect(findings(rule, example).map(({ reason }) => reason)).toEqual([example.expected]);
  });

  it.each(examples.filter(({ kind }) => kind === 'valid'))('is silent on: $source', (example) => {
    expect(findings(rule, example)).toEqual([]);
  });

  it('needs no positions to find the same faults', () => {
    for (const example of examples) {
      const reasons = findings(rule, example, true).map(({ reason }) => reason);
      expect(reasons).toEqual(example.expected === undefined ? [] : [example.expected]);
    }
  });
});

function findings(name: string, { source, context }: Example, withoutPositions = false) {
  const tree: Root = parseMdx(source);
  if (withoutPositions) removePosition(tree);
  const file = new VFile({ value: source });
  file.data.cpni = { ...context, factNames: ['legalName', 'contacts.privacy.phone'] };
  const plugin = preset.plugins.find(([rule]) => rule.name === `cpni:${name}`);
  if (!plugin) throw new Error(`no rule ${name}`);
  unified().use([plugin]).runSync(tree, file);
  return findingsOf(file);
}
