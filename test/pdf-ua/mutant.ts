import type { EditablePdf } from './editable-pdf.js';

/** One clause broken once. */
export interface Mutant {
  /** Of ISO 14289-1. */
  clause: string;
  /** What was done to a good PDF. */
  name: string;
  break: (pdf: EditablePdf) => void | Promise<void>;
  /** Why veraPDF passes it; it finds all others. */
  beyondVeraPdf?: string;
}
