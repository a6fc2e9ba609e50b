import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { readDocument } from '../../scripts/document/document.js';
import { readWorkspace, type SourceProblem } from '../../scripts/workspace/workspace.js';

const FIXTURE = fileURLToPath(new URL('fixtures', import.meta.url));
export const CARRIER = 'notices/quiet-harbor/carrier.yaml';
export const NOTICE = 'notices/quiet-harbor/opt-out-notice';

/** New content of a file; a function makes it of the old; `null` removes the file. */
type Changes = Record<string, string | Buffer | null | ((old: string) => string)>;

/** A copy of the fixture's workspace with some files changed; it is removed when the test ends. */
export function copyWorkspace(changes: Changes = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'cpni-workspace-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(FIXTURE, root, { recursive: true });
  for (const [path, change] of Object.entries(changes)) {
    const file = join(root, path);
    if (change === null) rmSync(file, { recursive: true });
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, typeof change === 'function' ? change(readFileSync(file, 'utf8')) : change);
    }
  }
  return root;
}

/** Replaces words that must be there, so that a test cannot pass because a fixture has changed. */
export function replacing(words: string, by: string): (old: string) => string {
  return (old) => {
    if (!old.includes(words)) throw new Error(`no "${words}" to replace`);
    return old.replace(words, () => by);
  };
}

/** What reading a changed workspace finds, one line each: `path:line:column rule reason → expected`. */
export function problemsIn(changes: Changes): string[] {
  const root = copyWorkspace(changes);
  return readWorkspace(root).problems.map((problem) => told(root, problem));
}

/** The same for every document's words. */
export function findingsIn(changes: Changes): string[] {
  const root = copyWorkspace(changes);
  const { carriers } = readWorkspace(root);
  return carriers
    .flatMap(({ documents }) => documents)
    .flatMap((folder) => folder.locales.map(({ locale }) => readDocument(folder, locale)))
    .flatMap(({ path, findings, unreadable }) =>
      findings.map((finding) => told(root, { ...finding, path, unreadable })),
    );
}

function told(root: string, problem: SourceProblem): string {
  const { line, column, rule, reason, expected, unreadable } = problem;
  const path = relative(root, problem.path).replace(/^notices\/quiet-harbor\/?/, '');
  const mark = unreadable ? ' unreadable' : '';
  return `${path}:${line}:${column} ${rule}${mark}: ${reason}${expected ? ` → ${expected}` : ''}`;
}
