/** A fault planted into a pair, and where it must be found. */
export interface Planted {
  kind: string;
  /** The changed text of one side. */
  source?: string;
  target?: string;
  /** First and last line of the changed side on which it may be told; 1-based. */
  from: number;
  to: number;
  /** Rules that tell this kind; any parity rule where absent. */
  rules?: readonly string[];
  /** What was done, for the list of what was missed. */
  note: string;
}
