import type { Element, Nodes } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { marked } from '../../table/redline.js';
import type { Exchange, ExchangeUnit } from '../exchange.js';
import { type Code, codesIn, type Inline } from '../inline.js';
import { factNotes, sourceChanges } from '../unit-notes.js';
import { CODE_TYPES, NAMESPACE, VERSION } from './names.js';

/**
 * Writes XLIFF 2.1 (OASIS Standard, 13 February 2018). Facts, links and components are codes that cannot be taken out
 * or doubled; their Markdown goes along as original data.
 */
export function writeXliff(exchange: Exchange): string {
  const { document, source, locale, units } = exchange;
  const root = x('xliff', { xmlns: NAMESPACE, version: VERSION, srcLang: source.locale, trgLang: locale }, [
    '\n  ',
    x('file', { id: 'f1', original: `${document}/${source.locale}.mdx`, 'xml:space': 'preserve' }, [
      ...units.flatMap((unit) => ['\n    ', unitElement(unit, exchange)]),
      '\n  ',
    ]),
    '\n',
  ]);
  const declaration: Nodes = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' };
  const children: Nodes[] = [declaration, { type: 'text', value: '\n' }, root, { type: 'text', value: '\n' }];
  return toXml(children, { closeEmptyElements: true, tightClose: true });
}

function unitElement(unit: ExchangeUnit, exchange: Exchange): Element {
  const data = originalData(unit, exchange.source.text);
  const parts = [
    notes(unit, exchange),
    ...(data.size > 0
      ? [
          x(
            'originalData',
            {},
            [...data].flatMap(([id, raw]) => [x('data', { id }, raw)]),
          ),
        ]
      : []),
    x('segment', stateOf(unit), [
      '\n        ',
      x('source', {}, inlineElements(unit.source, data)),
      ...(unit.target ? ['\n        ', x('target', {}, inlineElements(unit.target, data))] : []),
      '\n      ',
    ]),
  ];
  return x(
    'unit',
    {
      id: `u${unit.id}`,
      name: unit.unit.kind,
      canResegment: 'no',
      ...(unit.isProtected ? { translate: 'no' } : {}),
    },
    [...parts.flatMap((part) => ['\n      ', part]), '\n    '],
  );
}

/** What a translator has to know of a unit: what it is, where it stands, what the law asks of it, what was changed. */
function notes(exchanged: ExchangeUnit, exchange: Exchange): Element {
  const { unit } = exchanged;
  const changes = sourceChanges(exchanged);
  const told = [
    ['kind', unit.kind],
    ...(unit.heads.length > 0 ? [['context', unit.heads.join(' › ')]] : []),
    ...(unit.within.length > 0 ? [['component', unit.within.join(' › ')]] : []),
    ...unit.elements.map((id) => ['element', id]),
    ...(changes ? [['changed', marked(changes)]] : []),
    ...factNotes(exchange, exchanged).map((words) => ['fact', words]),
  ];
  return x(
    'notes',
    {},
    told.map(([category, words]) => x('note', { category }, words)),
  );
}

/** Nobody is asked to look again at what is whole; a translation that is out of date begins anew. */
function stateOf({ state, isProtected }: ExchangeUnit): Record<string, string> {
  if (state === 'whole' || isProtected) return { state: 'final' };
  return state === 'missing' ? { state: 'initial' } : { state: 'initial', subState: `cpni:${state}` };
}

/** The Markdown of codes as the source has it, by id. Bold and breaks are known without it. */
function originalData({ source }: ExchangeUnit, text: string): Map<string, string> {
  const data = new Map<string, string>();
  for (const code of codesIn(source)) {
    const { position } = code.node ?? {};
    if (code.children || code.kind === 'break' || !position) continue;
    data.set(`d-${code.id}`, text.slice(position.start.offset, position.end.offset));
  }
  return data;
}

function inlineElements(content: readonly Inline[], data: ReadonlyMap<string, string>): (string | Element)[] {
  return content.map((part) => (part.type === 'text' ? part.value : codeElement(part, data)));
}

function codeElement(code: Code, data: ReadonlyMap<string, string>): Element {
  const { id, kind, shown, children } = code;
  const isFree = kind === 'bold' || kind === 'italic' || kind === 'break';
  const about = { id, ...CODE_TYPES[kind], ...(isFree ? {} : { canCopy: 'no', canDelete: 'no' }) };
  if (children) {
    const told = kind === 'link' || kind === 'component' ? { dispStart: shown, dispEnd: shown } : {};
    return x('pc', { ...about, ...told }, inlineElements(children, data));
  }
  const dataRef = data.has(`d-${id}`) ? { dataRef: `d-${id}` } : {};
  return x('ph', { ...about, equiv: kind === 'break' ? ' ' : shown, disp: shown, ...dataRef });
}
