import { CpniError } from '../cpni-error.js';
import { kindNamed } from '../document/kind-named.js';
import { importFile } from '../import/import-file.js';
import type { ImportOptions } from '../import/import-options.js';
import { importPretty } from '../import/import-pretty.js';
import { today } from '../today.js';
import { isColorful } from './colorful.js';
import { folderName } from './folder-name.js';
import { writeReport } from './write-report.js';

interface Options extends Omit<ImportOptions, 'kind'> {
  kind?: string;
  format: 'pretty' | 'json';
  color: boolean;
}

/**
 * `cpni import`
 *
 * @throws CpniError for a file that cannot be read, options that fit nothing, and documents that exist
 */
export async function importCommand(file: string, options: Options): Promise<void> {
  const { kind, regime, locale, carrier, out, force, whole } = options;
  const report = await importFile(
    file,
    process.cwd(),
    {
      ...(kind !== undefined && { kind: kindNamed(kind) }),
      ...(regime !== undefined && { regime }),
      ...(locale !== undefined && { locale: checkLocale(locale) }),
      ...(carrier !== undefined && { carrier: folderName('--carrier', carrier) }),
      ...(out !== undefined && { out }),
      ...(force !== undefined && { force }),
      ...(whole !== undefined && { whole }),
    },
    today(),
  );
  writeReport(
    options.format === 'json'
      ? `${JSON.stringify(report, null, 2)}\n`
      : importPretty(report, { color: isColorful(options.color, process.stdout) }),
  );
}

function checkLocale(locale: string): string {
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(locale)) return locale;
  throw new CpniError(`--locale takes a language's tag, such as en or es, and not "${locale}".`);
}
