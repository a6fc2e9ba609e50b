import { type Answer, beside } from './carried.js';
import { evidence, evidenceOf } from './evidence.js';
import type { Likeness, LikenessReading, Likest } from './likeness/likeness.js';
import { isSaidByBoth, type Opinion } from './likeness/verdict.js';
import { type Match, Matcher } from './match.js';
import {
  type Ask,
  type Asks,
  type Block,
  ELEMENT_IDS,
  type ElementResult,
  type Evidence,
  type RecogniseContext,
} from './model.js';
import { durationsIn, fewestDays } from './quantities.js';
import { type Sentence, sentencesOf } from './sentences.js';
import { headerOf, subjectLine } from './subject-line.js';
import { statesWait, waitingPeriod } from './waiting.js';
import type { ElementPatterns, ElsewhereData, Pattern, Wording } from './wording.js';

/**
 * Says which elements a document's words say. One result per element the law asks of the document, and
 * `not-applicable` for the other ids of the contract; nothing at all when the law asks for none of them.
 * Pure: the same blocks give the same results.
 */
export function recognise(
  blocks: Block[],
  context: RecogniseContext,
  wording: Wording,
  asks: Asks,
): ElementResult[] {
  if (asks.elements.length === 0) return [];
  const sentences = sentencesOf(blocks, wording.language);
  const reader = new Reader(blocks, sentences, context, wording, asks);
  return reader.results();
}

/**
 * What wording and likeness make of the elements of a document, each by itself: what `npm run train` weighs
 * them by.
 */
export function opinions(
  blocks: Block[],
  context: RecogniseContext,
  wording: Wording,
  asks: Asks,
): Opinion[] {
  return new Reader(blocks, sentencesOf(blocks, wording.language), context, wording, asks).opinions();
}

class Reader {
  private readonly matcher: Matcher;
  /** The lines over an e-mail: only patterns that name their role look there. */
  private readonly header: Matcher;
  private readonly readings = new Map<Likeness, LikenessReading>();
  private readonly known = new Map<string, ElementResult>();

  constructor(
    private readonly blocks: Block[],
    private readonly sentences: Sentence[],
    private readonly context: RecogniseContext,
    private readonly wording: Wording,
    private readonly asks: Asks,
  ) {
    this.matcher = new Matcher(
      sentences.filter((sentence) => sentence.role !== 'header'),
      context,
      wording,
      asks.limits,
    );
    this.header = this.matcher.within(sentences.filter((sentence) => sentence.role === 'header'));
  }

  results(): ElementResult[] {
    const partial = this.asks.elements.every(({ id, onlyIfPresent }) => onlyIfPresent || !isOfContract(id));
    const results: ElementResult[] = [];
    for (const id of ELEMENT_IDS) {
      const ask = this.asks.elements.find((one) => one.id === id);
      if (ask) {
        const result = this.result(ask);
        if (!ask.onlyIfPresent || result.status === 'present' || result.status === 'declared') {
          results.push(result);
        }
      } else if (!partial) results.push({ id, status: 'not-applicable', evidence: [] });
    }
    return [...results, ...this.filings()];
  }

  /** Elements beside the contract's notice elements: answered where this language has words for them. */
  private filings(): ElementResult[] {
    const asks = this.asks.elements.filter(({ id }) => !isOfContract(id) && this.wording.elements[id]);
    const answers = asks.map((ask): Answer => {
      const result = this.result(ask);
      const isCarried = ask.carried !== undefined;
      const isWorded = !isCarried || result.status !== 'present' || this.worded(ask.id).status === 'present';
      return { ask, result, applies: !isCarried || this.applies(ask.id), isWorded };
    });
    return beside(answers);
  }

  private result(ask: Ask): ElementResult {
    const known = this.known.get(ask.id);
    if (known) return known;
    const result = ask.modality === 'prohibited' ? this.prohibited(ask.id) : this.asked(ask);
    this.known.set(ask.id, result);
    return result;
  }

  private prohibited(id: string): ElementResult {
    const matches = this.matcher.every(this.patterns(id, 'present'));
    return { id, status: matches.length > 0 ? 'present' : 'absent', evidence: evidenceOf(matches) };
  }

  private asked(ask: Ask): ElementResult {
    const { id } = ask;
    const contradicting = this.contradicting(id);
    if (contradicting.length > 0) return { id, status: 'contradicted', evidence: contradicting };
    const declared = this.blocks.flatMap((block, index) =>
      block.declares?.includes(id)
        ? [{ block: index, start: 0, end: block.text.length, text: block.text }]
        : [],
    );
    if (declared.length > 0) return { id, status: 'declared', evidence: declared };
    const worded = this.worded(id);
    const result = ask.onlyIfPresent ? worded : this.weighed(worded);
    if (result.status !== 'missing') return result;
    const excuse = this.asks.elements.find((one) => one.id === ask.mayOmitWhen);
    const isExcused = excuse && this.result(excuse).status === 'present';
    return isExcused || !this.applies(id) ? { id, status: 'not-applicable', evidence: [] } : result;
  }

