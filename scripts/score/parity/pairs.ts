import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { DocumentContext } from '../../../rules/document-context.js';
import { parityFindings, type SetFinding } from '../../../rules/parity/parity-findings.js';
import { readSide } from '../../../rules/parity/read-side.js';
import { CpniError } from '../../cpni-error.js';
import { blankDocument } from '../../document/blank-document.js';
import { localeInName, withoutLocale } from '../../document/locale-in-name.js';
import { parseLoose } from '../../document/loose/parse-loose.js';
import { linesAround } from '../../lint/lines-around.js';

/** A text and its translation, as files. */
export interface TextPair {
  name: string;
  locale: string;
  source: string;
  target: string;
}

/**
 * Pairs in a folder: `name.en.md` and `name.es.md`.
 *
 * @throws CpniError for a folder that cannot be read
 */
export function pairsIn(folder: string): TextPair[] {
  const names = namesIn(folder)
    .filter((name) => extname(name) === '.md')
    .sort();
  return names.flatMap((name) => {
    const locale = localeInName(name);
    const original = names.find(
      (other) => localeInName(other) === 'en' && withoutLocale(other) === withoutLocale(name),
    );
    if (!locale || locale === 'en' || !original) return [];
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    return [
      { name: basename(withoutLocale(name), '.md'), locale, source: read(original), target: read(name) },
    ];
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw new CpniError('The folder cannot be read.', { path: folder, cause: error });
  }
}

const CONTEXT: DocumentContext = {
  kind: 'opt-out-notice',
  regime: 'carrier',
  locale: 'en',
  channels: ['mail'],
  asOf: '2026-03-02',
  guessed: [],
};

/** What a comparison of two texts finds. */
export function compareTexts({ source, target, locale }: TextPair): SetFinding[] {
  return parityFindings(sideOf(source, 'en', 'source'), sideOf(target, locale, 'target'), CONTEXT).findings;
}

/** @param path as findings name it */
export function sideOf(text: string, locale: string, path: string) {
  const parsed = parseLoose(text, '.md');
  if ('finding' in parsed) throw new Error(parsed.finding.reason);
  const document = blankDocument({ path, carrier: null, locale, context: { ...CONTEXT, locale } });
  return readSide({ path, locale }, parsed.tree, text, linesAround({ ...document, source: text }));
}
