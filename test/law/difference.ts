import type { Kind, Regime } from '../../rules/document-context.js';

/** Words for one regime and words for the other. */
export interface Pair {
  element: Record<Regime, string>;
  kind: Kind;
  locale?: string;
  /** Words that pass for a carrier and fail for a relay provider; none where all that passes for one does for the other. */
  carrier?: string;
  /** Words that pass for a relay provider, and for a carrier where `both`. */
  trs: string;
  both?: boolean;
}

export interface Difference {
  point: number;
  what: string;
  pairs?: Pair[];
  /** Words, by language, that the rules for carriers forbid and those for relay providers do not. */
  forbids?: Record<string, string>;
  /** The paragraph has another number. */
  cites?: Record<Regime, [element: string, cite: string]>;
  /** Why no words of a document show it. */
  unseen?: string;
}
