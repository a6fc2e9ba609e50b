import type { Regime } from '../../rules/document-context.js';
import { newDocument } from '../new/new-document.js';
import { newPretty } from '../new/new-pretty.js';
import { kindList, startingKind } from '../new/starting-kinds.js';
import { today } from '../today.js';
import { isColorful } from './colorful.js';
import { folderName } from './folder-name.js';
import { writeReport } from './write-report.js';

interface Options {
  carrier?: string;
  regime?: Regime;
  name?: string;
  locale?: string;
  effective?: string;
  coveredYear?: number;
  format: 'pretty' | 'json';
  color: boolean;
}

/**
 * `cpni new`
 *
 * @throws CpniError for no kind that there is, a document that exists, and options that fit nothing
 */
export function newCommand(name: string | undefined, options: Options): void {
  if (name === undefined) {
    writeReport(
      `The kinds of documents:\n${kindList()}\nNext: cpni new <kind>, such as: cpni new opt-out-notice\n`,
    );
    return;
  }
  const { carrier, regime, locale, effective, coveredYear } = options;
  const report = newDocument(
    startingKind(name),
    process.cwd(),
    {
      ...(carrier !== undefined && { carrier: folderName('--carrier', carrier) }),
      ...(regime !== undefined && { regime }),
      ...(options.name !== undefined && { name: folderName('--name', options.name) }),
      ...(locale !== undefined && { locales: locale.split(/[ ,]+/).filter(Boolean) }),
      ...(effective !== undefined && { effective }),
      ...(coveredYear !== undefined && { coveredYear }),
    },
    today(),
  );
  writeReport(
    options.format === 'json'
      ? `${JSON.stringify({ version: 1, ...report }, null, 2)}\n`
      : newPretty(report, { color: isColorful(options.color, process.stdout) }),
  );
}
