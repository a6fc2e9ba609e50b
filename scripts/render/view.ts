import path from 'node:path';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { CarrierView, DocumentView } from '../../site/views.js';
import { direction, languageLabel, languageName, longDate } from '../../site/wording.js';
import { CpniError } from '../cpni-error.js';
import { languageOf } from '../workspace/languages.js';
import { siteStrings } from '../workspace/site-strings.js';
import { renderBody } from './body.js';
import { requireGlyphs } from './fonts/require-glyphs.js';
import { isolateInText } from './isolate.js';
import { palette } from './palette.js';
import { pictureUri, readPicture } from './picture.js';
import { nameOf, type Source } from './source.js';

/**
 * Prepares a document for the layouts. `set` is the document in all its languages, this one among them.
 * @throws {CpniError} when the site's own words are not translated into its language, or no font has a character
 */
export function documentView(source: Source, set: Source[]): DocumentView {
  const { locale, kind, effective } = source;
  if (languageOf(locale) === undefined) {
    throw new CpniError(
      `The site's own words are not translated into ${languageName(locale, siteStrings('en'))} (${locale})`,
      {
        path: nameOf(source),
        hint: `Add site/locales/${locale}.json, or take ${locale} from the document's locales.`,
      },
    );
  }
  requireGlyphs(source);
  const t = siteStrings(locale);
  const { heading, root, dangling } = renderBody(source.tree, direction(locale));
  if (dangling[0] !== undefined) {
    throw danglingLink(source, dangling[0], root);
  }
  embedPictures(root, source.pictures);
  // These are shown without markup too, such as in a window's title.
  const plain = (text: string) => (direction(locale) === 'rtl' ? isolateInText(text) : text);
  return {
    carrier: carrierView(source.carrier),
    folder: source.folder,
    locale,
    direction: direction(locale),
    kind,
    kindLabel: t(`kind.${kind}`),
    effective,
    effectiveLabel: longDate(effective, t),
    title: plain(heading ?? source.title),
    ...(source.summary !== undefined && { summary: plain(source.summary) }),
    translations: set.map((other) => ({
      locale: other.locale,
      language: languageLabel(other.locale, siteStrings(other.locale)),
      href: `../${other.locale}/index.html`,
    })),
    body: root,
    t,
  };
}

function danglingLink(source: Source, href: string, root: Root): CpniError {
  const headings: string[] = [];
  visit(root, 'element', ({ tagName, properties }) => {
    if (/^h[2-6]$/.test(tagName)) headings.push(`#${properties.id}`);
  });
  let line: number | undefined;
  visit(source.tree, 'link', ({ url, position }) => {
    if (encodeURI(decodeURI(url)) === encodeURI(decodeURI(href))) line ??= position?.start.line;
  });
  return new CpniError(`The link ${decodeURIComponent(href)} leads to no heading of the document`, {
    path: source.origin?.path ?? nameOf(source),
    ...(line !== undefined && { line }),
    hint: `Nothing was published. Its headings are ${headings.join(', ')}`,
  });
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
    ...(logo !== undefined && { logo: pictureUri(readPicture(logo)) }),
    palette: palette(color),
  };
}

/** Puts pictures into the page itself: it can then be printed and sent as it is. */
function embedPictures(root: Root, folder: string | undefined): void {
  visit(root, 'element', (node) => {
    const { src } = node.properties;
    if (node.tagName !== 'img' || typeof src !== 'string' || folder === undefined) return;
    node.properties.src = pictureUri(readPicture(path.join(folder, path.basename(src))));
  });
}
