import type { Root } from 'hast';
import type { Translate } from '../translate.js';
import type { CarrierView } from '../views.js';

/** One document of a filing. */
export interface FilingPart {
  kind: string;
  /** The kind in the reader's words. */
  kindLabel: string;
  title: string;
  /** The author's words without the title heading; headings begin at the second level and skip none. */
  body: Root;
}

/** What a company files for one year: its documents one after another, in one language. */
export interface FilingView {
  carrier: CarrierView;
  /** Calendar year that the filing covers. */
  coveredYear: number;
  locale: string;
  direction: 'ltr' | 'rtl';
  /** YYYY-MM-DD: the latest day that one of its documents has effect from. */
  date: string;
  /** What the whole is called; no document says it. */
  title: string;
  /** In the order of filing. */
  parts: FilingPart[];
  t: Translate;
}
