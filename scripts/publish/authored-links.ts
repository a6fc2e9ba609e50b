import { visit } from 'unist-util-visit';
import { nameOf } from '../render/source.js';
import type { LinkPlace } from '../verify/links/built-links.js';
import { type Job, siteFolder, stemOf } from './job.js';

/** Tells where in the documents a link of a page or an e-mail was written; nothing of links that a layout makes. */
export function authoredLinks(
  jobs: readonly Job[],
): (page: string, address: string) => LinkPlace | undefined {
  const byPage = new Map(jobs.flatMap((job) => pagesOf(job).map((page) => [page, job] as const)));
  return (page, address) => {
    const source = byPage.get(page)?.source;
    if (!source) return undefined;
    let place: LinkPlace | undefined;
    visit(source.tree, (node) => {
      if ((node.type !== 'link' && node.type !== 'image') || node.url !== address || place) return;
      const line = node.position?.start.line;
      place = { path: source.origin?.path ?? nameOf(source), ...(line !== undefined && { line }) };
    });
    return place;
  };
}

function pagesOf({ view }: Job): string[] {
  return [`${siteFolder(view)}/index.html`, `email/${view.carrier.folder}/${stemOf(view)}.html`];
}
