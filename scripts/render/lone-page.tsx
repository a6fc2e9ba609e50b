import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Element, Root } from 'hast';
import { stringify } from './stringify.js';

const require = createRequire(import.meta.url);

interface LonePage {
  title: string;
  /** Its style among `site/styles`. */
  style: string;
  /** Where the keyboard's user may go at once: an address in the page, and words for it. */
  skip: { href: string; label: string };
  body: Element[];
}

/** A page of the tool's own, in English, that stands alone: nothing is fetched, no script runs, and it prints. */
export function lonePage({ title, style: name, skip, body }: LonePage): string {
  const style = readFileSync(require.resolve(`#package/site/styles/${name}`), 'utf8');
  const hash = createHash('sha256').update(style).digest('base64');
  const root = (
    <>
      {{ type: 'doctype' }}
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta
            http-equiv="Content-Security-Policy"
            content={`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`}
          />
          <title>{title}</title>
          <style>{style}</style>
        </head>
        <body>
          <a class="skip" href={skip.href}>
            {skip.label}
          </a>
          {body}
        </body>
      </html>
    </>
  ) as Root;
  return stringify(root);
}
