import { readFileSync } from 'node:fs';
import type { FontFace } from './choose.js';
import { familyList, scriptOf, stacksOf } from './stacks.js';

const encoded = new Map<string, string>();

/** `@font-face` rules with the fonts inside, for pages that load nothing. */
export function embeddedFontStyle(chosen: FontFace[]): string {
  return fontStyle(chosen, (face) => {
    let uri = encoded.get(face.woff2);
    if (uri === undefined) {
      uri = `data:font/woff2;base64,${readFileSync(face.woff2).toString('base64')}`;
      encoded.set(face.woff2, uri);
    }
    return { address: uri, format: 'woff2' };
  });
}

/** What a rule of CSS says of a face. */
export type StyledFace = Pick<FontFace, 'family' | 'weight' | 'style' | 'unicodeRange'>;

/** `@font-face` rules; `source` says where a face's file is and how it is packed. */
export function fontStyle<Face extends StyledFace>(
  chosen: readonly Face[],
  source: (face: Face) => { address: string; format: 'woff2' | 'woff' },
): string {
  return chosen
    .map((face) => {
      const { address, format } = source(face);
      return `@font-face {
  font-family: '${face.family}';
  font-weight: ${face.weight};
  font-style: ${face.style};
  font-display: swap;
  src: url('${address}') format('${format}');
  unicode-range: ${face.unicodeRange};
}
`;
    })
    .join('');
}

/** Says which families each language is set in: `--sans` and `--serif`, on a whole page and on words within one. */
export function familyStyle(locales: readonly string[]): string {
  const rules = locales.map((locale) => {
    const { sans, serif } = stacksOf(locale);
    const isLatin = scriptOf(locale) === 'Latn';
    // Within a page, Latin and Cyrillic are drawn by what their surroundings are set in.
    const within = sans === serif ? `body [lang='${locale}'] {\n  font-family: var(--sans);\n}\n` : '';
    return isLatin ? '' : `${families(`[lang='${locale}']`, sans, serif)}${within}`;
  });
  const { sans, serif } = stacksOf('en');
  return [families(':root', sans, serif), ...rules].join('');
}

type Stack = ReturnType<typeof stacksOf>['sans'];

function families(selector: string, sans: Stack, serif: Stack): string {
  const ending = sans === serif ? 'sans-serif' : 'serif';
  return `${selector} {
  --sans: ${familyList(sans, 'sans-serif')};
  --serif: ${familyList(serif, ending)};
}
`;
}
