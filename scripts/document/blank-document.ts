import type { Document } from './model.js';

/** A document before its file is read; what stays so when the file cannot be read. */
export function blankDocument(
  about: Pick<Document, 'path' | 'carrier' | 'folder' | 'locale' | 'context'>,
): Document {
  return {
    ...about,
    frontmatter: { title: '' },
    source: '',
    tree: { type: 'root', children: [] },
    findings: [],
    unreadable: false,
  };
}
