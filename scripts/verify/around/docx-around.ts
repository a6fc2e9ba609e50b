import { strFromU8, unzipSync } from 'fflate';
import type { Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { wordLanguage } from '../../render/docx/word-language.js';
import { fieldFaults, requireNoFaults, several } from './fields.js';

/** What a Word document must tell of itself. */
export interface DocxAround {
  /** BCP 47. */
  language: string;
  title: string;
  author: string;
  /** Alternative texts of the pictures in its body, in order. */
  alts: readonly string[];
}

/** @throws {CpniError} when a Word document tells something else around the words than the filing says */
export function requireDocxAround(artefact: string, bytes: Uint8Array, around: DocxAround): void {
  requireNoFaults(artefact, around.language, docxAroundFaults(bytes, around));
}

/** What is wrong around the words of a Word document, in words. */
export function docxAroundFaults(bytes: Uint8Array, { alts, author, language, title }: DocxAround): string[] {
  const parts = unzipSync(bytes);
  const read = (name: string) => elementsOf(fromXml(strFromU8(parts[name] ?? new Uint8Array()) || '<x/>'));
  const core = read('docProps/core.xml');
  const property = (name: string) => core.find((each) => each.name === name);
  const told = read('word/styles.xml').find(({ name }) => name === 'w:lang')?.attributes ?? {};
  const pictures = read('word/document.xml').filter(({ name }) => name === 'wp:docPr');
  const { value, eastAsia, bidirectional } = wordLanguage(language);
  return fieldFaults(
    {
      title,
      author,
      language,
      'language of Latin words': value,
      'language of Asian words': eastAsia,
      'language of words from right to left': bidirectional,
      'alternative text': several(alts),
    },
    {
      title: textOf(property('dc:title')),
      author: textOf(property('dc:creator')),
      language: textOf(property('dc:language')),
      'language of Latin words': told['w:val'] ?? undefined,
      'language of Asian words': told['w:eastAsia'] ?? undefined,
      'language of words from right to left': told['w:bidi'] ?? undefined,
      'alternative text': several(pictures.map(({ attributes }) => attributes.descr ?? '')),
    },
  );
}

type Element = Extract<Nodes, { type: 'element' }>;

function elementsOf(node: Nodes): Element[] {
  const own = node.type === 'element' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => elementsOf(child))] : own;
}

function textOf(node: Nodes | undefined): string {
  if (node?.type === 'text') return node.value;
  return node && 'children' in node ? node.children.map(textOf).join('') : '';
}
