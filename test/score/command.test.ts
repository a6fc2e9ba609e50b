import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith } from '../cli/run-cpni.js';

const command = fileURLToPath(new URL('../../lib/scripts/score/main.js', import.meta.url));

/** Runs the compiled command (`npm test` compiles it first). */
function score(...args: string[]) {
  return spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
}

const NOTICE = `# Your CPNI rights

Under federal law, you have a right, and we have a duty, to protect the confidentiality of your CPNI.
`;

function labelled(elements: Record<string, boolean | null>): string {
  const labels = {
    file: '01-a.en.md',
    kind: 'opt-in',
    regime: 'carrier',
    lang: 'en',
    elements,
    prohibited: {},
  };
  return folderWith({ '01-a.en.md': NOTICE, '01-a.labels.json': JSON.stringify(labels) });
}

test('a folder that is recognised well enough passes', () => {
  const { status, stdout } = score(labelled({ 'c1-right': true }), '--given', '--least', '1');
  expect(stdout).toMatch(/^ {2}en carrier +1 +1 +0 +0 +1\.000 +1\.000$/m);
  expect(status).toBe(0);
});

test('one that is not fails and says in what', () => {
  const folder = labelled({ 'c1-right': true, 'c2-types': true });
  const { status, stderr } = score(folder, '--given', '--least', '0.95');
  expect(stderr).toBe(`score: ${folder}: recall 0.5000: below 0.95\n`);
  expect(status).toBe(1);
});

test('without --least a poor score is no failure', () => {
  expect(score(labelled({ 'c2-types': true }), '--given').status).toBe(0);
});

test('the report for programs has counts, errors and what was below', () => {
  const { stdout } = score(labelled({ 'c2-types': true }), '--given', '--json', '--least', '0.5');
  const report = JSON.parse(stdout);
  expect(report.required.groups[0]).toMatchObject({
    name: 'all',
    labels: 1,
    fn: 1,
    precision: null,
    recall: 0,
  });
  expect(report).toMatchObject({
    version: 1,
    notices: 1,
    errors: [{ error: 'miss', file: '01-a.en.md', element: 'c2-types', language: 'en', regime: 'carrier' }],
    below: ['recall 0.0000'],
  });
});

test.each([
  { args: ['--help'], status: 0, says: '--least <share>' },
  { args: [], status: 2, says: "missing required argument 'folder'" },
  { args: ['.', '--least', '95'], status: 2, says: 'a share from 0 to 1, such as 0.95, and not "95"' },
])('$args ends with $status', ({ args, status, says }) => {
  const run = score(...args);
  expect(run.stdout + run.stderr).toContain(says);
  expect(run.status).toBe(status);
});

test.each([
  { files: {}, says: 'No labelled notices are in this folder.' },
  { files: { 'a.labels.json': '{"file":' }, says: 'Labels cannot be read' },
  { files: { 'a.labels.json': '{"file":"a.md"}' }, says: 'file, kind, lang and elements are needed' },
  {
    files: { 'a.labels.json': '{"file":"a.md","kind":"opt-in","lang":"en","elements":{}}' },
    says: 'The notice that a.labels.json names cannot be read',
  },
])('a folder without labels that can be read is refused: $says', ({ files, says }) => {
  const folder = folderWith(files as Record<string, string>);
  const { status, stderr } = score(folder);
  expect(stderr).toContain(folder);
  expect(stderr).toContain(says);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(status).toBe(2);
});
