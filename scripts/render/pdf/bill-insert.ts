import type { SmallestPrint } from '../../../rules/legible/smallest-print.js';
import type { DocumentView } from '../../../site/views.js';
import { CpniError } from '../../cpni-error.js';
import { type Print, type Printed, printFitted } from './fitted.js';
import { paper } from './paper.js';
import { INSERT_PANELS, INSERT_TYPES, insertFormat } from './print-format.js';

/** White space between blocks, as shares of what the styles give. */
const AIRS: readonly number[] = [1, 0.8, 0.6];

/**
 * Prints a document as panels of a bill insert, in the largest type with which it fits.
 *
 * @param name names the document in messages
 * @throws {CpniError} when it does not fit in the smallest type that is allowed: smaller it is never set
 */
export async function printInsert(
  view: DocumentView,
  { points, cite, isLaw }: SmallestPrint,
  { name, print }: { name: string; print: Print },
): Promise<Printed> {
  let panels = 0;
  for (const type of [...INSERT_TYPES.filter((one) => one > points), points]) {
    const lay = (air: number) => paper(view, insertFormat(type), air);
    const printed = await printFitted(lay, print, { airs: AIRS, mostPages: INSERT_PANELS });
    panels = printed.pages;
    if (panels <= INSERT_PANELS) return printed;
  }
  const asks = isLaw ? 'asks for type of' : 'sets the example of type of';
  throw new CpniError(
    `The document is too long for a bill insert: in type of ${points} points it takes ${panels} panels, and a Letter sheet folded in three has ${INSERT_PANELS}`,
    {
      path: name,
      hint: `Nothing was published. Shorten it by some ${Math.ceil((1 - INSERT_PANELS / panels) * 100)} percent, or remove \`bill-insert\` from \`formats\` in its document.yaml and mail it by itself. Smaller type is no way out: ${cite} ${asks} ${points} points or larger.`,
    },
  );
}
