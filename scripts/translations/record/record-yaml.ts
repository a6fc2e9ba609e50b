import { stringify } from 'yaml';
import type { TranslationRecord } from './model.js';

/**
 * The text of a record.
 *
 * @param schema path or URL of the schema for editors, if there is one
 */
export function recordYaml(locale: string, record: TranslationRecord, schema: string | undefined): string {
  return [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}\n`]),
    `# From which words each part of ${locale}.mdx was translated: \`words\` is what the source said that day.\n`,
    '# Written by `npx cpni translations record`. Do not edit it: hashes guard it.\n',
    stringify(record, { lineWidth: 0 })
      .replace(/\n {2}- kind:/g, '\n\n  - kind:')
      .replace('units:\n\n', 'units:\n'),
  ].join('');
}
