import type { Label } from './model.js';
import type { Numeral } from './numerals.js';

/** What is met in reading: a label, or something between labels. */
export type Event =
  | { type: 'label'; label: Label }
  | { type: 'heading'; depth: number }
  | { type: 'paragraph'; introduces: boolean };

/** A label in its place in the outline. */
export interface Node {
  label: Label;
  numeral: Numeral;
  parent?: Node | undefined;
  /** The label before it in its list. */
  previous?: Node | undefined;
  /** What is wrong with it. */
  fault?: { type: 'skipped' | 'repeated' | 'misplaced'; expected: Numeral };
}

/** An open list: its last label and how it is written. */
interface Level {
  style: string;
  last: Node;
  /** Value that the next label follows; where a label is misplaced, the one that it should have had. */
  value: number;
  count: number;
  /** A heading, or a paragraph without a label, stands behind its last label. */
  heading: boolean;
  paragraph: boolean;
  introduced: boolean;
}

interface Reading {
  levels: Level[];
  cost: number;
  nodes: Chain | undefined;
}

interface Chain {
  node: Node;
  before: Chain | undefined;
}

/** How unlikely each way to read a label is. A fault costs 1; what costs more is rather a fault. */
const COST = {
  /** Another column or bracket than the label before it in its list. */
  otherColumn: 0.1,
  otherStyle: 0.7,
  runIn: 0.1,
  closesLevel: 0.02,
  skipped: 1,
  eachMore: 0.15,
  repeated: 1,
  misplaced: 1.1,
  /** No label at all, though it looks like one. */
  ignored: 1.25,
  restartAfterParagraph: 0.2,
  restart: 0.5,
  restartAtFirst: 1.2,
  /** A list within a list, with the same kind of labels. */
  nestedAlike: 1.3,
  nestedAlikeSeen: 0.15,
  startsLate: 0.5,
  startsLateAfterHeading: 0.6,
  startsLateBesideList: 1.6,
  letterAsRoman: 0.01,
  withinClosed: 0.05,
};
const KEPT = 24;

/**
 * Puts labels into lists and lists into lists, and tells which labels are skipped, repeated or misplaced.
 * "(i)" after "(h)" may go on or begin a list of its own; so all readings are followed, and the likeliest is kept.
 */
export function sequencesOf(events: Event[]): Node[] {
  let readings: Reading[] = [{ levels: [], cost: 0, nodes: undefined }];
  for (const event of events) {
    if (event.type !== 'label') {
      for (const reading of readings) reading.levels = reading.levels.map((level) => passed(level, event));
      continue;
    }
    const next = readings.flatMap((reading) => readLabel(reading, event.label));
    readings = next.sort((a, b) => a.cost - b.cost).slice(0, KEPT);
  }
  const nodes: Node[] = [];
  for (let chain = readings[0]?.nodes; chain; chain = chain.before) nodes.push(chain.node);
  return nodes.reverse();
}

function passed(level: Level, event: Event): Level {
  if (event.type === 'heading') {
    // A heading below a numbered heading is within its section; one beside it may have lost its number.
    const depth = /^h(\d)/.exec(level.style)?.[1];
    return depth && event.depth >= Number(depth) ? level : { ...level, heading: true, introduced: false };
  }
  return { ...level, paragraph: true, introduced: event.type === 'paragraph' && event.introduces };
}

function readLabel(reading: Reading, label: Label): Reading[] {
  const readings: Reading[] = [{ ...reading, cost: reading.cost + COST.ignored }];
  for (const numeral of label.numerals) {
    reading.levels.forEach((level, depth) => {
      if (level.last.numeral.count === numeral.count)
        readings.push(...continued(reading, label, numeral, depth));
    });
    readings.push(...opened(reading, label, numeral));
  }
  return readings;
}

