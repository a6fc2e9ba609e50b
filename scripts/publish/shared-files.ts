import { readFileSync } from 'node:fs';
import { palette } from '../../site/palette.js';
import { facesFor } from '../render/fonts/choose.js';
import { familyStyle, fontStyle } from '../render/fonts/font-style.js';
import type { Letters } from '../render/fonts/letters.js';
import type { Source } from '../render/source.js';
import { brandStyle, siteStyle } from '../render/stylesheet.js';
import { type BuiltFile, encode } from './job.js';
import { localesOf } from './translation-sets.js';

/** What all pages of the site use: the stylesheet, companies' colours, and the fonts for the characters they show. */
export function sharedFiles(sources: Source[], letters: Letters): BuiltFile[] {
  const faces = facesFor(letters);
  const colors = new Map(sources.map(({ carrier }) => [carrier.folder, carrier.color]));
  const brands = [...colors].map(([folder, color]) =>
    brandStyle(`[data-carrier='${folder}']`, palette(color)),
  );
  const style = [
    fontStyle(faces, (face) => `fonts/${face.file}`),
    familyStyle(localesOf(sources)),
    siteStyle(),
  ];
  return [
    { path: 'site/style.css', bytes: encode(style.join('\n')) },
    { path: 'site/brands.css', bytes: encode(brands.join('\n')) },
    ...faces.map((face) => ({
      path: `site/fonts/${face.file}`,
      bytes: new Uint8Array(readFileSync(face.woff2)),
    })),
  ];
}
