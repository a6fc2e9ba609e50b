import { readFileSync } from 'node:fs';
import { palette } from '../../site/palette.js';
import { siteLocales, translator } from '../../site/translate.js';
import type { CarrierView, DocumentView } from '../../site/views.js';
import { direction, languageLabel, languageName, longDate } from '../../site/wording.js';
import { CpniError } from '../cpni-error.js';
import { renderBody } from './body.js';
import { nameOf, type Source } from './source.js';

/**
 * Prepares a document for the layouts. `set` is the document in all its languages, this one among them.
 * @throws {CpniError} when the site's own words are not translated into its language
 */
export function documentView(source: Source, set: Source[]): DocumentView {
  const { locale, kind, effective } = source;
  if (!siteLocales().includes(locale)) {
    throw new CpniError(
      `The site's own words are not translated into ${languageName(locale, 'en')} (${locale})`,
      {
        path: nameOf(source),
        hint: `Add site/locales/${locale}.json, or take ${locale} from the document's locales.`,
      },
    );
  }
  const t = translator(locale);
  const { heading, root } = renderBody(source.tree);
  return {
    carrier: carrierView(source.carrier),
    folder: source.folder,
    locale,
    direction: direction(locale),
    kind,
    kindLabel: t(`kind.${kind}`),
    effective,
    effectiveLabel: longDate(effective, locale),
    title: heading ?? source.title,
    ...(source.summary !== undefined && { summary: source.summary }),
    translations: set.map((other) => ({
      locale: other.locale,
      language: languageLabel(other.locale),
      href: `../${other.locale}/index.html`,
    })),
    body: root,
    t,
  };
}

export function carrierView({
  folder,
  name,
  legalName,
  website,
  color,
  logo,
}: Source['carrier']): CarrierView {
  return {
    folder,
    name,
    legalName,
    ...(website !== undefined && { website }),
    ...(logo !== undefined && { logo: svgUri(logo) }),
    palette: palette(color),
  };
}

function svgUri(file: string): string {
  try {
    return `data:image/svg+xml;base64,${readFileSync(file).toString('base64')}`;
  } catch (cause) {
    throw new CpniError(`The logo that carrier.yaml names cannot be read: ${file}`, {
      path: file,
      hint: 'Put the SVG beside carrier.yaml, or take `logo` out of `brand`.',
      cause,
    });
  }
}