  /** What wording says of an element: `present`, or `missing`. */
  private worded(id: string): ElementResult {
    const said = this.said(id);
    const near = this.nearest(id);
    if (!said) return this.parts(id, near);
    return {
      id,
      status: 'present',
      evidence: said,
      ...(near && this.weak(id, said, near) ? { near } : {}),
    };
  }

  /** What either reader makes of every element that both may judge, before they are weighed. */
  opinions(): Opinion[] {
    return this.asks.elements.flatMap(({ id, modality }) => {
      if (modality === 'prohibited' || this.contradicting(id).length > 0) return [];
      const likest = this.likest(id);
      return likest ? [this.opinion(this.worded(id), likest)] : [];
    });
  }

  /** Wording and likeness decide together: neither foresees all ways of saying, or of nearly saying, a thing. */
  private weighed(result: ElementResult): ElementResult {
    const likeness = this.likenessFor(result.id);
    const likest = this.likest(result.id);
    if (!likest || !likeness) return result;
    const isSaid = result.status === 'present';
    if (isSaidByBoth(this.opinion(result, likest), likeness.verdict) === isSaid) return result;
    if (!isSaid) return { id: result.id, status: 'present', evidence: likest.sentences.map(evidence) };
    const [nearest] = result.evidence;
    const near = result.near ?? (nearest && { evidence: nearest, lacks: 'unlike' });
    return { id: result.id, status: 'missing', evidence: [], ...(near ? { near } : {}) };
  }

  /** Whether what the element depends on is said. */
  private applies(id: string): boolean {
    const when = this.wording.elements[id]?.when ?? [];
    return when.length === 0 || this.matcher.best(when) !== undefined;
  }

  /** Each part that the kind is asked for has to be said, in one place or in several. Without parts: missing. */
  private parts(id: string, near: ElementResult['near']): ElementResult {
    const parts = (this.wording.elements[id]?.parts ?? []).filter(({ present, as }) =>
      as ? this.isOf(as) : this.matcher.concerns(present),
    );
    const found = parts.map((part) => this.part(part));
    const lacking = parts.filter((_, index) => !found[index]?.said);
    const said = found.flatMap((one) => one.said ?? []);
    if (parts.length > 0 && lacking.length === 0) {
      return {
        id,
        status: 'present',
        evidence: said,
        ...(near && this.weak(id, said, near) ? { near } : {}),
      };
    }
    const [first, ...rest] = lacking;
    // A near miss that tells of another part than the one that lacks would mislead.
    const own = found.find(({ near }) => near?.lacks === first?.lacks)?.near;
    const [nearest = near?.evidence] = said;
    const says =
      own ??
      (first && nearest && near?.lacks !== first.lacks ? { evidence: nearest, lacks: first.lacks } : near);
    const also = rest.length > 0 ? { also: rest.map(({ lacks }) => lacks) } : {};
    return { id, status: 'missing', evidence: [], ...(says ? { near: { ...says, ...also } } : {}) };
  }

  /** What says one part, or comes near it. */
  private part({ present, as }: ElementPatterns['parts'][number]): {
    said?: Evidence[];
    near?: ElementResult['near'];
  } {
    if (as) {
      const { status, evidence, near } = this.asked({ id: as.element, modality: 'required' });
      return status === 'present' ? { said: evidence } : { near };
    }
    const match = this.matcher.best(present) ?? this.header.best(present.filter(isOfHeader));
    return match ? { said: evidenceOf([match]) } : {};
  }

  private isOf({ kinds }: ElsewhereData): boolean {
    return kinds.includes(this.context.kind);
  }

  /**
   * A near miss in the very words that say the element makes the saying weak. Near misses of filings are
   * told apart from that by their pattern, since whole and half sayings there begin with the same words.
   */
  private weak(id: string, said: Evidence[], near: NonNullable<ElementResult['near']>): boolean {
    const { lacks } = near;
    const patterns = this.patterns(id, 'near').filter((pattern) => pattern.lacks === lacks);
    if (!isOfContract(id) && !patterns.some(({ weakens }) => weakens)) return false;
    return said.some((one) => one.block === near.evidence.block && one.start === near.evidence.start);
  }

  /** What was learned of an element, if anything was. */
  private likenessFor(id: string): Likeness | undefined {
    return this.wording.likeness.find((one) => one.knows(id, this.context.regime));
  }

