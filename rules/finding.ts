/** One message of the JSON report (version 1). Lines and columns are 1-based; the end is exclusive. */
export interface Finding {
  rule: string;
  severity: 'error' | 'warning' | 'info';
  /** What is wrong, in one sentence. */
  reason: string;
  /** What to write or do instead. */
  expected?: string;
  /** Words to put in the place of those found, where only one correction is likely. */
  fix?: string;
  /** Element id of the contract, such as `c1-right`. */
  element?: string;
  /** Ids in the law data, such as `U-2008-c1a`. */
  law?: string[];
  /** Citation a lawyer would write: `47 CFR 64.2008(c)(1)`. */
  cite?: string;
  url?: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  related?: { path: string; line: number; reason: string }[];
}
