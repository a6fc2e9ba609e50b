import { VFile } from 'vfile';
import type { DocumentContext } from '../../rules/document-context.js';

/** A source as rules are given it: of this kind unless `about` says another, a carrier's, in English. */
export function fileOf(
  source: string,
  kind: DocumentContext['kind'],
  about: Partial<DocumentContext> = {},
): VFile {
  const file = new VFile({ value: source });
  file.data.cpni = {
    kind,
    regime: 'carrier',
    locale: 'en',
    channels: [],
    asOf: '2026-03-02',
    guessed: [],
    ...about,
  };
  return file;
}
