import { basename, extname, join, relative, resolve } from 'node:path';
import type { RootContent } from 'mdast';
import type { Kind, Regime } from '../../rules/document-context.js';
import { guessDocument } from '../../rules/guess-document.js';
import { CpniError } from '../cpni-error.js';
import { findWorkspace } from '../workspace/workspace.js';
import { requireWords } from './check-words.js';
import { elementsSaid } from './elements-said.js';
import { blocksOfNodes } from './facts/blocks-of-nodes.js';
import { type FoundFacts, foundFacts } from './facts/found-facts.js';
import { sayableFacts } from './facts/sayable-facts.js';
import { documentParts } from './filing/document-parts.js';
import { titled } from './filing/title.js';
import type { ImportReport } from './import-report.js';
import { readFile } from './read/read-file.js';
import { carrierYaml, knownCarrier } from './write/carrier-yaml.js';
import { documentYaml } from './write/document-yaml.js';
import { knownDocument } from './write/known-document.js';
import { mdxFile } from './write/mdx-file.js';
import { folderName, plainName } from './write/names.js';
import { putFacts } from './write/put-facts.js';
import { schemaPath } from './write/schema-path.js';
import { existingCarrier, type Planned, stage, writeFiles } from './write/stage.js';

export interface ImportOptions {
  kind?: Kind;
  regime?: Regime;
  locale?: string;
  /** Folder name of the company. */
  carrier?: string;
  /** Folder that holds `notices/`, or is to hold it; the workspace around the working folder, or that folder. */
  out?: string;
  force?: boolean;
  /** Leave a filing of several documents in one. */
  whole?: boolean;
}

/**
 * Makes documents of a workspace from a file. Words are never lost or invented: what is written is read again
 * by the reader of documents and compared with the file's words before it is put in its place.
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
  const draft = await readFile(path);
  const all = blocksOfNodes(draft.tree.children);
  const guessed = guessDocument(all, { locale: options.locale, kind: options.kind });
  const regime = options.regime ?? guessed.regime;
  const locale = options.locale ?? guessed.locale;
  const facts = foundFacts(all);
  const parts = documentParts(draft.tree, options, guessed.kind, path);

  const root = options.out === undefined ? (findWorkspace(cwd) ?? cwd) : resolve(cwd, options.out);
  const carrierId = options.carrier ?? carrierFolder(facts, path);
  const carrierDir = join(root, 'notices', carrierId);
  const existing = existingCarrier(root, carrierId);
  const known = existing ?? knownCarrier(facts, regime);

  const files: Planned[] = [];
  if (!existing) {
    const text = carrierYaml(known, basename(path), schemaPath('carrier', root, carrierDir));
    files.push({ path: join(carrierDir, 'carrier.yaml'), text });
  }
  const plans = parts.map((part) => {
    const dir = join(carrierDir, part.id);
    const settings = knownDocument(part.kind, locale, foundFacts(blocksOfNodes(part.nodes)), facts, guessed);
    const head = titled(part.nodes as RootContent[], part.kind, locale);
    const names = putFacts(head.tree, sayableFacts(known, settings, locale));
    const mdx = join(dir, `${locale}.mdx`);
    files.push({
      path: join(dir, 'document.yaml'),
      text: documentYaml(settings, schemaPath('document', root, dir)),
    });
    files.push({ path: mdx, text: mdxFile({ title: head.title }, head.tree) });
    return { ...part, dir, mdx, settings, head, names };
  });

  const staged = stage(
    root,
    carrierId,
    files,
    plans.map(({ id }) => id),
    locale,
  );
  requireWords(draft, staged, path);
  writeFiles(
    files,
    plans.map(({ dir }) => dir),
    options.force ?? false,
    cwd,
  );
  const named = (absolute: string) => relative(cwd, absolute) || absolute;
  return {
    version: 1,
    source: file,
    carrier: carrierId,
    written: files.map((each) => named(each.path)),
    documents: plans.map(({ mdx, kind, head, names }, index) => ({
      path: named(mdx),
      kind,
      regime: known.regime,
      locale,
      guessed: [
        ...(options.kind ? [] : (['kind'] as const)),
        ...(options.regime ? [] : (['regime'] as const)),
        ...(options.locale ? [] : (['locale'] as const)),
      ],
      title: head.title,
      isTitleOurs: head.isOurs,
      words: staged[index]?.words.length ?? 0,
      elements: staged[index] ? elementsSaid(staged[index].document, kind, known.regime, today) : [],
      facts: [...new Set(names)],
    })),
    facts: {},
    changes: [...draft.changes].sort((a, b) => a.at - b.at),
    doubts: draft.doubts,
    next: `cpni lint ${parts.length === 1 ? `${carrierId}/${parts[0]?.id}` : carrierId}`,
  };
}

function carrierFolder({ company, shortName }: FoundFacts, path: string): string {
  const name = company === undefined ? (shortName ?? '') : plainName(company);
  const folder = folderName(name) || folderName(basename(path, extname(path)));
  if (folder === '') {
    throw new CpniError('It is not clear whose document this is.', {
      path,
      hint: 'Say it: --carrier your-company',
    });
  }
  return folder;
}
