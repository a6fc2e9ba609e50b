/**
 * One key of a YAML file that waits to be filled in, or a group of them. The starting files are our own and keep to
 * a simple form: one key a line, two spaces a level, comments above their key, an example behind an empty value.
 */
export interface FillIn {
  key: string;
  /** Comments and blank lines above the key, without their indentation. */
  above: string[];
  /** What stands behind the colon, the example in its comment included. */
  rest: string;
  children: FillIn[];
}

const LINE = /^( *)([A-Za-z][A-Za-z0-9]*):(.*)$/;

/**
 * Reads a starting file.
 *
 * @throws Error for a line that is not of the simple form
 */
export function readFillIns(text: string): FillIn[] {
  const root: FillIn[] = [];
  const open: FillIn[][] = [root];
  let above: string[] = [];
  for (const line of text.trimEnd().split('\n')) {
    const [, spaces, key, rest] = LINE.exec(line) ?? [];
    if (spaces === undefined || key === undefined || rest === undefined) {
      if (!/^\s*(?:#.*)?$/.test(line)) throw new Error(`no key and no comment: ${line}`);
      above.push(line.trim());
      continue;
    }
    const level = spaces.length / 2;
    const entry: FillIn = { key, above, rest: rest.trim(), children: [] };
    const siblings = open[level];
    if (!siblings) throw new Error(`too deep: ${line}`);
    siblings.push(entry);
    open.splice(level + 1, open.length, entry.children);
    above = [];
  }
  return root;
}

/** Writes the keys, each level two spaces in from `indent`. */
export function writeFillIns(entries: readonly FillIn[], indent = 0): string {
  const margin = ' '.repeat(indent);
  return entries
    .map(({ key, above, rest, children }) => {
      const comments = above.map((line) => (line === '' ? '\n' : `${margin}${line}\n`)).join('');
      const value = rest === '' ? '' : ` ${rest}`;
      return `${comments}${margin}${key}:${value}\n${writeFillIns(children, indent + 2)}`;
    })
    .join('');
}

/** The keys of which `isKept` holds, by their path (`contacts.privacy.phone`), and the groups around them. */
export function keepFillIns(
  entries: readonly FillIn[],
  isKept: (path: string) => boolean,
  within = '',
): FillIn[] {
  return entries.flatMap((entry) => {
    const path = within === '' ? entry.key : `${within}.${entry.key}`;
    if (entry.children.length === 0) return isKept(path) ? [entry] : [];
    const children = keepFillIns(entry.children, isKept, path);
    return children.length === 0 ? [] : [{ ...entry, children }];
  });
}

/** Words that are given in each language: only those of `locales`, and without the language if there is one. */
export function inLocales(entries: readonly FillIn[], locales: readonly string[]): FillIn[] {
  return entries.map((entry) => {
    const isLocal = entry.children.length > 0 && entry.children.every(({ key }) => LANGUAGE.test(key));
    if (!isLocal) return { ...entry, children: inLocales(entry.children, locales) };
    const children = entry.children.filter(({ key }) => locales.includes(key));
    const [only] = children;
    if (children.length !== 1 || !only) return { ...entry, children };
    return { ...entry, rest: only.rest, above: [...entry.above, ...only.above], children: [] };
  });
}

const LANGUAGE = /^[a-z]{2}$/;

/** Paths of the values that are still empty. */
export function emptyPaths(entries: readonly FillIn[], within = ''): string[] {
  return entries.flatMap(({ key, rest, children }) => {
    const path = within === '' ? key : `${within}.${key}`;
    if (children.length > 0) return emptyPaths(children, path);
    return rest === '' || rest.startsWith('#') ? [path] : [];
  });
}
