import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { suggestName } from '../../rules/nearest-name.js';
import { CpniError } from '../cpni-error.js';
import { findWorkspace, readWorkspace, type Workspace } from '../workspace/workspace.js';

/** What a command was asked to work on. */
export interface Selection {
  /** Workspaces with the documents chosen of them: absolute folders or files, none for all. */
  workspaces: { workspace: Workspace; only: string[] }[];
  /** Files that stand outside any workspace, absolute and sorted. */
  files: string[];
  /** The same files as they were named: those of a folder, and those named one by one. */
  groups: string[][];
}

const READABLE = new Set(['.mdx', '.md', '.txt']);

/**
 * Turns the paths of a command line into documents and files.
 *
 * @throws CpniError for a path that names nothing, and when there is no workspace to fall back on.
 */
export function select(paths: string[], cwd: string): Selection {
  const chosen = new Map<string, string[]>();
  const folders: string[][] = [];
  const lone: string[] = [];
  const choose = (root: string, path?: string) => {
    const only = chosen.get(root) ?? [];
    chosen.set(root, path === undefined ? only : [...only, path]);
  };

  const here = findWorkspace(cwd);
  if (paths.length === 0) {
    if (!here) {
      throw new CpniError('There is no notices/ folder here or in any folder above.', {
        hint: 'Go to your workspace, or name a file: cpni lint FILE.txt',
      });
    }
    choose(here);
  }
  for (const given of paths) {
    const path = locate(given, cwd, here);
    const root = findWorkspace(statSync(path).isDirectory() ? path : dirname(path));
    const notices = root && join(root, 'notices');
    if (root && (path === root || path === notices)) choose(root);
    else if (root && notices && path.startsWith(notices + sep)) choose(root, path);
    else if (statSync(path).isDirectory()) folders.push(readableFiles(path).sort());
    else lone.push(checkExtension(path, given));
  }

  const workspaces = [...chosen].map(([root, only]) => ({ workspace: readWorkspace(root, only), only }));
  const groups = [...folders, [...new Set(lone)].sort()].filter((group) => group.length > 0);
  return { workspaces, files: [...new Set(groups.flat())].sort(), groups };
}

/** Finds a path as given, or below notices/: `acme` and `acme/opt-out-notice` name a carrier and a document. */
function locate(given: string, cwd: string, root: string | undefined): string {
  const candidates = [resolve(cwd, given), ...(root ? [join(root, 'notices', given)] : [])];
  const found = candidates.find((path) => statSync(path, { throwIfNoEntry: false }));
  if (found) return found;
  const names = root ? documentNames(join(root, 'notices')) : [];
  const hint = suggestName(given.replace(/^notices\/|\/$/g, ''), names);
  throw new CpniError(`There is no file, carrier or document "${given}".`, hint ? { hint } : {});
}

function documentNames(notices: string): string[] {
  const folders = (path: string) =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  return folders(notices).flatMap((carrier) => [
    carrier,
    ...folders(join(notices, carrier)).map((document) => `${carrier}/${document}`),
  ]);
}

function readableFiles(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && READABLE.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/(^|[\\/])(node_modules|\.[^\\/]+)[\\/]/.test(relative(folder, path)))
    .filter((path) => basename(path) !== 'README.md');
  if (found.length === 0) {
    throw new CpniError(`There is no .mdx, .md or .txt file in ${folder}.`);
  }
  return found;
}

function checkExtension(path: string, given: string): string {
  if (READABLE.has(extname(path))) return path;
  throw new CpniError(
    `cpni lint reads .mdx, .md and .txt, and not ${extname(given) || 'a file without an ending'}: ${given}`,
    {
      hint: 'Save the text as .txt or .md first.',
    },
  );
}
