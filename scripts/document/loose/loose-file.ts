import { extname } from 'node:path';
import { blocksOf } from '../../../rules/blocks.js';
import type { Channel, DocumentContext, Kind, Regime } from '../../../rules/document-context.js';
import type { Finding } from '../../../rules/finding.js';
import { guessDocument } from '../../../rules/guess-document.js';
import type { Block } from '../../../rules/recognise/index.js';
import { CpniError } from '../../cpni-error.js';
import { readText } from '../../workspace/read-text.js';
import { blankDocument } from '../blank-document.js';
import type { Document } from '../document.js';
import { kindNamed } from '../kind-named.js';
import { localeInName } from '../locale-in-name.js';
import { guessFindings } from './guess-findings.js';
import { type DayAsked, ownDay, withDay } from './own-day.js';
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
export function readLooseFile(path: string, options: Given, asked: DayAsked): Document {
  const locale = options.locale ?? localeInName(path);
  const given = { ...options, ...(locale !== undefined && { locale }) };
  const kind = given.kind === undefined ? undefined : kindNamed(given.kind);
  if (given.state !== undefined) checkState(given.state);
  const document = blankDocument({
    path,
    carrier: null,
    locale: given.locale ?? 'en',
    context: contextOf(asked.asOf ?? asked.today, given, kind),
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
  const day = ownDay(blocks, recognised);
  const context = withDay(recognised, day, asked);
  return {
    ...document,
    source: read.text,
    tree: parsed.tree,
    context,
    locale: context.locale,
    findings: guessFindings(context, asked.asOf === undefined ? day : undefined),
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
