import { KINDS, type Kind, type Regime } from '../../rules/document-context.js';
import { nearestName } from '../../rules/nearest-name.js';
import { CpniError } from '../cpni-error.js';
import { importFile } from '../import/import-file.js';
import { importPretty } from '../import/import-pretty.js';
import { today } from '../today.js';
import { isColorful } from './colorful.js';
import { writeReport } from './write-report.js';

interface Options {
  kind?: string;
  regime?: Regime;
  locale?: string;
  carrier?: string;
  out?: string;
  force?: boolean;
  whole?: boolean;
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
      ...(kind !== undefined && { kind: checkKind(kind) }),
      ...(regime !== undefined && { regime }),
      ...(locale !== undefined && { locale: checkLocale(locale) }),
      ...(carrier !== undefined && { carrier: checkFolder(carrier) }),
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

function checkKind(kind: string): Kind {
  const known = KINDS.find((each) => each === kind);
  if (known) return known;
  const nearest = nearestName(kind, [...KINDS]);
  throw new CpniError(`There is no kind "${kind}".`, {
    hint: nearest ? `Did you mean ${nearest}?` : `The kinds: ${KINDS.join(', ')}.`,
  });
}

function checkLocale(locale: string): string {
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(locale)) return locale;
  throw new CpniError(`--locale takes a language's tag, such as en or es, and not "${locale}".`);
}

function checkFolder(name: string): string {
  if (/^[a-z0-9][a-z0-9-]*$/.test(name)) return name;
  throw new CpniError(`--carrier takes a folder's name, and not "${name}".`, {
    hint: 'Small letters, digits and hyphens: your-company',
  });
}
