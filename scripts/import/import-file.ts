import { basename, join, relative, resolve } from 'node:path';
import { guessDocument } from '../../rules/guess-document.js';
import { findWorkspace } from '../workspace/workspace.js';
import { requireWords } from './check-words.js';
import { blocksOfNodes } from './facts/blocks-of-nodes.js';
import { carrierFolder, readCarrierFacts } from './facts/carrier-folder.js';
import { foundFacts } from './facts/found-facts.js';
import { factDoubts, toldFacts } from './facts/told-facts.js';
import { documentParts } from './filing/document-parts.js';
import { type EmailHeader, takeEmailHeader } from './filing/take-header.js';
import type { ImportOptions } from './import-options.js';
import type { ImportReport } from './import-report.js';
import { makeDocument, readMade } from './make-document.js';
import { readFile } from './read/read-file.js';
import { carrierYaml, knownCarrier } from './write/carrier-yaml.js';
import { knownDocument } from './write/known-document.js';
import { schemaPath } from './write/schema-path.js';
import { type Planned, requireFree, Stage, writeFiles } from './write/stage.js';

/**
 * Makes documents of a workspace from a file. Words are never lost or invented: what is made is read by the reader
 * of documents and compared with the file's words before anything is written.
 *
 * @param today YYYY-MM-DD: whose law decides what a document without a day says
 * @throws CpniError for a file that cannot be read and for documents that exist
 */
export async function importFile(
  file: string,
  cwd: string,
  options: ImportOptions,
  today: string,
): Promise<ImportReport> {
  const path = resolve(cwd, file);
  const read = await readFile(path);
  const blocks = blocksOfNodes(read.tree.children);
  const guess = guessDocument(blocks, { locale: options.locale, kind: options.kind });
  const locale = options.locale ?? guess.locale;
  const facts = foundFacts(blocks);
  const { draft, header } = guess.email ? takeEmailHeader(read) : { draft: read, header: {} as EmailHeader };
  const parts = documentParts(draft.tree, options, guess.kind, path);

  const root = options.out === undefined ? (findWorkspace(cwd) ?? cwd) : resolve(cwd, options.out);
  const carrier = carrierFolder(options.carrier, facts, path);
  const carrierDir = join(root, 'notices', carrier.id);
  // Inside its workspace a company is named by its folder alone.
  const named = root === (findWorkspace(cwd) ?? cwd) ? carrier.id : relative(cwd, carrierDir);
  const carrierPath = join(carrierDir, 'carrier.yaml');
  if (!options.force)
    requireFree(
      parts.map(({ id }) => join(carrierDir, id)),
      cwd,
    );

  const existing = readCarrierFacts(root, carrierDir);
  const regime = existing?.regime ?? options.regime ?? guess.regime;
  const known = knownCarrier(facts, regime);
  const files: Planned[] = existing
    ? []
    : [
        {
          path: carrierPath,
          text: carrierYaml(known, basename(path), schemaPath('carrier', root, carrierDir)),
        },
      ];

  const stage = new Stage(root);
  try {
    stage.copy(carrierPath);
    stage.write(files);
    const made = parts.map((part) => {
      const own = foundFacts(blocksOfNodes(part.nodes));
      const settings = knownDocument(part.kind, locale, { own, whole: facts, guess, header });
      const document = makeDocument(part, settings, {
        root,
        dir: join(carrierDir, part.id),
        locale,
        stage,
        ...(header.subject !== undefined && { subject: header.subject }),
      });
      return { ...document, id: part.id, settings, own };
    });
    files.push(...made.flatMap((document) => document.files));
    const documents = made.map((document) =>
      readMade(document, { stage, regime, today, cwd, given: options }),
    );
    requireWords(
      draft,
      documents.flatMap(({ words }) => words),
      path,
    );
    writeFiles(files);
    return {
      version: 1,
      source: file,
      carrier: carrier.id,
      written: files.map((each) => relative(cwd, each.path) || each.path),
      documents: documents.map(({ report }) => report),
      facts: toldFacts(existing ? { regime } : known, made),
      changes: [...draft.changes].sort((a, b) => a.at - b.at),
      doubts: [...carrier.doubts, ...factDoubts(facts, existing, made), ...draft.doubts],
      next: `cpni lint ${parts.length === 1 ? `${named}/${parts[0]?.id}` : named}`,
    };
  } finally {
    stage.remove();
  }
}