  private likest(id: string): Likest | undefined {
    const likeness = this.likenessFor(id);
    if (!likeness) return undefined;
    const reading = this.readings.get(likeness) ?? likeness.read(this.sentences);
    this.readings.set(likeness, reading);
    const alike = this.wording.elements[id]?.alike ?? [];
    const fits = (sentences: Sentence[]) =>
      (id !== WAIT || statesWait({ sentences })) &&
      (alike.length === 0 || this.matcher.within(sentences).best(alike) !== undefined) &&
      (isOfContract(id) || this.matcher.within(sentences).comesNear(this.sayings(id)));
    return reading.likest(id, this.context.regime, fits);
  }

  /** Everything that says an element or a part of it. */
  private sayings(id: string): Pattern[] {
    const { present = [], parts = [] } = this.wording.elements[id] ?? {};
    return [...present, ...parts.flatMap((part) => part.present)];
  }

  private opinion({ id, status, near }: ElementResult, likest: Likest): Opinion {
    const at = near?.evidence;
    const isHere = ({ block, start }: Sentence) => block === at?.block && start === at.start;
    return {
      id,
      likeness: likest.odds,
      isSaid: status === 'present',
      isNear: near !== undefined,
      isNearHere: likest.sentences.some(isHere),
    };
  }

  private contradicting(id: string): Evidence[] {
    const by = (this.wording.elements[id]?.contradictedBy ?? []).filter((other) => this.isOf(other));
    const prohibited = by.flatMap(({ element }) => this.patterns(element, 'present'));
    const found = evidenceOf(this.matcher.every([...this.patterns(id, 'contradicted'), ...prohibited]));
    if (id !== 'd1-waiting-period-at-least-30-days') return found;
    const period = this.waiting();
    const short = period?.days !== undefined && period.days < period.needed;
    return short ? evidenceOf([period]) : found;
  }

  private said(id: string): Evidence[] | undefined {
    if (id === SUBJECT) return subjectLine(this.sentences, this.context, this.wording);
    if (id === 'd1-waiting-period-at-least-30-days') {
      const period = this.waiting();
      return period?.days === undefined ? undefined : evidenceOf([period]);
    }
    const patterns = this.patterns(id, 'present');
    if (id === 'd2-two-year-renotice') return this.renotice(patterns);
    if (id === WAIT) {
      const match = this.waits()[0];
      return match && evidenceOf([match]);
    }
    const match = this.matcher.best(patterns) ?? this.header.best(patterns.filter(isOfHeader));
    return match && evidenceOf([match]);
  }

  private renotice(patterns: Pattern[]): Evidence[] | undefined {
    const longest = fewestDays({ amount: this.asks.numbers.renoticeYears, unit: 'y' });
    const match = this.matcher.every(patterns).find(({ sentences }) => {
      const stated = sentences.flatMap(({ words }) => durationsIn(words).map(fewestDays));
      return stated.length === 0 || stated.some((days) => days >= 300 && days <= longest);
    });
    return match && evidenceOf([match]);
  }

  /** Passages that state a wait, tightest first. */
  private waits(): Match[] {
    return this.matcher
      .every(this.patterns(WAIT, 'present'))
      .filter(statesWait)
      .sort((a, b) => a.sentences.length - b.sentences.length);
  }

  private waiting() {
    const ask = this.asks.elements.find(({ id }) => id === WAIT);
    if (ask && this.result(ask).status !== 'present') return undefined;
    const worded = this.waits();
    const likest = worded.length > 0 ? undefined : this.likest(WAIT);
    const stated = likest ? [likest].filter(statesWait) : worded;
    return waitingPeriod(stated, this.sentences, this.context, this.asks.numbers, this.wording);
  }

  private nearest(id: string): ElementResult['near'] {
    if (id === SUBJECT) {
      const header = headerOf(this.sentences, this.wording);
      return header && { evidence: evidence(header), lacks: 'subject-unclear' };
    }
    const match = this.matcher.best(this.patterns(id, 'near'));
    const [sentence] = match?.sentences ?? [];
    return match && sentence && { evidence: evidence(sentence), lacks: match.pattern.lacks ?? id };
  }

  private patterns(id: string, which: 'present' | 'contradicted' | 'near'): Pattern[] {
    return this.wording.elements[id]?.[which] ?? [];
  }
}

const SUBJECT = 'd3-subject-clear';
const WAIT = 'd1-waiting-period-stated';
const isOfHeader = ({ roles }: Pattern) => roles?.includes('header') ?? false;
function isOfContract(id: string): boolean {
  return (ELEMENT_IDS as readonly string[]).includes(id);
}
