import path from 'node:path';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { smallestPrint } from '../../rules/legible/smallest-print.js';
import { CpniError } from '../cpni-error.js';
import type { Document } from '../document/document.js';
import type { Origin, Source } from '../render/source.js';

/**
 * Takes from a document and its company what is rendered.
 *
 * @param answers where its words tell how to say yes and no
 * @throws {CpniError} for a file outside a workspace: nothing says whose it is or when it is in effect
 */
export function fromDocument(document: Document, answers: Origin['answers'] = []): Source {
  const { folder, frontmatter, locale, tree } = document;
  if (!folder) {
    throw new CpniError('Only documents of a workspace can be built', {
      path: document.path,
      hint: 'Put it at notices/<company>/<document>/<locale>.mdx, beside a document.yaml.',
    });
  }
  const { carrier, settings } = folder;
  const { name, legalName, website, publishedAt, brand } = carrier.facts;
  return {
    carrier: {
      folder: carrier.id,
      name,
      legalName,
      ...(website !== undefined && { website }),
      ...(publishedAt !== undefined && { publishedAt }),
      ...(brand?.color !== undefined && { color: brand.color }),
      ...(brand?.logo !== undefined && { logo: path.join(carrier.dir, brand.logo) }),
    },
    folder: folder.id,
    locale,
    kind: settings.kind,
    effective: settings.effective,
    isSpoken: settings.kind === 'one-time-script' || settings.channels.includes('oral'),
    ...(settings.channels.includes('email') && settings.email && { email: settings.email }),
    ...(settings.formats?.includes('bill-insert') && {
      billInsert: smallestPrint(document.context),
    }),
    title: titleOf(tree) ?? frontmatter.title,
    ...(frontmatter.subject !== undefined && { subject: frontmatter.subject }),
    ...(frontmatter.summary !== undefined && { summary: frontmatter.summary }),
    tree,
    pictures: folder.dir,
    origin: { path: document.path, asked: document.context, answers },
  };
}

/** A document that begins with a heading of the first rank is called what that says. */
function titleOf({ children: [first] }: Root): string | undefined {
  return first?.type === 'heading' && first.depth === 1 ? textOf(first) : undefined;
}
