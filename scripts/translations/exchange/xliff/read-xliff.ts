import { VFileMessage } from 'vfile-message';
import type { Element, Nodes, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { CpniError } from '../../../cpni-error.js';
import { foldWords } from '../../units/words.js';
import { inlineText } from '../inline.js';
import { nest } from '../nest.js';
import type { Returned, ReturnedUnit } from '../returned.js';
import { NAMESPACE } from './names.js';
import { tokensOf } from './xliff-tokens.js';

/**
 * Reads XLIFF 2.0 or 2.1 that `cpni translations export` wrote and a translator filled in.
 *
 * @throws CpniError for what is no such file; nothing outside the file is ever looked at
 */
export function readXliff(text: string, path: string): Returned {
  const root = parse(text, path);
  const xliff = root.children.find((node): node is Element => node.type === 'element');
  if (!xliff || nameOf(xliff) !== 'xliff')
    throw new CpniError('This XML is no XLIFF.', { path, hint: MADE_BY });
  const { version, srcLang, trgLang } = xliff.attributes;
  if (!['2.0', '2.1'].includes(version ?? '') || !isNamespace(xliff)) {
    throw new CpniError(`This is XLIFF ${version ?? 'of no version'}, and only 2.0 and 2.1 are read.`, {
      path,
      hint: 'Let the translation program save it as XLIFF 2.1.',
    });
  }
  const files = below(xliff, 'file');
  const [, document] = /^([^/]+\/[^/]+)\/[^/]+\.mdx$/.exec(files[0]?.attributes.original ?? '') ?? [];
  if (files.length !== 1 || document === undefined || !srcLang || !trgLang) {
    throw new CpniError(
      'This XLIFF does not tell of which document it is, or from which language into which.',
      {
        path,
        hint: MADE_BY,
      },
    );
  }
  return { path, document, sourceLocale: srcLang, locale: trgLang, units: unitsIn(files).map(returned) };
}

const MADE_BY = 'Give the file that `cpni translations export` wrote, filled in.';

function parse(text: string, path: string): Root {
  let root: Root;
  try {
    root = fromXml(text);
  } catch (error) {
    if (error instanceof RangeError) {
      throw new CpniError('The file is nested too deeply to be read.', { path, hint: MADE_BY, cause: error });
    }
    if (!(error instanceof VFileMessage)) throw error;
    const told = error.cause instanceof Error ? error.cause.message.split('\n')[0] : error.reason;
    throw new CpniError(`This is not XML that can be read: ${told}.`, {
      path,
      ...(error.line === undefined ? {} : { line: error.line }),
      ...(error.column === undefined ? {} : { column: error.column }),
      hint: MADE_BY,
      cause: error,
    });
  }
  if (root.children.some(({ type }) => type === 'doctype')) {
    throw new CpniError('The file declares a document type (<!DOCTYPE>), which XLIFF has none of.', {
      path,
      hint: 'It may be meant to do harm. Ask for the file anew.',
    });
  }
  return root;
}

function returned(unit: Element): ReturnedUnit {
  const segments = unit.children.filter(
    (node): node is Element =>
      node.type === 'element' && (nameOf(node) === 'segment' || nameOf(node) === 'ignorable'),
  );
  const contents = (name: string): Nodes[] =>
    segments.flatMap((segment) => below(segment, name).flatMap(({ children }) => children));
  const isFilled = segments.some((segment) => below(segment, 'target').length > 0);
  // Of a segment that has no target, as blanks between two sentences have none, the source stands.
  const target = isFilled
    ? nest(
        tokensOf(
          segments.flatMap(
            (segment) => (below(segment, 'target')[0] ?? below(segment, 'source')[0])?.children ?? [],
          ),
        ),
      )
    : undefined;
  const source = nest(tokensOf(contents('source')));
  const states = segments
    .filter((each) => nameOf(each) === 'segment')
    .map(({ attributes }) => attributes.state);
  return {
    id: (unit.attributes.id ?? '').replace(/^u/, ''),
    sourceWords: 'content' in source ? foldWords(inlineText(source.content)) : '',
    isDone: states.every((state) => state !== undefined && state !== 'initial'),
    ...(target && 'fault' in target ? { fault: target.fault } : {}),
    ...(target && 'content' in target && target.content.length > 0 ? { target: target.content } : {}),
  };
}

function unitsIn(parents: Element[]): Element[] {
  return parents.flatMap((parent) =>
    parent.children.flatMap((node): Element[] => {
      if (node.type !== 'element') return [];
      if (nameOf(node) === 'group') return unitsIn([node]);
      return nameOf(node) === 'unit' && node.attributes.translate !== 'no' ? [node] : [];
    }),
  );
}

function below(parent: Element, name: string): Element[] {
  return parent.children.filter((node): node is Element => node.type === 'element' && nameOf(node) === name);
}

/** The name without its prefix. */
function nameOf({ name }: Element): string {
  return name.replace(/^.*:/, '');
}

function isNamespace({ name, attributes }: Element): boolean {
  const [, prefix] = /^(.*):/.exec(name) ?? [];
  return attributes[prefix === undefined ? 'xmlns' : `xmlns:${prefix}`] === NAMESPACE;
}
