import { createRequire } from 'node:module';
import { readData } from '../read-data.js';
import { type ParityFault, whole } from './fault.js';
import type { Passage, Weighed } from './model.js';

/**
 * Links that lead elsewhere than the source's. A part of the path that names a language may differ or be there on one
 * side only: `/cpni`, `/es/cpni`, `/cpni.es`, `?lang=es`.
 */
export function linkFaults({ source, target, pairs }: Weighed): ParityFault[] {
  const plain = (links: readonly string[]) =>
    links.map((link) => withoutLanguage(link, [source.locale, target.locale]));
  return pairs.flatMap((pair): ParityFault[] => {
    const ours = pair.source.flatMap(({ links }) => links.filter(isPage));
    const theirs = pair.target.flatMap(({ links }) => links.filter(isPage));
    const [from, to] = [plain(ours), plain(theirs)];
    const lost = ours.filter((_, index) => !to.includes(from[index] ?? ''));
    const more = theirs.filter((_, index) => !from.includes(to[index] ?? ''));
    const place = (passages: readonly Passage[], link: string) =>
      passages.find(({ links }) => links.includes(link)) ?? passages[0];
    return Array.from({ length: Math.max(lost.length, more.length) }, (_, index): ParityFault => {
      const [was, is] = [lost[index], more[index]];
      const here = place(pair.target, is ?? '');
      const there = place(pair.source, was ?? '');
      return {
        ...(here && { target: whole(here) }),
        ...(there && { source: whole(there) }),
        reason:
          was && is
            ? `A link here leads to ${is}, and to ${was} in the source`
            : is
              ? `The link to ${is} is not in the source`
              : `The source's link to ${was} is not in the translation`,
        expected: was ? `A link to ${was}.` : 'Take it out, or put it into the source.',
      };
    });
  });
}

/** What a telephone number or a mail address leads to is told by the words of the link. */
function isPage(link: string): boolean {
  return !/^(?:tel|mailto|sms):/i.test(link);
}

const path = createRequire(import.meta.url).resolve('#package/rules/parity/same-pages.yaml');
let samePages: ReadonlyMap<string, string> | undefined;

/** A link inside the page names a heading, which is translated; of others all but the language counts. */
export function withoutLanguage(link: string, locales: readonly string[]): string {
  if (link.startsWith('#')) return '#';
  samePages ??= new Map(
    (readData(path) as string[][]).flatMap(([first = '', ...others]) =>
      others.map((other) => [other, first]),
    ),
  );
  const tags = locales.flatMap((locale) => [locale, locale.split('-')[0] ?? locale]).join('|');
  const plain = link
    .replace(/^https?:\/\//i, '')
    .replace(new RegExp(`([/.?&=])(?:lang=|locale=|hl=)?(?:${tags})(?=$|[/.?&#])`, 'gi'), '$1')
    .replace(/[/.?&]+/g, (marks) => (marks.startsWith('.') ? '.' : '/'))
    .replace(/[/.]$/, '')
    .toLowerCase();
  const [host = '', ...rest] = plain.split('/');
  return [samePages.get(host.replace(/^www\./, '')) ?? host, ...rest].join('/');
}
