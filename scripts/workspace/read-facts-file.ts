import { join } from 'node:path';
import { nearestName } from '../../rules/nearest-name.js';
import type { Faulty } from './model.js';
import { readText } from './read-text.js';
import { schemaFaults } from './schema-faults.js';
import { FILE_START, type SourceProblem, unreadable, violation } from './source-problem.js';
import { usableData } from './usable-data.js';
import { readYaml, type YamlSource } from './yaml-source.js';

export interface FactsFile {
  /** Absolute. */
  path: string;
  /** What can be used of it. */
  data: Record<string, unknown>;
  faulty: Faulty;
  /** Absent when the file could not be read. */
  source?: YamlSource;
  problems: SourceProblem[];
}

/** Reads `carrier.yaml` or `document.yaml` in a folder: whatever is wrong with it, once. */
export function readFactsFile(
  kind: 'carrier' | 'document',
  folder: { dir: string; files: string[] },
): FactsFile {
  const name = `${kind}.yaml`;
  const path = join(folder.dir, name);
  const nothing = (problem: SourceProblem): FactsFile => ({
    path,
    data: {},
    faulty: [''],
    problems: [problem],
  });
  if (!folder.files.includes(name)) return nothing(missing(kind, folder));
  const read = readText(path);
  if ('fault' in read) return nothing(unreadable(path, read.fault));
  const yaml = readYaml(read.text);
  if ('fault' in yaml) return nothing(unreadable(path, yaml.fault));
  const { source } = yaml;
  const faults = [...source.faults, ...schemaFaults(kind, source)];
  return {
    path,
    source,
    ...usableData(kind, source.data),
    problems: faults.map((fault) => violation(path, 'file-schema', fault)),
  };
}

function missing(kind: 'carrier' | 'document', folder: { dir: string; files: string[] }): SourceProblem {
  const name = `${kind}.yaml`;
  const other = nearestName(name, folder.files);
  const what = kind === 'carrier' ? "a company's facts" : "a document's kind and dates";
  return unreadable(folder.dir, {
    place: FILE_START,
    reason: `The folder has no ${name}, the file with ${what}.`,
    expected: other
      ? `Rename ${other} to ${name}.`
      : `Write ${name} in it, or move the folder out of notices/.`,
  });
}
