import { languageLabel } from '../../site/wording.js';
import { familyStyle, fontStyle } from '../render/fonts/font-style.js';
import type { Letters } from '../render/fonts/letters.js';
import { siteFonts } from '../render/fonts/site-fonts.js';
import { palette } from '../render/palette.js';
import type { Source } from '../render/source.js';
import { brandStyle, siteStyle } from '../render/stylesheet.js';
import { siteStrings } from '../workspace/site-strings.js';
import { type BuiltFile, encode } from './job.js';
import { localesOf } from './translation-sets.js';

/** What all pages of the site use: the stylesheet, companies' colours, and the fonts for the characters they show. */
export function sharedFiles(sources: Source[], letters: Letters): BuiltFile[] {
  const locales = localesOf(sources);
  const fonts = siteFonts(
    letters,
    locales.map((locale) => languageLabel(locale, siteStrings(locale))),
  );
  const colors = new Map(sources.map(({ carrier }) => [carrier.folder, carrier.color]));
  const brands = [...colors].map(([folder, color]) =>
    brandStyle(`[data-carrier='${folder}']`, palette(color)),
  );
  const style = [
    fontStyle(fonts, ({ file, format }) => ({ address: `fonts/${file}`, format })),
    familyStyle(locales),
    siteStyle(),
  ];
  return [
    { path: 'site/style.css', bytes: encode(style.join('\n')) },
    { path: 'site/brands.css', bytes: encode(brands.join('\n')) },
    ...fonts.map(({ file, bytes }) => ({ path: `site/fonts/${file}`, bytes })),
  ];
}
