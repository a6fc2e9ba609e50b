import { join, resolve, sep } from 'node:path';
import { CpniError } from '../cpni-error.js';
import { findWorkspace } from './find-workspace.js';
import type { Workspace } from './model.js';
import { readCarrier } from './read-carrier.js';
import { readFolder } from './read-folder.js';

/**
 * Reads a workspace's companies and documents, but not yet their words. One bad file never hides the rest.
 *
 * @param root folder that holds `notices/`
 * @param select paths of carriers, documents or files; without any, everything is read
 * @throws {CpniError} when `root` holds no `notices/`
 */
export function readWorkspace(root: string, select: readonly string[] = []): Workspace {
  const absolute = resolve(root);
  if (findWorkspace(absolute) !== absolute) {
    throw new CpniError('There is no folder `notices` here.', {
      path: absolute,
      hint: 'Run cpni inside a workspace, or begin one with `cpni init`.',
    });
  }
  const selected = select.map((path) => resolve(path));
  const wanted = (dir: string) =>
    selected.length === 0 || selected.some((path) => isWithin(path, dir) || isWithin(dir, path));
  const entries = readFolder(join(absolute, 'notices'));
  const workspace: Workspace = {
    root: absolute,
    carriers: [],
    problems: entries.problems.filter((problem) => wanted(problem.path)),
  };
  for (const id of entries.folders.filter((name) => wanted(join(absolute, 'notices', name)))) {
    const { carrier, problems } = readCarrier(absolute, id, wanted);
    workspace.carriers.push(carrier);
    workspace.problems.push(...problems);
  }
  return workspace;
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}
