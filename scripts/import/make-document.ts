import { join, relative } from 'node:path';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Regime } from '../../rules/document-context.js';
import { readDocument } from '../document/document.js';
import { elementsSaid } from './elements-said.js';
import { sayableFacts } from './facts/sayable-facts.js';
import type { DocumentPart } from './filing/document-parts.js';
import { titled } from './filing/title.js';
import type { ImportOptions } from './import-options.js';
import type { ImportedDocument } from './import-report.js';
import { wordsOfDraft } from './words.js';
import { documentYaml, type KnownDocument } from './write/document-yaml.js';
import { mdxFile } from './write/mdx-file.js';
import { putFacts } from './write/put-facts.js';
import { schemaPath } from './write/schema-path.js';
import type { Planned, Stage } from './write/stage.js';

/** A document as it is to be written. */
interface Made {
  part: DocumentPart;
  dir: string;
  locale: string;
  title: string;
  isTitleOurs: boolean;
  facts: string[];
  /** document.yaml and the words. */
  files: Planned[];
}

/** Makes a document's files, and puts them on the stage. */
export function makeDocument(
  part: DocumentPart,
  settings: KnownDocument,
  {
    root,
    dir,
    locale,
    stage,
    subject,
  }: { root: string; dir: string; locale: string; stage: Stage; subject?: string },
): Made {
  const yaml = {
    path: join(dir, 'document.yaml'),
    text: documentYaml(settings, schemaPath('document', root, dir)),
  };
  stage.write([yaml]);
  const { tree, title, isOurs } = titled(part.nodes, part.kind, locale);
  const facts = putFacts(tree, sayableFacts(stage.document(dir), locale));
  const mdx = {
    path: join(dir, `${locale}.mdx`),
    text: mdxFile({ title: isOurs ? title : titleOf(tree), ...(subject !== undefined && { subject }) }, tree),
  };
  stage.write([mdx]);
  return { part, dir, locale, title, isTitleOurs: isOurs, facts, files: [yaml, mdx] };
}

/** Reads a document from the stage: its words, and what it says of what the law asks. */
export function readMade(
  { part, dir, locale, title, isTitleOurs, facts, files }: Made,
  about: { stage: Stage; regime: Regime; today: string; cwd: string; given: ImportOptions },
): { words: string[]; report: ImportedDocument } {
  const { stage, regime, today, cwd, given } = about;
  const document = readDocument(stage.document(dir), locale);
  const words = wordsOfDraft(document.tree);
  const path = files.at(-1)?.path ?? dir;
  return {
    words,
    report: {
      path: relative(cwd, path) || path,
      kind: part.kind,
      regime,
      locale,
      guessed: (['kind', 'regime', 'locale'] as const).filter((name) => given[name] === undefined),
      title,
      isTitleOurs,
      words: words.length,
      elements: elementsSaid(document, part.kind, regime, today),
      facts,
    },
  };
}

/** The title with the facts that its heading names, so that both change together. */
function titleOf({ children: [first] }: Root): string {
  const nodes = first?.type === 'heading' ? first.children : [];
  return nodes
    .map((node) =>
      node.type === 'mdxTextExpression' ? `{${node.value}}` : textOf(node).replace(/[{}]/g, ''),
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
