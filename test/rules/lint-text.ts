import { extname } from 'node:path';
import type { Root } from 'mdast';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import type { DocumentContext } from '../../rules/document-context.js';
import { findingsOf } from '../../rules/report.js';
import { parseLoose } from '../../scripts/document/loose/parse-loose.js';

/** What one rule finds in a text that is read as a loose file of this name. */
export function lintText(
  rule: Plugin<[unknown?], Root>,
  source: string,
  { name = 'statement.txt', ...context }: Partial<DocumentContext> & { name?: string } = {},
) {
  const parsed = parseLoose(source, extname(name));
  if ('finding' in parsed) throw new Error(parsed.finding.reason);
  const file = new VFile({ value: source, path: name });
  file.data.cpni = {
    kind: 'policy-statement',
    regime: 'carrier',
    locale: 'en',
    channels: [],
    asOf: '2026-03-02',
    guessed: [],
    ...context,
  };
  unified()
    .use([[rule, ['error']]])
    .runSync(parsed.tree, file);
  return findingsOf(file);
}
