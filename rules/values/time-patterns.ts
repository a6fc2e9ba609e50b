import type { LanguageData } from './language-data.js';
import { CLOCK, NUMBER, type Reduction } from './reduction.js';
import { bounded } from './template.js';

type Half = 'am' | 'pm' | 'night';

/** One end of a range of hours, or an hour alone, as written. */
interface Written {
  /** Minutes since midnight, before the half of the day is applied. */
  minutes: number;
  half?: Half;
  /** Noon or midnight, or its half of the day is known, or a clock shows it. */
  isSure: boolean;
  /** "8 h": an hour or a length. */
  hasMark: boolean;
  hasAt: boolean;
  /** "2 дня". */
  isUnit: boolean;
  /** Noon or midnight: the half of the day at the other end says nothing of it. */
  isFixed?: true;
}

/** `08:30-17:00`, and what else it may be. */
export interface TimesRead {
  value: string;
  alternatives?: string[];
  weak?: true;
}

/** Finds hours and ranges of hours: `08:00`, `08:00-17:00`. */
export class TimeReader {
  readonly range: RegExp[];
  readonly single: RegExp;
  private readonly halves: [Half, RegExp][];

  constructor(private readonly language: LanguageData) {
    const { times } = language;
    this.halves = (['am', 'pm', 'night'] as const).flatMap((half): [Half, RegExp][] => {
      const words = times[half];
      return words ? [[half, new RegExp(`^(?:${words})$`)]] : [];
    });
    this.range = language.ranges.map(([from, to], index) =>
      bounded(`(?<from>${from})${index === 0 ? '?' : ''}${this.time(1)}(?:${to})${this.time(2)}`, language),
    );
    this.single = bounded(this.time(1), language);
  }

  /** The hours that a match of `range` says; nothing where it may be something else. */
  rangeOf({ groups = {} }: RegExpExecArray, reduction: Reduction): TimesRead | undefined {
    const [first, last] = [this.written(groups, 1, reduction), this.written(groups, 2, reduction)];
    if (!first || !last) return undefined;
    const isAnnounced = groups.from !== undefined || first.hasAt || last.hasAt;
    // "8 h – 17 h" are hours of the day; "8 heures – 17 heures" may be lengths.
    const marks = [groups.hour1, groups.hour2];
    const isShort =
      marks.every((mark) => mark !== undefined && mark.length <= 2) || isOfficeDay(marks, first, last);
    const isMarked =
      (first.hasMark || last.hasMark) && (!this.language.times.hourIsDuration || isAnnounced || isShort);
    if (!first.isSure && !last.isSure && !isMarked) return undefined;
    const isOpen = first.half === undefined && last.half === undefined;
    if (first.half === undefined && last.half !== undefined && !first.isFixed) {
      first.half = last.half;
      if (inDay(first) >= inDay(last) && last.half !== 'am') first.half = 'am';
    } else if (first.half !== undefined && last.half === undefined && last.minutes < 720) {
      last.half = first.half;
      if (inDay(last) <= inDay(first)) last.half = 'pm';
    } else if (first.isFixed && isOpen && first.minutes === 720 && last.minutes < 720) {
      last.half = 'pm';
    }
    const [from, to] = [inDay(first), inDay(last)];
    if (from > 1440 || to > 1440 || from === to) return undefined;
    const value = `${clockOf(from)}-${clockOf(to)}`;
    // "8:30 to 5" ends in the afternoon, where the clock has twelve hours.
    if (isOpen && !last.isFixed && from >= 300 && from < 720 && to < from)
      return { value: `${clockOf(from)}-${clockOf(to + 720)}`, alternatives: [value] };
    return { value };
  }

  /** The hour that a match of `single` says; nothing where it may be something else. */
  singleOf({ groups = {} }: RegExpExecArray, reduction: Reduction): TimesRead | undefined {
    const one = this.written(groups, 1, reduction);
    if (!one || (one.isUnit && !one.hasMark)) return undefined;
    const isMarked = one.hasMark && (!this.language.times.hourIsDuration || one.hasAt);
    if (!one.isSure && !isMarked) return undefined;
    const at = inDay(one);
    // "Morning, noon and night".
    const isLoose = one.isFixed && !one.hasAt && groups.twelve1 === undefined;
    return at > 1440 ? undefined : { value: clockOf(at), ...(isLoose && { weak: true }) };
  }

