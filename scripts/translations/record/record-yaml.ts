import { Document, isMap, visit } from 'yaml';
import type { TranslationRecord } from './model.js';

/**
 * The text of a record: three lines for each part.
 *
 * @param schema path or URL of the schema for editors, if there is one
 */
export function recordYaml(locale: string, record: TranslationRecord, schema: string | undefined): string {
  const units = record.units.map(({ kind, words, ...made }) => ({ kind, words, made }));
  const document = new Document({ source: record.source, units });
  visit(document, {
    Pair(_, { key, value }) {
      if (String(key) === 'made' && isMap(value)) value.flow = true;
    },
  });
  return [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}\n`]),
    `# From which words each part of ${locale}.mdx was translated: \`words\` is what the source said that day.\n`,
    '# Written by `npx cpni translations record`. Do not edit it: hashes guard it.\n',
    document.toString({ lineWidth: 0 }),
  ].join('');
}
