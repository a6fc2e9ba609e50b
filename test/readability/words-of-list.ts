import { readFileSync } from 'node:fs';

/** The entries of a word list: separated by white space, after lines of comment that begin with `#`. */
export function entriesOf(name: string): string[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  return text.replace(/^#.*$/gm, '').split(/\s+/).filter(Boolean);
}
