/** What sort of thing a value is. A `key` is what a caller presses, a `code` a short number that is dialled. */
export type ValueKind =
  | 'number'
  | 'duration'
  | 'frequency'
  | 'date'
  | 'year'
  | 'weekday'
  | 'time'
  | 'zone'
  | 'always'
  | 'money'
  | 'percent'
  | 'phone'
  | 'key'
  | 'url'
  | 'email'
  | 'citation'
  | 'form'
  | 'age';

/** A value as a text says it. */
export interface Value {
  kind: ValueKind;
  /**
   * Canonical, and the same in every language: `30 day`, `5 business day`, `2026-03-02`, `--03-02`, `2026-03-01..2026-03-31`,
   * `08:00-17:00`,
   * `mon-fri`, `24/7`, `8005550128`, `USD 1.50`, `47 CFR 64.2008(c)(6)`.
   */
  value: string;
  /** As it is written. */
  text: string;
  /** UTF-16 offsets; the end is exclusive. */
  start: number;
  end: number;
  /** Said in a way that faithful translations may drop: "two ways", "a year". */
  weak?: true;
  /** What a number of parties counts, `contractor`, so that "one contractor" is held against "two contractors" only. */
  of?: string;
  /** Other readings: 2/3/2026 in a language that writes the day first. */
  alternatives?: string[];
}
