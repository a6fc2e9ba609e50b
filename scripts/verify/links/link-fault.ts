import { posix } from 'node:path';

/** What is built, as links may lead to it. */
export interface Built {
  /** Whether there is a file at a path below `dist/`; capitals count, as they do on servers. */
  has: (path: string) => boolean;
  /** Places within a page; `undefined` for what is no page. */
  idsOf: (path: string) => ReadonlySet<string> | undefined;
}

/** Schemes that lead out of the build. */
const OUTSIDE = /^(?:https|mailto|tel|sms):/i;
/** What is inside the file itself. */
const INSIDE = /^data:(?:image|font)\//i;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/**
 * What is wrong with an address that a file of the build leads to, in words.
 *
 * @param from path of the file below `dist/`
 */
export function linkFault(from: string, address: string, built: Built): string | undefined {
  if (OUTSIDE.test(address) || INSIDE.test(address)) return undefined;
  const scheme = SCHEME.exec(address)?.[1];
  if (scheme !== undefined) return `${scheme}: is no scheme for a reader to follow`;
  if (address.startsWith('/'))
    return 'it leads from the root of a server, and the site may lie in any folder';
  const [path = '', fragment] = address.split('#', 2);
  if (address === '') return 'it leads nowhere';
  const root = from.split('/')[0];
  if (root !== 'site' && path !== '') return 'it leads to a file beside it, and an e-mail is sent alone';
  const target = targetOf(from, path);
  if (target === undefined) return 'its percent signs are no code of a character';
  if (!target.startsWith(`${root}/`)) return `it leads out of ${root}/, which is published alone`;
  if (!built.has(target)) return `there is no ${target}`;
  if (fragment === undefined || fragment === '' || fragment === 'top') return undefined;
  const ids = built.idsOf(target);
  const id = decoded(fragment);
  return id !== undefined && ids?.has(id) ? undefined : `${target} has no place “${fragment}”`;
}

/** A folder stands for its index. */
function targetOf(from: string, path: string): string | undefined {
  const plain = decoded(path.split('?', 1)[0] ?? '');
  if (plain === undefined) return undefined;
  if (plain === '') return from;
  const target = posix.join(posix.dirname(from), plain);
  return target.endsWith('/') ? `${target}index.html` : target;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
