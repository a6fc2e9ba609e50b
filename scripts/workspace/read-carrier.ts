import { join } from 'node:path';
import { suggestName } from '../../rules/nearest-name.js';
import type { CarrierFacts } from './carrier-facts.js';
import { checkCarrier } from './check-carrier.js';
import type { Carrier } from './model.js';
import { readDocumentFolder } from './read-document-folder.js';
import { type FactsFile, readFactsFile } from './read-facts-file.js';
import { readFolder } from './read-folder.js';
import { type SourceProblem, violation } from './source-problem.js';

/** Reads one company's folder: its facts and the documents that `wanted` lets through (absolute paths). */
export function readCarrier(
  root: string,
  id: string,
  wanted: (dir: string) => boolean,
): { carrier: Carrier; problems: SourceProblem[] } {
  const dir = join(root, 'notices', id);
  const entries = readFolder(dir);
  // A folder that cannot be listed says so itself; that it seems to lack carrier.yaml is the same fault.
  const unlisted = entries.problems.some((problem) => problem.path === dir);
  const file = readFactsFile('carrier', { dir, files: entries.files });
  const carrier: Carrier = {
    id,
    dir,
    path: file.path,
    facts: factsOf(file, id),
    faulty: file.faulty,
    documents: [],
  };
  const problems = [
    ...entries.problems,
    ...(unlisted
      ? []
      : [...file.problems, ...checkCarrier(file, carrier.facts), ...missingLogo(file, entries.files)]),
  ];
  for (const name of entries.folders) {
    if (!wanted(join(dir, name))) continue;
    const read = readDocumentFolder(carrier, name);
    carrier.documents.push(read.document);
    problems.push(...read.problems);
  }
  return { carrier, problems };
}

/** Required keys that the file lacks are filled, so that the documents can still be read; the lack is told. */
function factsOf({ data }: FactsFile, id: string): CarrierFacts {
  const required: CarrierFacts = { name: id, legalName: id, regime: 'carrier', services: [], contacts: {} };
  return { ...required, ...data };
}

function missingLogo({ data, path, source }: FactsFile, files: string[]): SourceProblem[] {
  const { logo } = (data as Partial<CarrierFacts>).brand ?? {};
  if (logo === undefined || !source || files.includes(logo)) return [];
  const pictures = files.filter((name) => name.endsWith('.svg'));
  const expected = suggestName(logo, pictures) ?? 'Put the SVG beside carrier.yaml.';
  const place = source.valuePlace(['brand', 'logo']);
  return [
    violation(path, 'file-schema', { place, reason: `There is no file ${logo} beside this one.`, expected }),
  ];
}
