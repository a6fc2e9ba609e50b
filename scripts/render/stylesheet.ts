import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Palette } from '../../site/palette.js';

const require = createRequire(import.meta.url);

/** Parts of the site's one stylesheet, in the order of the cascade. */
const SITE = ['tokens', 'base', 'masthead', 'words', 'page', 'listing', 'scripts'];

function read(name: string): string {
  return readFileSync(require.resolve(`#package/site/styles/${name}.css`), 'utf8');
}

/** The style of every page of the site, without fonts and companies' colours. */
export function siteStyle(): string {
  return SITE.map(read).join('\n');
}

/** The style of paper. */
export function printStyle(): string {
  return ['tokens', 'words', 'print', 'print-formats', 'scripts'].map(read).join('\n');
}

/** The style of a filing on paper. */
export function filingStyle(): string {
  return ['tokens', 'words', 'print', 'filing', 'scripts'].map(read).join('\n');
}

/** What scripts ask of their type, for pages with a style of their own. */
export function scriptStyle(): string {
  return read('scripts');
}

/** The style of e-mail, before it is put inline. */
export function emailStyle(): string {
  return read('email');
}

/** A company's shades as custom properties under `selector`. */
export function brandStyle(selector: string, palette: Palette): string {
  return `${selector} {
  --brand-ink: ${palette.ink};
  --brand-wash: ${palette.wash};
  --brand-glow: ${palette.glow};
  --brand-dusk: ${palette.dusk};
}
`;
}
