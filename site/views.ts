import type { ElementContent, Root } from 'hast';
import type { Palette } from './palette.js';
import type { Translate } from './translate.js';

/** What a layout shows of a company. */
export interface CarrierView {
  /** Name of its folder; its address in the site. */
  folder: string;
  name: string;
  legalName: string;
  website?: string;
  /** The logo as a `data:` URI of an SVG. */
  logo?: string;
  palette: Palette;
}

/** The same document in another language, or in this one. */
export interface TranslationView {
  locale: string;
  /** The language's name in itself: "Español". */
  language: string;
  /** Relative address. */
  href: string;
}

/** A file that a reader can take along. */
export interface DownloadView {
  href: string;
  /** What it is, in the reader's words: "PDF, large print". */
  label: string;
  /** Size in the reader's words: "64 kilobytes". */
  size: string;
  mediaType: string;
}

/** What a layout shows of one document in one language. */
export interface DocumentView {
  carrier: CarrierView;
  folder: string;
  locale: string;
  direction: 'ltr' | 'rtl';
  kind: string;
  /** The kind in the reader's words. */
  kindLabel: string;
  /** YYYY-MM-DD */
  effective: string;
  /** The date in the reader's words. */
  effectiveLabel: string;
  title: string;
  summary?: string;
  translations: TranslationView[];
  /** The author's words without the title heading. */
  body: Root;
  t: Translate;
}

/** A way to say no, as an e-mail's first lines offer it. */
export interface DenialView {
  words: ElementContent[];
  /** Where it leads, if it is the one that is a button. */
  button?: string;
}

/** What an e-mail shows of a document. */
export interface EmailView extends DocumentView {
  subject: string;
  /** Empty where silence is no approval: such a notice need not put one answer first. */
  denials: DenialView[];
}
