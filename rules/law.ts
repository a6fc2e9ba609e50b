import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Channel, Kind, Regime } from './document-context.js';
import { parseData } from './read-data.js';
import type { Asks } from './recognise/index.js';

export type Modality =
  | 'required'
  | 'conditional'
  | 'permitted'
  | 'prohibited'
  | 'informational'
  | 'recommended'
  | 'definition';

export type Seer = 'text' | 'render' | 'metadata' | 'none';

/** One thing the law asks, permits or forbids a document to say. */
export interface LawElement {
  /** Id of the contract (`c1-right`), or the law id where the contract has none. */
  id: string;
  /** Ids in the legal reference (`U-2008-c1a`). */
  law: string[];
  cite: string;
  title: string;
  /** What the law asks, in our words. */
  asks: string;
  modality: Modality;
  kinds: Kind[];
  /** Kinds that may say it, and then say it as a fact, without having to. */
  mentionedIn?: Kind[];
  /** Kinds that may carry the whole document inside them, as a certification carries its statement. */
  carriedIn?: Kind[];
  /** Kinds it is the law of, though no words of its own are looked for in them, and why not. */
  notAskedIn?: { kinds: Kind[]; reason: string }[];
  regimes: Regime[];
  /** Only for customers in these states (two capital letters). */
  states?: string[];
  /** Absent: every channel. */
  channels?: Channel[];
  condition?: string;
  /** Id of the number of its section that is the smallest type, in points, that it asks of print. */
  typeSize?: string;
  /** In these kinds it may be left out when that element is present. */
  mayOmitWhen?: { kinds: Kind[]; element: string };
  /** What a recipient may be to the company for silence to be approval, if it offers communications services. */
  optOutRecipients?: string[];
  inForce: Period & { suspended?: { from: string; to: string }[] };
  status: 'in-force' | 'superseded' | 'pending-not-effective' | 'pending-or-unknown';
  proof: string;
  /** ISO date on which the entry was last compared with its sources. */
  checked: string;
  seenBy: Seer | { by: Seer; reason: string };
  /** An example sentence by language. */
  say?: Record<string, string>;
  /** Example sentences for kinds that need another one, by kind and language. */
  sayIn?: Partial<Record<Kind, Record<string, string>>>;
  /** Where the text leaves it open that these kinds are meant: how it is read here, told with each finding. */
  reading?: { kinds: Kind[]; says: string };
  /** Ids of the elements that ask for the same words: it is said where they all are, and a fault is told of them. */
  sameAs?: string[];
  /** What comes near and does not count, for editors. */
  near?: string[];
}

/** A length of time, a day of the year, or a bare count. */
export type LawNumber =
  | { days?: number; businessDays?: number; months?: number; years?: number }
  | { month: number; day: number }
  | number;

/** ISO dates, `to` exclusive. `from: null`: advice without a date, or not in force yet, as the status says. */
interface Period {
  from: string | null;
  to: string | null;
}

/** What made a section what it is, or will. */
export interface LawChange {
  /** ISO date; `null` for what was adopted and has no date yet. */
  on: string | null;
  /** The order or act: `FCC 07-22`. */
  by: string;
  /** ISO date of adoption, where it has no other. */
  adopted?: string;
  /** In a clause of our own. */
  means: string;
}

export interface LawSection {
  /** As cited: `47 CFR 64.2008`. */
  section: string;
  title: string;
  regimes?: Regime[];
  url?: string;
  numbers?: { id: string; value: LawNumber; cite: string; means?: string }[];
  changes?: LawChange[];
  elements: LawElement[];
}

export interface Law {
  sections: LawSection[];
  /** SHA-256 of all files of the law data, in order of their names: lower-case hexadecimal. */
  sha256: string;
}

const require = createRequire(import.meta.url);
let loaded: Law | undefined;

/** Reads all law data, once. */
export function loadLaw(): Law {
  loaded ??= readLaw(dirname(require.resolve('#package/rules/law/law.schema.json')));
  return loaded;
}

