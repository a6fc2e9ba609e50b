import { existsSync } from 'node:fs';
import type { DocumentFolder } from '../../workspace/model.js';
import { readText } from '../../workspace/read-text.js';
import { schemaFaults } from '../../workspace/schema-faults.js';
import type { Fault } from '../../workspace/source-problem.js';
import { readYaml, type YamlSource } from '../../workspace/yaml-source.js';
import { hashOfWords } from '../units/words.js';
import type { RecordEntry, TranslationRecord } from './model.js';
import { recordPath } from './record-path.js';

/** What is known of how a translation was made: a record, none, or one that cannot be trusted and why. */
export type ReadRecord = { record: TranslationRecord } | { record: undefined } | { faults: Fault[] };

/** Reads `<locale>.translation.yaml` and checks that its hashes fit its words. */
export function readRecord(folder: DocumentFolder, locale: string, sourceLocale: string): ReadRecord {
  const path = recordPath(folder, locale);
  if (!existsSync(path)) return { record: undefined };
  const read = readText(path);
  if ('fault' in read) return { faults: [read.fault] };
  const yaml = readYaml(read.text);
  if ('fault' in yaml) return { faults: [yaml.fault] };
  const { source } = yaml;
  const faults = [...source.faults, ...schemaFaults('translation', source)];
  if (faults.length > 0) return { faults };
  const record = flat(source.data as WrittenRecord);
  const wrong = [...wrongSource(record, source, sourceLocale), ...wrongHashes(record, source)];
  return wrong.length > 0 ? { faults: wrong } : { record };
}

/** As the file has it: who, when and the hashes on a line of their own. */
interface WrittenRecord {
  source: string;
  units: (Pick<RecordEntry, 'kind' | 'words'> & { made: Omit<RecordEntry, 'kind' | 'words'> })[];
}

function flat({ source, units }: WrittenRecord): TranslationRecord {
  return { source, units: units.map(({ made, ...unit }) => ({ ...unit, ...made })) };
}

function wrongSource(record: TranslationRecord, source: YamlSource, locale: string): Fault[] {
  if (record.source === locale) return [];
  return [
    {
      place: source.valuePlace(['source']),
      reason: `The record tells of a translation from \`${record.source}\`, and the first of the document's languages is \`${locale}\`.`,
      expected: `Translate from \`${locale}\`, remove this file, and record the translation anew; or put \`${record.source}\` first in \`locales\`.`,
    },
  ];
}

function wrongHashes({ units }: TranslationRecord, source: YamlSource): Fault[] {
  return units.flatMap(({ words, from }, index): Fault[] => {
    if (hashOfWords(words) === from) return [];
    return [
      {
        place: source.valuePlace(['units', index, 'made', 'from']),
        reason: 'The hash is not that of the words: one of the two was changed by hand.',
        expected: 'The file as it was recorded. If it is lost: remove it and record the translation anew.',
      },
    ];
  });
}
