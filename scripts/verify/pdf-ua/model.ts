import type { PDFDict, PDFDocument, PDFRef } from '@cantoo/pdf-lib';

/** A breach of PDF/UA-1. */
export interface PdfFault {
  /** Of ISO 14289-1. */
  clause: string;
  /** From 1. */
  page?: number;
  /** What it does wrong, as words that its page or “it” begins: “has no tags”. */
  what: string;
}

/** What a PDF must say of itself. */
export interface PdfPromise {
  title: string;
  language: string;
}

/** A finished PDF, taken apart for checking. */
export interface TaggedPdf {
  document: PDFDocument;
  /** The file's first line. */
  header: string;
  /** In the order of reading, parents first. */
  elements: StructureElement[];
  pages: PageMarks[];
  /** What holds each mark and each annotation, as the parent tree says it. */
  parentTree: ReadonlyMap<number, ParentSlot>;
}

/** Of a page, by MCID; of an annotation, its one element. */
export type ParentSlot = readonly (PDFDict | undefined)[] | PDFDict | undefined;

/** An element of the structure tree (ISO 32000-1, 14.7.2). */
export interface StructureElement {
  dict: PDFDict;
  /** Its type as it is written, and the standard type that this stands for, if it does for one. */
  written: string;
  type: string;
  parent?: StructureElement;
  kids: StructureKid[];
  /** The page it is on, by index, as far as it says so. */
  page?: number;
}

export type StructureKid =
  | { kind: 'element'; element: StructureElement }
  | { kind: 'mark'; key: string }
  | { kind: 'object'; ref: PDFRef | undefined };

/** Content that is tied to the structure tree by a number (MCID). */
export interface TaggedContent {
  /** The page or form XObject whose numbers these are. */
  holder: PDFDict;
  mcid: number;
  /** Whether it shows text or a picture, and not only rules and grounds. */
  shows: boolean;
}

/** What is painted on a page, by whom it belongs to. */
export interface PageMarks {
  page: PDFDict;
  /** By {@link markKey}. */
  tagged: ReadonlyMap<string, TaggedContent>;
  /** How many things are painted outside of tags and artifacts. */
  unmarked: number;
  /** How many artifacts begin inside of tagged content, and the other way round. */
  artifactsInTags: number;
  tagsInArtifacts: number;
  /** Ends without a beginning and beginnings without an end. */
  unbalanced: number;
  /** How often each font shows each code. */
  glyphs: ReadonlyMap<PDFDict, ReadonlyMap<number, number>>;
  /** How often each form XObject is painted, with whether it holds marks of its own. */
  forms: ReadonlyMap<PDFDict, { times: number; holdsMarks: boolean }>;
}

/** Names a mark: its page by index, the form XObject it is in, if it is in one, and its number. */
export function markKey(page: number | undefined, form: PDFRef | undefined, mcid: number): string {
  return `${page ?? 'nowhere'} ${form?.toString() ?? 'page'} ${mcid}`;
}

/** Looks for breaches of one family of clauses. */
export type Check = (pdf: TaggedPdf, promise: PdfPromise) => PdfFault[];