function readLaw(folder: string): Law {
  const hash = createHash('sha256');
  const sections: LawSection[] = [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  for (const name of names.sort()) {
    // Line ends must not make two checkouts of the same law look different.
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${name}\n${text}\n`);
    sections.push(parseData(text, path) as LawSection);
  }
  return { sections, sha256: hash.digest('hex') };
}

/** The document whose law is asked for. */
export interface LawQuestion {
  kind: string;
  regime: string;
  /** Empty: not known, so nothing is left out because of the channel. */
  channels: readonly string[];
  /** ISO date whose law is applied. */
  asOf: string;
  /** Two-letter codes of the states whose rules are laid over the federal ones; none unless given. */
  states?: readonly string[];
}

/** Whether an element is the law on a day. */
export function isInForce(element: LawElement, asOf: string): boolean {
  const { from, to, suspended = [] } = element.inForce;
  if (isPending(element)) return false;
  return (
    (from === null || from <= asOf) &&
    (to === null || asOf < to) &&
    !suspended.some((period) => period.from <= asOf && asOf < period.to)
  );
}

/** Whether an element is adopted, and the day from which it is the law is not set. */
export function isPending({ inForce, status }: LawElement): boolean {
  return inForce.from === null && status.startsWith('pending');
}

/** Everything the law says about a kind of document on a day, in order of the sections. */
export function elementsFor(law: Law, question: LawQuestion): LawElement[] {
  return law.sections.flatMap(({ elements }) =>
    elements.filter((element) => isLawOf(element, question) && isInForce(element, question.asOf)),
  );
}

/** Whether an element is about such a document, on whatever day. */
export function isLawOf(element: LawElement, { kind, regime, channels, states }: LawQuestion): boolean {
  const { mentionedIn = [], carriedIn = [], notAskedIn = [] } = element;
  const kinds = [...element.kinds, ...mentionedIn, ...carriedIn, ...notAskedIn.flatMap((each) => each.kinds)];
  return (
    kinds.includes(kind as Kind) &&
    element.regimes.includes(regime as Regime) &&
    (!element.states || element.states.some((state) => states?.includes(state))) &&
    (channels.length === 0 ||
      !element.channels ||
      element.channels.some((channel) => channels.includes(channel)) ||
      namesItsChannel(kind))
  );
}

/** Whether words of the kind are looked for: not where something else sees it, or nothing can. */
function isAskedIn({ kinds, mentionedIn, carriedIn, seenBy, sameAs }: LawElement, kind: Kind): boolean {
  return seenBy === 'text' && !sameAs && [kinds, mentionedIn, carriedIn].some((each) => each?.includes(kind));
}

/** An e-mail is an e-mail, and a script is spoken, whatever else is known of how it is sent. */
function namesItsChannel(kind: string): boolean {
  return kind === 'opt-out-email' || kind === 'one-time-script';
}

/** What the recogniser is to look for in a document. Throws when the law data lacks a number it needs. */
export function asksOf(law: Law, question: LawQuestion): Asks {
  const kind = question.kind as Kind;
  const pending = law.sections.flatMap(({ elements }) =>
    elements.filter((element) => isPending(element) && isLawOf(element, question)),
  );
  const asked = [...elementsFor(law, question), ...pending].filter((element) => isAskedIn(element, kind));
  const elements = asked.map((element) => {
    const { id, modality, kinds, carriedIn, mayOmitWhen } = element;
    if (isPending(element)) return { id, modality, onlyIfPresent: true };
    return {
      id,
      modality,
      ...(mayOmitWhen?.kinds.includes(kind) ? { mayOmitWhen: mayOmitWhen.element } : {}),
      ...(kinds.includes(kind)
        ? {}
        : carriedIn?.includes(kind)
          ? { carried: kinds.join() }
          : { onlyIfPresent: true }),
    };
  });
  return {
    elements,
    numbers: {
      waitingDays: time(law, question.regime, 'waitingPeriod', 'days'),
      mailStartDays: time(law, question.regime, 'mailedClockStart', 'days'),
      renoticeYears: time(law, question.regime, 'renotice', 'years'),
    },
    limits: limitsOf(law, question.regime),
  };
}

const UNITS = { days: 'd', businessDays: 'bd', months: 'mo', years: 'y' } as const;

/** The lengths of time the law gives for a regime, by name. */
function limitsOf(law: Law, regime: string): NonNullable<Asks['limits']> {
  const limits: NonNullable<Asks['limits']> = {};
  for (const { regimes, numbers } of law.sections) {
    if (regimes && !regimes.includes(regime as Regime)) continue;
    for (const { id, value } of numbers ?? []) {
      if (typeof value !== 'object') continue;
      for (const [name, unit] of Object.entries(UNITS)) {
        const amount = (value as Record<string, number>)[name];
        if (amount !== undefined) limits[id] = { amount, unit };
      }
    }
  }
  return limits;
}

function time(law: Law, regime: string, id: string, unit: 'days' | 'years'): number {
  for (const { regimes, numbers } of law.sections) {
    if (regimes && !regimes.includes(regime as Regime)) continue;
    const value = numbers?.find((one) => one.id === id)?.value;
    if (typeof value === 'object' && unit in value) return (value as Record<typeof unit, number>)[unit];
  }
  throw new Error(`law data: no number "${id}" in ${unit} for ${regime}`);
}
