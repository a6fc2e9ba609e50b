import { existsSync, writeFileSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { loadLanguageDetector } from '../../rules/language/detector.js';
import { CpniError } from '../cpni-error.js';
import { select } from '../lint/select.js';
import { pageWidth } from '../report/text-table.js';
import { today } from '../today.js';
import { exchangeOf } from '../translations/exchange/exchange.js';
import { languageName } from '../translations/exchange/page/page-words.js';
import { readReturned } from '../translations/exchange/read-returned.js';
import { writeExchange } from '../translations/exchange/write-exchange.js';
import { nextCommands } from '../translations/next-commands.js';
import { importTranslation } from '../translations/put/import-translation.js';
import { recordLines } from '../translations/record/record-units.js';
import { recordYaml } from '../translations/record/record-yaml.js';
import { lineList, remaining } from '../translations/record/remaining.js';
import { schemaPath } from '../translations/record/schema-path.js';
import { readTranslation } from '../translations/state/translation.js';
import { importPretty } from '../translations/table/import-pretty.js';
import { printable } from '../translations/table/redline.js';
import { tableMarkdown } from '../translations/table/table-markdown.js';
import { tablePretty } from '../translations/table/table-pretty.js';
import { isAtFault, translationRows } from '../translations/table/translation-rows.js';
import { writeAll } from '../translations/write-all.js';
import type {
  ExportOptions,
  MadeOptions,
  RecordOptions,
  TableOptions,
  TakeBackOptions,
} from '../translations-options.js';
import { findWorkspace, readWorkspace } from '../workspace/workspace.js';
import { isColorful } from './colorful.js';
import { documentAt, documentsAt, languageHint, localeGiven, localeIn } from './translated-documents.js';
import { writeReport } from './write-report.js';

/**
 * `cpni translations`
 *
 * @returns the exit code: 0 nothing is stale or missing, 1 something is, 2 input that cannot be read
 * @throws CpniError for a path that names nothing
 */
export function translationsCommand(paths: string[], options: TableOptions): number {
  const cwd = process.cwd();
  const { documents, problems } = documentsAt(select(paths, cwd));
  const unreadable = problems.filter((problem) => problem.unreadable);
  for (const { path, reason } of unreadable) process.stderr.write(`${named(path)}: ${reason}\n`);
  const rows = documents.flatMap(({ folder, locales }) => {
    if (options.locale === undefined) return translationRows(folder, locales, named);
    const locale = localeIn(folder, options.locale);
    return locale === undefined ? [] : translationRows(folder, [locale], named);
  });
  if (rows.length === 0 && unreadable.length === 0) {
    throw new CpniError(
      options.locale === undefined
        ? 'There is no translation here.'
        : `Nothing here is translated into \`${options.locale}\`.`,
      {
        hint: [
          ...languageHint(options.locale ?? ''),
          'A document is translated when document.yaml lists more than one language: locales: [en, es].',
        ].join(' '),
      },
    );
  }
  const isDetailed = options.stale === true || documents.length === 1;
  const { format, output, color } = options;
  const page = {
    color: output === undefined && isColorful(color, process.stdout),
    width: pageWidth(output === undefined ? process.stdout : {}),
    isDetailed,
  };
  const text =
    format === 'json'
      ? `${JSON.stringify({ version: 1, translations: rows }, null, 2)}\n`
      : format === 'markdown'
        ? tableMarkdown(rows, isDetailed)
        : tablePretty(rows, page);
  writeReport(text, output);
  if (unreadable.length > 0 || rows.some(({ state }) => state === 'cannot be read')) return 2;
  return rows.some(isAtFault) ? 1 : 0;
}

/**
 * `cpni translations record`
 *
 * @throws CpniError when source and translation cannot be paired, and for options that fit nothing
 */
export function recordCommand(path: string, options: RecordOptions): void {
  const { folder, root } = documentAt(path, process.cwd());
  const locale = localeGiven(folder, options.locale);
  const translation = readTranslation(folder, locale);
  if (!translation) {
    throw new CpniError(`\`${locale}\` is no translation of ${path} that can be read.`, {
      hint: `cpni lint ${path} tells what is wrong.`,
    });
  }
  const [fault] = translation.faults;
  if (fault) {
    throw new CpniError(fault.reason, {
      path: named(translation.recordPath),
      line: fault.place.line,
      ...(fault.expected === undefined ? {} : { hint: fault.expected }),
    });
  }
  const { record, units } = relatively(() => recordLines(translation, madeBy(options), options.only));
  const tell = (line: string) => process.stdout.write(`${line}\n`);
  const rest = remaining(translation, units).map((line) => `  ${line}`);
  if (units.length === 0) {
    const what = options.only ? `What stands on ${lineList(options.only)} of ` : '';
    tell(`${what}${named(translation.target.path)} is recorded as it stands.`);
    for (const line of rest) tell(line);
    return;
  }
  writeAll([
    { path: translation.recordPath, text: recordYaml(locale, record, schemaPath(root, folder.dir)) },
  ]);
  const { by, on } = madeBy(options);
  tell(
    `Recorded ${units.length} of ${translation.target.units.length} parts of ${named(translation.target.path)}, by ${printable(by)} on ${on}: ${named(translation.recordPath)}`,
  );
  for (const { state, target } of units) {
    if (state !== 'stale' || !target) continue;
    tell(`  line ${target.place.line} stands though the source was changed: ${printable(target.words)}`);
  }
  for (const line of rest) tell(line);
}

/**
 * `cpni translations export`
 *
 * @throws CpniError when there is nothing to translate, or the file is there already
 */
export async function exportCommand(path: string, options: ExportOptions): Promise<void> {
  const { folder } = documentAt(path, process.cwd());
  const locale = localeGiven(folder, options.locale, true);
  const exchange = relatively(() => exchangeOf(folder, locale));
  const file =
    options.output ?? `${folder.carrier.id}-${folder.id}.${exchange.source.locale}-${locale}.${options.as}`;
  if (existsSync(file) && !options.force) {
    throw new CpniError('The file is there already, and may hold what a translator wrote.', {
      path: file,
      hint: 'Name another with --output, or replace it with --force.',
    });
  }
  const content = await writeExchange(
    exchange,
    options.as,
    folder.settings.effective,
    options.stale ?? false,
  );
  try {
    writeFileSync(file, content);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : '';
    throw new CpniError(`The file could not be written${code}.`, { path: file, cause });
  }
  process.stdout.write(`${exchange.document}, ${exchange.source.locale} → ${locale}: ${file}\n`);
  const { lacking } = exchange.facts;
  if (lacking.length === 0) return;
  const count = `${lacking.length} fact${lacking.length === 1 ? '' : 's'}`;
  process.stdout.write(`  ${count} that it says cannot be said in ${languageName(locale)} yet:\n`);
  for (const { expected } of lacking) process.stdout.write(`  - ${expected}\n`);
}

/**
 * `cpni translations import`
 *
 * @returns the exit code: 0 everything went in, 1 something was not taken or is still open
 * @throws CpniError for a file that is none of ours, and for codes that did not come back
 */
export async function importTranslationCommand(file: string, options: TakeBackOptions): Promise<number> {
  const cwd = process.cwd();
  const returned = await readReturned(resolve(cwd, file), file);
  const root = findWorkspace(cwd) ?? findWorkspace(resolve(cwd, file, '..'));
  const folder = root
    ? readWorkspace(root)
        .carriers.flatMap(({ documents }) => documents)
        .find(({ carrier, id }) => `${carrier.id}/${id}` === returned.document)
    : undefined;
  if (!root || !folder) {
    throw new CpniError(`The file is of the document ${returned.document}, which is not here.`, {
      path: file,
      hint: 'Go to the workspace that it was exported from.',
    });
  }
  await loadLanguageDetector();
  const made = madeBy(options);
  const result = relatively(() =>
    importTranslation(returned, folder, root, made, options.addLocale ?? false),
  );
  if (!options.dryRun) relatively(() => writeAll(result.files));
  process.stdout.write(
    importPretty(result, {
      color: isColorful(options.color, process.stdout),
      isDryRun: options.dryRun ?? false,
      named,
      next: nextCommands(returned, made.by, file),
    }),
  );
  return result.refused.length + result.open.length > 0 ? 1 : 0;
}

/** Paths of files are told as seen from where the command runs. */
function relatively<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof CpniError) || error.path === undefined || !isAbsolute(error.path)) throw error;
    const { message, path, line, column, hint, cause } = error;
    throw new CpniError(message, {
      path: named(path),
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
      ...(hint === undefined ? {} : { hint }),
      cause,
    });
  }
}

function madeBy({ by, on }: MadeOptions): { by: string; on: string } {
  if (by.trim() === '') throw new CpniError('--by takes the name of who translated it.');
  return { by: by.trim(), on: on ?? today() };
}

function named(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/') || path;
}
