import { extname } from 'node:path';
import { blocksOf } from '../../../rules/blocks.js';
import {
  type Channel,
  type DocumentContext,
  KINDS,
  type Kind,
  type Regime,
} from '../../../rules/document-context.js';
import { inWords } from '../../../rules/filing-facts/calendar.js';
import { isFiling } from '../../../rules/filing-law.js';
import type { Finding } from '../../../rules/finding.js';
import { guessDocument } from '../../../rules/guess-document.js';
import { loadLaw } from '../../../rules/law.js';
import { nearestName } from '../../../rules/nearest-name.js';
import type { Block } from '../../../rules/recognise/index.js';
import { CpniError } from '../../cpni-error.js';
import { readText } from '../../workspace/read-text.js';
import { blankDocument } from '../blank-document.js';
import type { Document } from '../document.js';
import { type DayAsked, ownDay } from './own-day.js';
import { parseLoose } from './parse-loose.js';

/** What the command line says of a file outside a workspace. */
export interface Given {
  kind?: string;
  regime?: Regime;
  locale?: string;
  channel?: Channel;
  /** Two-letter code of a state that its customers live in. */
  state?: string;
}

/**
 * Reads a file that stands outside any workspace. What is not given is guessed from its words, and said.
 *
 * A filing is checked by the law of the day on which it says that it was filed, unless another day is asked for.
 *
 * @throws CpniError for a kind or a state that there is not
 */
export function readLooseFile(path: string, given: Given, asked: DayAsked): Document {
  const kind = given.kind === undefined ? undefined : checkKind(given.kind);
  if (given.state !== undefined) checkState(given.state);
  const document = blankDocument({
    path,
    carrier: null,
    locale: given.locale ?? 'en',
    context: contextOf(asked.asOf ?? asked.ofPackage ?? asked.today, given, kind),
  });
  const read = readText(path);
  if ('fault' in read) {
    const { place, ...words } = read.fault;
    const finding: Finding = { rule: 'file-readable', severity: 'error', ...words, ...place };
    return { ...document, findings: [finding], unreadable: true };
  }
  const parsed = parseLoose(read.text, extname(path));
  if ('finding' in parsed) {
    return { ...document, source: read.text, findings: [parsed.finding], unreadable: true };
  }
  const { blocks } = blocksOf(parsed.tree, read.text);
  const recognised = recogniseContext(blocks, document.context, given, kind);
  const day = ownDay(blocks, recognised) ?? (isFiling(recognised) ? asked.ofPackage : undefined);
  const context = withDay(recognised, day, asked);
  return {
    ...document,
    source: read.text,
    tree: parsed.tree,
    context,
    locale: context.locale,
    findings: [
      ...guessFinding(context, asked.asOf === undefined ? day : undefined),
      ...stateFinding(context),
    ],
  };
}

function contextOf(asOf: string, given: Given, kind?: Kind): DocumentContext {
  return {
    kind: kind ?? 'not-cpni',
    regime: given.regime ?? 'carrier',
    locale: given.locale ?? 'en',
    channels: given.channel ? [given.channel] : [],
    asOf,
    states: given.state ? [given.state] : [],
    guessed: [],
  };
}

/** Asked for at its own day, a document is told no changes; at another day, those between the two. */
function withDay(context: DocumentContext, day: string | undefined, { asOf }: DayAsked): DocumentContext {
  if (day === undefined) return context;
  return asOf === undefined
    ? { ...context, asOf: day, changesSince: null }
    : { ...context, changesSince: day };
}

function recogniseContext(
  blocks: Block[],
  start: DocumentContext,
  given: Given,
  kind?: Kind,
): DocumentContext {
  const guess = guessDocument(blocks, { locale: given.locale, kind });
  const context: DocumentContext = {
    ...start,
    kind: kind ?? guess.kind,
    regime: given.regime ?? guess.regime,
    locale: given.locale ?? guess.locale,
    channels: given.channel ? [given.channel] : guess.channel ? [guess.channel] : [],
    guessed: [
      ...(kind ? [] : (['kind'] as const)),
      ...(given.regime ? [] : (['regime'] as const)),
      ...(given.locale ? [] : (['locale'] as const)),
      ...(given.channel ? [] : (['channel'] as const)),
    ],
  };
  return guess.email ? { ...context, email: guess.email } : context;
}

/** Says what was guessed, so that a wrong guess is seen, and of which day the law is. */
function guessFinding(context: DocumentContext, day: string | undefined): Finding[] {
  const isGuessed = context.guessed.includes('kind');
  if (!isGuessed && day === undefined) return [];
  const finding = {
    rule: 'file-kind',
    severity: 'info' as const,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
  };
  if (context.kind === 'not-cpni') {
    return [
      {
        ...finding,
        reason:
          'This is no CPNI document: it asks for no use of telephone or relay records and reports on none.',
        expected: 'If it is one, say which: --kind opt-out-notice (or another kind).',
      },
    ];
  }
  const by = context.regime === 'trs' ? 'a relay provider' : 'a carrier';
  const read = `Read as ${article(context.kind)} ${context.kind} of ${by}`;
  const ofDay = day === undefined ? '' : `the law of ${inWords(day)}, its date of filing`;
  return [
    {
      ...finding,
      reason: `${read}${isGuessed ? ', as its words suggest' : ''}${ofDay && `, and checked against ${ofDay}`}.`,
      expected: [
        isGuessed && 'If it is another, say so with --kind and --regime.',
        ofDay && 'For the law of another day: --as-of.',
      ]
        .filter(Boolean)
        .join(' '),
    },
  ];
}

/** Silence about a state would pass for "nothing more is asked there". */
function stateFinding({ states = [], kind }: DocumentContext): Finding[] {
  const held = new Set(
    loadLaw().sections.flatMap(({ elements }) => elements.flatMap((element) => element.states ?? [])),
  );
  return states
    .filter((state) => kind !== 'not-cpni' && !held.has(state))
    .map((state) => ({
      rule: 'law-state',
      severity: 'info',
      reason: `No rules of ${state} are held here: this is checked against federal law alone.`,
      expected: `Have a person see whether ${state} asks for more. Rules are held for: ${[...held].sort().join(', ')}.`,
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
    }));
}

function article(kind: string): string {
  return /^[aeiou]/.test(kind) ? 'an' : 'a';
}

/** States, the federal district and territories, by their postal codes. */
const STATES =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AS GU MP PR VI'.split(
    ' ',
  );

function checkState(state: string): void {
  if (STATES.includes(state)) return;
  throw new CpniError(`There is no state "${state}".`, {
    hint: 'Give its two letters as in an address, such as AZ.',
  });
}

function checkKind(kind: string): Kind {
  const known = KINDS.find((each) => each === kind);
  if (known) return known;
  const nearest = nearestName(kind, [...KINDS]);
  throw new CpniError(`There is no kind "${kind}".`, {
    hint: nearest ? `Did you mean ${nearest}?` : `The kinds: ${KINDS.join(', ')}.`,
  });
}
