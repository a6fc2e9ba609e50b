import { readFileSync } from 'node:fs';

/** The script of a file of `in-page/`; the browser's answer is its last expression. */
export function inPage(name: 'layout' | 'words' | 'focus' | 'unprinted'): string {
  return readFileSync(new URL(`in-page/${name}.js`, import.meta.url), 'utf8');
}
