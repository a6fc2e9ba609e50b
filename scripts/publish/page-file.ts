import { posix } from 'node:path';
import { page } from '../../site/layouts/page.js';
import { fileSize } from '../../site/wording.js';
import { lettersOf } from '../render/fonts/letters.js';
import type { Source } from '../render/source.js';
import { stringify } from '../render/stringify.js';
import { aroundOf } from '../verify/around/document-around.js';
import { requirePageAround } from '../verify/around/page-around.js';
import { requirePageWords } from '../verify/document-words.js';
import { type BuiltFile, encode, type Job, siteFolder } from './job.js';

/** The document's page and, beside it, copies of the files it offers. */
export function pageFiles(
  { source, view, locales, words, carrierIndex }: Job,
  built: BuiltFile[],
): BuiltFile[] {
  const folder = siteFolder(view);
  const offered = built.filter((file) => file.offer);
  const copies = offered
    .filter((file) => !file.path.startsWith(`${folder}/`))
    .map(({ path: from, bytes }) => ({
      path: `${folder}/${posix.basename(from)}`,
      bytes,
    }));
  const picture = built.find((file) => file.path.endsWith('.png'));
  const address = addressOf(source);
  const root = page(view, {
    downloads: offered.map((file) => ({
      href: posix.basename(file.path),
      label: file.offer?.label ?? '',
      mediaType: file.offer?.mediaType ?? '',
      size: fileSize(file.bytes.length, view.t),
    })),
    ...(picture && { picture: 'card.png' }),
    ...(address !== undefined && { address }),
    ...(carrierIndex !== undefined && { carrierIndex }),
  });
  const html = stringify(root);
  const path = `${folder}/index.html`;
  requirePageWords(path, html, words);
  requirePageAround(path, html, aroundOf(source), {
    locales,
    files: offered.map(({ path: name, bytes }) => ({ name, size: bytes.length })),
    hasPicture: picture !== undefined,
    address,
  });
  return [
    { path, bytes: encode(html), letters: lettersOf(root, view.locale), checks: ['words', 'around'] },
    ...copies,
    ...(picture ? [{ path: `${folder}/card.png`, bytes: picture.bytes }] : []),
  ];
}

/** Where a page will be, if its company says where the site is: `https://example.com/notices/opt-out/es/`. */
function addressOf({ carrier, folder, locale }: Source): string | undefined {
  return carrier.publishedAt && `${carrier.publishedAt.replace(/\/+$/, '')}/${folder}/${locale}/`;
}
