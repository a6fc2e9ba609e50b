import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Blocks, blocksOf } from './blocks.js';
import type { DocumentContext, Regime } from './document-context.js';
import { guessDocument } from './guess-document.js';
import { asksOf, elementsFor, type LawElement, loadLaw } from './law.js';
import { type ElementResult, recognise, type Status } from './recognise/index.js';
import { loadWording } from './wording.js';

/** One element of the law and what a document says of it. */
export interface Recognised {
  law: LawElement;
  result: ElementResult;
}

export interface Recognition extends Blocks {
  context: DocumentContext;
  results: Recognised[];
  /** Whether the document's language is one whose wording is known. */
  isLanguageKnown: boolean;
}

const done = new WeakMap<VFile, Recognition>();

/** Which elements a document says; read once, however many rules ask. */
export function recognitionOf(tree: Root, file: VFile): Recognition {
  const known = done.get(file) ?? readDocument(tree, file);
  done.set(file, known);
  return known;
}

function readDocument(tree: Root, file: VFile): Recognition {
  const blocks = blocksOf(tree, String(file));
  const context = file.data.cpni ?? guessedContext(blocks);
  const wording = loadWording(context.locale);
  if (!wording || context.kind === 'not-cpni') {
    return { ...blocks, context, results: [], isLanguageKnown: wording !== undefined };
  }
  const law = loadLaw();
  const inForce = elementsFor(law, context);
  const results = recognise(blocks.blocks, context, wording, asksOf(law, context)).flatMap((result) => {
    const element = inForce.find(({ id }) => id === result.id) ?? anyElement(result.id, context.regime);
    return element ? [{ law: element, result }] : [];
  });
  return { ...blocks, context, results: [...results, ...sameAs(inForce, results)], isLanguageKnown: true };
}

/** What asks for the same words as others is said as far as the least said of them. */
function sameAs(inForce: LawElement[], results: Recognised[]): Recognised[] {
  return inForce.flatMap((law) => {
    const of = results.filter((one) => law.sameAs?.includes(one.law.id));
    const least = LEAST_SAID.map((status) => of.find(({ result }) => result.status === status)).find(Boolean);
    if (!least || of.length !== law.sameAs?.length) return [];
    const { status } = least.result;
    const evidence =
      status === 'present' ? of.flatMap(({ result }) => result.evidence) : least.result.evidence;
    return [{ law, result: { id: law.id, status, evidence } }];
  });
}

const LEAST_SAID: Status[] = ['contradicted', 'missing', 'declared', 'present'];

/** An element that the law does not ask of this document; it is reported as not applicable all the same. */
function anyElement(id: string, regime: Regime): LawElement | undefined {
  const all = loadLaw().sections.flatMap(({ elements }) => elements.filter((element) => element.id === id));
  return all.find(({ regimes }) => regimes.includes(regime)) ?? all[0];
}

/** For editors and processors that say nothing of the document. */
function guessedContext({ blocks }: Blocks): DocumentContext {
  const { kind, regime, locale, channel, email } = guessDocument(blocks);
  return {
    kind,
    regime,
    locale,
    channels: channel ? [channel] : [],
    asOf: new Date().toISOString().slice(0, 10),
    guessed: ['kind', 'regime', 'locale', 'channel'],
    ...(email && { email }),
  };
}
