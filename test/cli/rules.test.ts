import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import preset from '../../rules/index.js';
import { loadLaw } from '../../rules/law.js';
import { findingsOf } from '../../rules/report.js';
import { parseMdx } from '../../scripts/document/parse-mdx.js';
import type { ListedRule } from '../../scripts/rules/rule-list.js';
import { loadRules } from '../../scripts/rules/rules.js';
import { readExamples } from '../rules/read-examples.js';
import { cpni } from './run-cpni.js';

const HERE = process.cwd();
const root = fileURLToPath(new URL('../..', import.meta.url));
const listed: ListedRule[] = JSON.parse(cpni(['rules', '--format', 'json'], HERE).stdout).rules;

describe('cpni rules', () => {
  it('lists each rule with family, severity, reason and remedy', () => {
    expect(listed.find(({ name }) => name === 'no-freeze-encouragement')).toMatchObject({
      family: 'no',
      severity: 'error',
      law: ['47 CFR 64.2008(c)(8)'],
      checks: ['c8-freeze-encouragement'],
    });
    for (const { name, summary, why, fix } of listed) {
      expect([name, summary !== '', why !== '', fix !== '']).toEqual([name, true, true, true]);
    }
    const { stdout } = cpni(['rules'], HERE);
    for (const { name } of listed) expect(stdout).toContain(`  ${name}\n`);
  });

  // The compiler drops a comment that hangs on an import of types: leave an empty line below a rule's comment.
  it('knows the same rules compiled as from source', () => {
    expect(listed.map(({ name }) => name)).toEqual(loadRules().map(({ name }) => name));
  });

  it('knows every name under which something is reported', () => {
    const names = ['rules', 'scripts']
      .flatMap((folder) =>
        readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
          join(root, folder, name),
        ),
      )
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => [
        ...readFileSync(path, 'utf8').matchAll(/(?:rule: |\| |defineRule\()'((?:file|parity)-[a-z-]+)'/g),
      ])
      .map((match) => match[1] ?? '');
    expect(names.length).toBeGreaterThan(5);
    expect([...new Set(names)].filter((name) => !listed.some((rule) => rule.name === name))).toEqual([]);
  });

  it('has a rule of the preset for each file of a rule', () => {
    const plugins = preset.plugins.map(([rule]) => rule.name.replace(/^cpni:/, ''));
    expect(plugins.filter((name) => !listed.some((rule) => rule.name === name))).toEqual([]);
  });

  it('shows one rule whole, with examples', () => {
    const { status, stdout } = cpni(['rules', 'No Placeholder'], HERE);
    expect(status).toBe(0);
    expect(stdout).toContain('Call [COMPANY PHONE] to say no.');
    expect(stdout).toContain('"[COMPANY PHONE]" still waits to be filled in.');
  });

  it('suggests the nearest name', () => {
    const { status, stderr } = cpni(['rules', 'no-placeholders'], HERE);
    expect(status).toBe(2);
    expect(stderr).toContain('Did you mean no-placeholder?');
  });
});

describe('what a rule says that it checks', () => {
  const ids = loadLaw().sections.flatMap(({ elements }) => elements.flatMap(({ id, law }) => [id, ...law]));
  const declaring = loadRules().filter(({ checks }) => checks.length > 0);

  it.each(declaring)('$name: is in the law data', ({ checks }) => {
    expect(checks.filter((id) => !ids.includes(id))).toEqual([]);
  });

  const shown = declaring.filter(({ examples }) => examples.length > 0);
  it.each(shown)('$name: is what its own examples raise', ({ name, checks }) => {
    const plugin = preset.plugins.find(([rule]) => rule.name === `cpni:${name}`);
    if (!plugin) throw new Error(`${name} is not in the preset`);
    const raised = readExamples(readFileSync(join(root, 'rules', `${name}.ts`), 'utf8')).flatMap(
      ({ source, context }) => {
        const tree: Root = parseMdx(source);
        const file = new VFile({ value: source });
        file.data.cpni = { ...context };
        unified().use([plugin]).runSync(tree, file);
        return findingsOf(file).flatMap(({ element, law = [] }) => [element, ...law]);
      },
    );
    expect(checks.filter((id) => raised.includes(id))).not.toEqual([]);
  });
});