  private time(index: number): string {
    const { times } = this.language;
    const half = [times.am, times.pm, times.night].filter(Boolean).join('|') || '(?!)';
    const twelve = `(?:(?<twelve${index}>[${NUMBER}${CLOCK}])(?: ?(?:${times.hour ?? '(?!)'}))?,? ?)?`;
    const fixed = [
      times.noon && `(?<noon${index}>${times.noon})`,
      times.midnight && `(?<midnight${index}>${times.midnight})`,
    ].filter(Boolean);
    const thirty = times.half ? `|(?<thirty${index}>${times.half})` : '';
    const minutes = `(?: ?(?:(?<minute${index}>[${NUMBER}]) ?(?:${times.minute ?? ''})${thirty}))?`;
    const mark = times.hour ? `(?: ?(?<hour${index}>${times.hour})${minutes})?` : '';
    const at = times.at ? `(?<at${index}>${times.at})?` : '';
    const some = `(?:(?<before${index}>${half}) ?)?(?<time${index}>[${NUMBER}${CLOCK}])${mark}(?:[ ,]?(?<after${index}>${half}))?`;
    const either = fixed.length ? `${twelve}(?:${fixed.join('|')})(?! ?[${NUMBER}${CLOCK}])|` : '';
    return `${at}(?:${either}${some})`;
  }

  private written(groups: Record<string, string>, index: number, reduction: Reduction): Written | undefined {
    const hasAt = groups[`at${index}`] !== undefined;
    const known = { isSure: true, hasMark: false, hasAt, isUnit: false };
    const { times } = this.language;
    const isNoon = groups[`noon${index}`] !== undefined;
    const isFixed = isNoon || groups[`midnight${index}`] !== undefined;
    const letter = groups[isFixed ? `twelve${index}` : `time${index}`] ?? '';
    const clock = reduction.clocks.get(letter);
    const number = reduction.numbers.get(letter);
    if (isFixed && (number?.value ?? clock?.hour ?? 12) === 12)
      return { minutes: isNoon ? 720 : index === 1 ? 0 : 1440, ...known, isFixed };
    const minute = clock?.minute ?? this.minuteOf(groups, index, reduction);
    const hour = clock?.hour ?? number?.value ?? Number.NaN;
    if (!Number.isInteger(hour) || hour > 24 || minute > 59) return undefined;
    const words = groups[`before${index}`] ?? groups[`after${index}`];
    // "1 ظهرا": one at noon is in the afternoon.
    const half = isFixed
      ? isNoon
        ? 'pm'
        : 'night'
      : words === undefined
        ? undefined
        : this.halves.find(([, pattern]) => pattern.test(words))?.[0];
    if (half && hour === 0 && !clock) return undefined;
    return {
      minutes: hour * 60 + minute,
      ...(half && { half }),
      isSure:
        clock !== undefined ||
        groups[`minute${index}`] !== undefined ||
        groups[`thirty${index}`] !== undefined ||
        half !== undefined ||
        (hasAt && times.atIsSure === true),
      // "两点" is also two points.
      hasMark: groups[`hour${index}`] !== undefined && !number?.isWords,
      hasAt,
      isUnit:
        clock === undefined &&
        times.halfNeedsHour !== undefined &&
        new RegExp(`^(?:${times.halfNeedsHour})$`).test(words ?? ''),
    };
  }

  private minuteOf(groups: Record<string, string>, index: number, { numbers }: Reduction): number {
    if (groups[`thirty${index}`]) return 30;
    return numbers.get(groups[`minute${index}`] ?? '')?.value ?? 0;
  }
}

/** "8-17 h", where the second is past noon, is no length of time. */
function isOfficeDay([one, other]: (string | undefined)[], first: Written, last: Written): boolean {
  const isMarked = one === undefined && other !== undefined && other.length <= 2;
  return isMarked && first.minutes >= 300 && first.minutes < 720 && last.minutes > 720 && last.minutes < 1380;
}

/** Minutes since midnight. "12 at night" is midnight, "1 at night" early and "9 at night" late. */
function inDay({ minutes, half }: Written): number {
  const isTwelve = minutes >= 720 && minutes < 780;
  if (half === 'am') return isTwelve ? minutes - 720 : minutes;
  if (half === 'pm') return minutes < 720 ? minutes + 720 : minutes;
  if (half === 'night')
    return isTwelve ? minutes - 720 : minutes >= 300 && minutes < 720 ? minutes + 720 : minutes;
  return minutes;
}

/** `17:00` for 1020 minutes since midnight. */
export function clockOf(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
