import { type ComparedValues, comparedValues, type Value } from '../values/index.js';
import type { ParityFault, Stretch } from './fault.js';
import type { Passage, Side, Weighed } from './model.js';

const NAMES: Record<Value['kind'], string> = {
  number: 'number',
  duration: 'length of time',
  frequency: 'interval',
  date: 'date',
  year: 'year',
  weekday: 'day of the week',
  time: 'time of day',
  zone: 'time zone',
  always: '“at all hours”',
  money: 'amount of money',
  percent: 'percentage',
  phone: 'telephone number',
  key: 'key to press',
  url: 'web page',
  email: 'e-mail address',
  citation: 'citation',
  form: 'form or docket',
  age: 'age',
};

/**
 * Values of one language that the same passage has not in the other. One that changed is one fault, on both places.
 *
 * @param isMeant which kinds are compared
 */
export function contrastValues(comparison: Weighed, isMeant: (value: Value) => boolean): ParityFault[] {
  const { source, target, pairs } = comparison;
  const passages = new Map(
    [...source.passages, ...target.passages].flatMap((passage) =>
      passage.values.map((value): [Value, Passage] => [value, passage]),
    ),
  );
  const stretch = (value: Value): Stretch => ({
    passage: passages.get(value) as Passage,
    start: value.start,
    end: value.end,
  });
  const meant = (all: readonly Passage[]) => all.flatMap(({ values }) => values.filter(isMeant));
  const found = pairs.map((pair) => {
    const [ours, theirs] = [meant(pair.source), meant(pair.target)];
    const compared = withRepeated(comparedValues(ours, theirs), ours, theirs);
    return { pair, ...(isSameSpan(ours, theirs) ? withoutDates(compared) : compared) };
  });
  const missing = found.flatMap((each) => each.missing);
  const added = found.flatMap((each) => each.added);
  // A value that is said in another place is not lost, and may be said there once for both.
  const lacks = (value: Value, side: Side, other: Value[]) =>
    !other.some((one) => isSame(one, value)) &&
    !side.passages.some(({ values }) => values.some((one) => isSame(one, value)));
  return found.flatMap(({ pair, changed, missing: lost, added: more }): ParityFault[] => [
    ...changed.map(([from, to]) => ({
      source: stretch(from),
      target: stretch(to),
      reason: `The ${NAMES[to.kind]} here is “${to.text}”, and “${from.text}” in the source`,
      expected: `What the source says, “${from.text}”, as this language writes it.`,
    })),
    ...lost
      .filter((value) => lacks(value, target, added))
      .map((value) => ({
        source: stretch(value),
        ...(pair.target.at(-1) && { after: pair.target.at(-1) as Passage }),
        reason: `The ${NAMES[value.kind]} “${value.text}” of the source is not in the translation`,
        expected: `“${value.text}”, as this language writes it.`,
      })),
    ...more
      .filter((value) => lacks(value, source, missing))
      .map((value) => ({
        target: stretch(value),
        ...(pair.source[0] && {
          source: { passage: pair.source[0], start: 0, end: pair.source[0].text.length },
        }),
        reason: `The ${NAMES[value.kind]} “${value.text}” is not in the source`,
        expected: 'Take it out, or say it in the source and every translation.',
      })),
  ]);
}

function isSame(a: Value, b: Value): boolean {
  const all = (value: Value) => [value.value, ...(value.alternatives ?? [])];
  return a.kind === b.kind && all(a).some((one) => all(b).includes(one));
}

/**
 * A value that is missing where another of its kind is said once more than in the source was changed into that one:
 * "between May 14 and May 17" that became "May 17 and May 17".
 */
function withRepeated(compared: ComparedValues, source: Value[], target: Value[]): ComparedValues {
  const changed = [...compared.changed];
  const missing = compared.missing.filter((value) => {
    const of = (all: Value[]) => all.filter(({ kind }) => kind === value.kind);
    const times = (all: Value[], one: Value) => of(all).filter((other) => isSame(other, one)).length;
    const repeated = of(target).findLast(
      (one) => times(target, one) > times(source, one) && times(source, one) > 0,
    );
    if (!repeated || of(target).length !== of(source).length) return true;
    changed.push([value, repeated]);
    return false;
  });
  return { ...compared, changed, missing };
}

/** "October to December 2026" and "from October 2026 to December": a span shares out its year as its language likes. */
function isSameSpan(source: Value[], target: Value[]): boolean {
  const dates = (all: Value[]) => all.filter(({ kind }) => kind === 'date' || kind === 'year');
  const isPartial = ({ kind, value }: Value) => kind === 'date' && !/^\d{4}-\d{2}-\d{2}/.test(value);
  const parts = (all: Value[]) =>
    [...new Set(dates(all).flatMap(({ value }) => value.match(/\d+/g) ?? []))].sort();
  return (
    dates(source).some(isPartial) &&
    dates(target).some(isPartial) &&
    parts(source).join() === parts(target).join()
  );
}

function withoutDates({ missing, added, changed }: ComparedValues): ComparedValues {
  const isOther = ({ kind }: Value) => kind !== 'date' && kind !== 'year';
  return {
    missing: missing.filter(isOther),
    added: added.filter(isOther),
    changed: changed.filter(([from]) => isOther(from)),
  };
}
