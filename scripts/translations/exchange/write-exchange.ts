import { CpniError } from '../../cpni-error.js';
import { type Exchange, isOpen } from './exchange.js';
import { writeDocx } from './page/write-docx.js';
import { writeHtml } from './page/write-html.js';
import { writeXliff } from './xliff/write-xliff.js';

export type ExchangeForm = 'xliff' | 'docx' | 'html';

/**
 * The file that a translator gets.
 *
 * @param date YYYY-MM-DD: the day that a Word document says it was made
 * @param isOpenOnly only units that are stale or missing
 * @throws CpniError when there is nothing to translate
 */
export async function writeExchange(
  exchange: Exchange,
  form: ExchangeForm,
  date: string,
  isOpenOnly: boolean,
): Promise<string | Uint8Array> {
  const units = isOpenOnly ? exchange.units.filter(isOpen) : exchange.units;
  if (units.length === 0) {
    throw new CpniError(`Nothing of ${exchange.document} is stale or missing in \`${exchange.locale}\`.`, {
      hint: 'Without --stale the whole document is exported.',
    });
  }
  const chosen = { ...exchange, units };
  if (form === 'xliff') return writeXliff(chosen);
  return form === 'html' ? writeHtml(chosen) : writeDocx(chosen, date);
}
