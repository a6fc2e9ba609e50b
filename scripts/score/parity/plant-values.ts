import type { Value, ValueKind } from '../../../rules/values/index.js';
import { valuesIn } from '../../../rules/values/index.js';
import { lineAt } from './lines.js';
import type { Planted } from './model.js';
import type { TextPair } from './pairs.js';

const VALUES = ['parity-values', 'parity-contacts', 'parity-changed', 'parity-names'];

/** Faults in numbers, dates, hours, amounts, telephone numbers and addresses. */
export function plantValues({ target, locale }: TextPair): Planted[] {
  const body = target.startsWith('---') ? target.indexOf('\n---', 4) + 4 : 0;
  const values = valuesIn(target.slice(body), locale).map((value) => ({
    ...value,
    start: value.start + body,
    end: value.end + body,
  }));
  // What counts the items of a list, or stands in a picture's or a table's markup, is no value.
  const isLabel = ({ start, end }: Value) =>
    /(?:^|\n)[ \t>#*]*$/.test(target.slice(0, start)) && /^[.)]\s/.test(target.slice(end));
  const put = (kind: string, value: Value, text: string): Planted[] => {
    const changed = target.slice(0, value.start) + text + target.slice(value.end);
    const line = lineAt(target, value.start);
    if (text === target.slice(value.start, value.end)) return [];
    return [{ kind, target: changed, from: line, to: line, rules: VALUES, note: `${value.text} -> ${text}` }];
  };
  const of = (...kinds: ValueKind[]) =>
    values.filter((value) => kinds.includes(value.kind) && !value.weak && !isLabel(value));
  return [
    ...of('number', 'duration', 'percent', 'money').flatMap((value) =>
      put(
        'number',
        value,
        value.text.replace(/\d+/, (digits) => String(Number(digits) + 7)),
      ),
    ),
    ...of('duration', 'date', 'time', 'number', 'citation').flatMap((value) =>
      put(
        'digit swap',
        value,
        value.text.replace(/(\d)(\d)(?!\d)/, (all, a: string, b: string) =>
          a === b || b === '0' ? all : b + a,
        ),
      ),
    ),
    ...of('date').flatMap((value) =>
      put(
        'date',
        value,
        value.text.replace(/\d+/, (day) => otherDay(day)),
      ),
    ),
    ...of('phone').flatMap((value) =>
      put(
        'phone digit',
        value,
        value.text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10)),
      ),
    ),
    ...of('url').flatMap((value) => put('url', value, value.text.replace(/\.(?=[a-z])/, 's.'))),
    ...of('email').flatMap((value) => put('email', value, value.text.replace('@', 's@'))),
    ...of('time').flatMap((value) =>
      put(
        'time',
        value,
        value.text.replace(/\d+/, (hour) => String((Number(hour) % 11) + 1)),
      ),
    ),
    ...of('money').flatMap((value) =>
      put(
        'money',
        value,
        value.text.replace(/\d+/, (amount) => String(Number(amount) * 2 + 1)),
      ),
    ),
  ];
}

function otherDay(day: string): string {
  const number = Number(day);
  if (number > 31) return String(number + 1);
  return String(number < 20 ? number + 3 : number - 4);
}
