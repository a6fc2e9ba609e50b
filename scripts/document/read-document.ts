import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { DocumentContext } from '../../rules/document-context.js';
import type { Finding } from '../../rules/finding.js';
import { sourcePreset } from '../../rules/index.js';
import { byPlace, findingsOf } from '../../rules/report.js';
import { type DocumentFolder, isFaulty } from '../workspace/model.js';
import { readText } from '../workspace/read-text.js';
import type { Fault } from '../workspace/source-problem.js';
import { blankDocument } from './blank-document.js';
import { type Facts, factsOf } from './facts.js';
import { readFrontmatter } from './frontmatter.js';
import type { Document } from './model.js';
import { markFault, nestingFault } from './nesting-fault.js';
import { parseMdx } from './parse-mdx.js';
import { resolve } from './resolve.js';
import { isSyntaxError, syntaxFault } from './syntax-fault.js';
import { usesFaultyFacts } from './uses-faulty-facts.js';

/**
 * Reads one locale of a document. Whatever is wrong with the file is in `findings`; nothing in it is executed.
 *
 * @param locale one of `folder.locales`
 * @param asOf the day whose law is applied (YYYY-MM-DD); the document's effective date unless given
 * @throws RangeError for a locale that the document does not have
 */
export function readDocument(folder: DocumentFolder, locale: string, asOf?: string): Document {
  const path = folder.locales.find((each) => each.locale === locale)?.path;
  if (path === undefined) throw new RangeError(`${folder.dir} has no locale ${locale}`);
  const facts = factsOf(folder, locale);
  const document = blankDocument({
    path,
    carrier: folder.carrier.id,
    folder,
    locale,
    context: contextOf(folder, locale, facts, asOf),
  });
  const read = readText(path);
  if ('fault' in read) return unreadable(document, read.fault, 'file-readable');
  document.source = read.text;
  const parsed = parse(read.text);
  if ('fault' in parsed) return unreadable(document, parsed.fault, 'file-mdx');
  return readWords(document, parsed.tree, folder, facts);
}

function readWords(document: Document, tree: Root, folder: DocumentFolder, facts: Facts): Document {
  const { context } = document;
  const head = readFrontmatter(tree, context.kind === 'opt-out-email', facts);
  if (head.isBroken && head.faults[0]) return unreadable(document, head.faults[0], 'file-schema');
  document.frontmatter = head.frontmatter;
  const from = folder.settings.email?.from;
  const { subject } = head.frontmatter;
  if (from !== undefined || subject !== undefined) {
    context.email = {
      ...(from === undefined ? {} : { from }),
      ...(subject === undefined ? {} : { subject }),
    };
  }

  const file = new VFile({ path: document.path, value: document.source });
  file.data.cpni = context;
  unified().use(sourcePreset).runSync(tree, file);
  const faulty = [...folder.carrier.faulty, ...folder.faulty];
  const isFaultyHere = usesFaultyFacts(tree, faulty);
  const resolved = resolve(tree, folder, document.locale, facts);
  document.tree = resolved.tree;
  context.isPartial = isFaultyHere || file.messages.length + resolved.findings.length > 0;
  document.findings = [
    ...head.faults.map((fault) => findingOf(fault, 'file-schema')),
    ...findingsOf(file),
    ...resolved.findings,
  ].sort(byPlace);
  return document;
}

/** Elements can only be looked for when what decides on them is known; otherwise that lack is the fault. */
function contextOf(folder: DocumentFolder, locale: string, facts: Facts, asOf?: string): DocumentContext {
  const { settings, carrier } = folder;
  const isKnown =
    !isFaulty(carrier.faulty, 'regime') &&
    !['kind', 'effective', 'channels'].some((key) => isFaulty(folder.faulty, key));
  return {
    kind: isKnown ? settings.kind : 'not-cpni',
    regime: carrier.facts.regime,
    locale,
    channels: settings.channels,
    asOf: asOf ?? settings.effective,
    changesSince: asOf === undefined ? null : settings.effective,
    states: carrier.facts.states ?? [],
    guessed: [],
    factNames: [...facts.given.keys()],
    factsNotGiven: facts.factsNotGiven,
    factsFaulty: facts.factsFaulty,
  };
}

function parse(source: string): { tree: Root } | { fault: Fault } {
  const tooDeep = markFault(source);
  if (tooDeep) return { fault: tooDeep };
  try {
    const tree = parseMdx(source);
    const fault = nestingFault(tree);
    return fault ? { fault } : { tree };
  } catch (error) {
    if (isSyntaxError(error)) return { fault: syntaxFault(error, source) };
    throw error;
  }
}

function unreadable(document: Document, fault: Fault, rule: string): Document {
  return { ...document, findings: [findingOf(fault, rule)], unreadable: true };
}

function findingOf({ place, ...words }: Fault, rule: string): Finding {
  return { rule, severity: 'error', ...words, ...place };
}