/** The label as the next of an open list. */
function continued(reading: Reading, label: Label, numeral: Numeral, depth: number): Reading[] {
  const level = reading.levels[depth] as Level;
  const isSameStyle = level.style === label.style;
  let cost = (reading.levels.length - 1 - depth) * COST.closesLevel;
  if (!isSameStyle) cost += COST.otherStyle;
  if (level.last.label.isRunIn !== label.isRunIn) cost += COST.runIn;
  else if (level.last.label.column !== label.column) cost += COST.otherColumn;
  const expected = { count: numeral.count, value: level.value + 1 };
  const gap = numeral.value - expected.value;
  const take = (more: number, fault?: Node['fault']) =>
    extended(reading, label, numeral, depth, cost + more, fault);
  if (gap === 0) return [take(0)];
  if (!isSameStyle) return [];
  const readings = [take(COST.misplaced, { type: 'misplaced', expected })];
  if (gap > 0) readings.push(take(COST.skipped + (gap - 1) * COST.eachMore, { type: 'skipped', expected }));
  if (gap === -1) readings.push(take(COST.repeated, { type: 'repeated', expected }));
  return readings;
}

function extended(
  reading: Reading,
  label: Label,
  numeral: Numeral,
  depth: number,
  cost: number,
  fault?: Node['fault'],
): Reading {
  const level = reading.levels[depth] as Level;
  const parent = reading.levels[depth - 1]?.last;
  const node: Node = { label, numeral, parent, previous: level.last, ...(fault && { fault }) };
  const value = fault?.type === 'misplaced' ? fault.expected.value : lastValue(label, numeral);
  const levels = [...reading.levels.slice(0, depth), levelOf(node, label.style, value, level.count + 1)];
  return { levels, cost: reading.cost + cost, nodes: { node, before: reading.nodes } };
}

/** The label as the first of a list. */
function opened(reading: Reading, label: Label, numeral: Numeral): Reading[] {
  const { levels } = reading;
  const alike = levels.findLastIndex(
    ({ style, last }) => style === label.style && last.numeral.count === numeral.count,
  );
  const level = levels[alike];
  const readings: Reading[] = [];
  const begin = (kept: Level[], cost: number) => {
    const node: Node = { label, numeral, parent: kept.at(-1)?.last };
    const opened = levelOf(node, label.style, lastValue(label, numeral), 1);
    readings.push({
      levels: [...kept, opened],
      cost: reading.cost + cost + (numeral.count === 'lower' && numeral.value === 9 ? 0.2 : 0),
      nodes: { node, before: reading.nodes },
    });
  };
  if (numeral.value > 1) {
    const cost =
      level === undefined
        ? COST.startsLate
        : level.heading || level.last.label.isRunIn !== label.isRunIn
          ? afterHeading(level, numeral)
          : COST.startsLateBesideList;
    begin(
      level?.heading ? levels.slice(0, alike) : levels,
      cost + (numeral.count === 'roman' ? COST.letterAsRoman : 0),
    );
    return readings;
  }
  // What a heading has closed is rather left than gone on within.
  const closed = levels.findIndex(({ heading }) => heading);
  if (closed >= 0) begin(levels.slice(0, closed), 0);
  if (!level) begin(levels, closed >= 0 ? COST.withinClosed : 0);
  else {
    begin(levels.slice(0, alike), restartCost(level, label));
    begin(levels, nestCost(level, label));
  }
  return readings;
}

/** "1.", "2.", a heading, "4.": what the heading parts goes on, with one number lost. */
function afterHeading({ value, count, heading }: Level, numeral: Numeral): number {
  const isNumber = numeral.count === 'digit' || numeral.count === 'ROMAN';
  const goesOn = heading && isNumber && count > 1 && numeral.value === value + 2;
  return goesOn ? COST.startsLateBesideList : COST.startsLateAfterHeading;
}

function restartCost(level: Level, label: Label): number {
  if (level.heading || level.last.label.isRunIn) return 0;
  if (label.isRunIn) return COST.nestedAlike;
  if (level.introduced) return 0;
  if (level.paragraph) return COST.restartAfterParagraph;
  return level.value === 1 ? COST.restartAtFirst : COST.restart;
}

function nestCost(level: Level, label: Label): number {
  const isSeen =
    label.isRunIn !== level.last.label.isRunIn || label.column > level.last.label.column || level.introduced;
  return isSeen ? COST.nestedAlikeSeen : COST.nestedAlike;
}

function lastValue({ until }: Label, { count, value }: Numeral): number {
  return until?.find((last) => last.count === count && last.value > value)?.value ?? value;
}

function levelOf(last: Node, style: string, value: number, count: number): Level {
  return { style, last, value, count, heading: false, paragraph: false, introduced: false };
}
