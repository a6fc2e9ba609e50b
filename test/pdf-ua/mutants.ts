import { EditablePdf } from './editable-pdf.js';
import { FILE_MUTANTS } from './file-mutants.js';
import { FONT_MUTANTS } from './font-mutants.js';
import type { Mutant } from './mutant.js';
import { PART_MUTANTS } from './part-mutants.js';
import { TAG_MUTANTS } from './tag-mutants.js';

/** Every clause of ISO 14289-1 that is checked, broken at least once. */
export const MUTANTS: readonly Mutant[] = [...FILE_MUTANTS, ...TAG_MUTANTS, ...PART_MUTANTS, ...FONT_MUTANTS];

/** Breaks a good PDF. */
export async function mutate(good: Uint8Array, mutant: Mutant): Promise<Uint8Array> {
  const pdf = await EditablePdf.open(good);
  await mutant.break(pdf);
  return pdf.save();
}
