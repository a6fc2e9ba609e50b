import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseDocument } from 'yaml';
import type { Regime } from '../../rules/document-context.js';
import { CpniError } from '../cpni-error.js';
import type { CarrierFacts } from '../workspace/carrier-facts.js';
import { readFolder } from '../workspace/read-folder.js';
import { readWorkspace } from '../workspace/workspace.js';

/** A company that the workspace has. */
export interface KnownCarrier {
  facts: CarrierFacts;
  /** Whether its carrier.yaml gives no value at a path of keys. */
  lacks(path: string): boolean;
}

/** The folder of a company whose name nobody has said yet. */
const FIRST = 'my-company';

/**
 * The company's folder: the one that is named, the one in which the command is run, or the only one there is.
 *
 * @throws CpniError when there are several and none is named
 */
export function requireCarrier(root: string, cwd: string, name: string | undefined): string {
  if (name !== undefined) return name;
  const notices = join(root, 'notices');
  const [around = ''] = relative(notices, cwd).split(sep);
  if (around !== '' && around !== '..') return around;
  const folders = existsSync(notices) ? readFolder(notices).folders : [];
  const [first = FIRST, ...others] = folders;
  if (others.length === 0) return first;
  throw new CpniError('It is not said whose document this is.', {
    hint: `Say it: ${folders.map((folder) => `--carrier ${folder}`).join(', ')}; or a folder of another name for another company.`,
  });
}

/**
 * Reads a company's facts.
 *
 * @returns `undefined` when the workspace does not have it
 * @throws CpniError when its carrier.yaml cannot be read, and when it is of another regime than was said
 */
export function knownCarrier(root: string, id: string, regime: Regime | undefined): KnownCarrier | undefined {
  const path = join(root, 'notices', id, 'carrier.yaml');
  if (!existsSync(path)) return undefined;
  const { carriers, problems } = readWorkspace(root, [path]);
  const problem = problems.find((each) => each.unreadable && each.path === path);
  const carrier = carriers.find((each) => each.id === id);
  if (problem || !carrier) {
    const { line, column, reason } = problem ?? { line: 1, column: 1, reason: 'It cannot be read.' };
    throw new CpniError(reason, {
      path,
      line,
      column,
      hint: 'Correct the file first: cpni lint tells more.',
    });
  }
  const { facts } = carrier;
  if (regime !== undefined && facts.regime !== regime) {
    throw new CpniError(`--regime ${regime} does not fit: carrier.yaml says \`regime: ${facts.regime}\`.`, {
      path,
      hint: 'Leave --regime out, or name another company with --carrier.',
    });
  }
  const document = parseDocument(readFileSync(path, 'utf8'));
  const lacks = (key: string) => {
    const parts = key.split('.');
    // `title: President` serves every language.
    return (
      !parts.some((_, at) => {
        const value: unknown = document.getIn(parts.slice(0, at + 1));
        return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
      }) && (document.getIn(parts) ?? null) === null
    );
  };
  return { facts, lacks };
}
