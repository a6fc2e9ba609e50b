import type { Inline } from './inline.js';

/** What came back from a translator. */
export interface Returned {
  /** As the user named it. */
  path: string;
  document: string;
  sourceLocale: string;
  locale: string;
  units: ReturnedUnit[];
}

export interface ReturnedUnit {
  /** Absent where the number of a row was lost. */
  id?: string;
  /** What the source said when the file was made, to show what changed since. */
  sourceWords: string;
  /** Absent where nothing was filled in. */
  target?: Inline[];
  /** Why its codes cannot be read. */
  fault?: string;
  /** The translator declared it done, though it may be as it was. */
  isDone: boolean;
}
