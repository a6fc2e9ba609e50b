import { readFileSync } from 'node:fs';
import { palette } from '../../site/palette.js';
import { facesFor, fontStyle } from '../render/fonts.js';
import type { Source } from '../render/source.js';
import { brandStyle, siteStyle } from '../render/stylesheet.js';
import { wordsOfTree } from '../verify/words.js';
import { type BuiltFile, encode } from './job.js';

/** What all pages of the site use: the stylesheet, companies' colours, and the fonts for the characters in use. */
export function sharedFiles(sources: Source[]): BuiltFile[] {
  const text = sources.map(
    (source) => `${source.title} ${source.summary ?? ''} ${wordsOfTree(source.tree).join(' ')}`,
  );
  const faces = facesFor(text.join(' '));
  const colors = new Map(sources.map(({ carrier }) => [carrier.folder, carrier.color]));
  const brands = [...colors].map(([folder, color]) =>
    brandStyle(`[data-carrier='${folder}']`, palette(color)),
  );
  return [
    {
      path: 'site/style.css',
      bytes: encode(`${fontStyle(faces, (face) => `fonts/${face.file}`)}\n${siteStyle()}`),
    },
    { path: 'site/brands.css', bytes: encode(brands.join('\n')) },
    ...faces.map((face) => ({
      path: `site/fonts/${face.file}`,
      bytes: new Uint8Array(readFileSync(face.woff2)),
    })),
  ];
}
