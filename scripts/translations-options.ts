import { type Command, Option } from 'commander';
import { CpniError } from './cpni-error.js';
import { lineNumber, madeOn } from './options.js';

export interface TableOptions {
  locale?: string;
  stale?: boolean;
  format: 'pretty' | 'json' | 'markdown';
  output?: string;
  color: boolean;
}

/** Who translated something, and when if not today. */
export interface MadeOptions {
  by: string;
  /** YYYY-MM-DD */
  on?: string;
}

export interface RecordOptions extends MadeOptions {
  locale?: string;
  only?: number[];
}

export interface ExportOptions {
  locale: string;
  as: 'xliff' | 'docx' | 'html';
  stale?: boolean;
  output?: string;
  force?: boolean;
}

export interface TakeBackOptions extends MadeOptions {
  dryRun?: boolean;
  addLocale?: boolean;
  color: boolean;
}

/** What `cpni translations` and its subcommands do. */
interface Actions {
  translationsCommand(paths: string[], options: TableOptions): number;
  recordCommand(document: string, options: RecordOptions): void;
  exportCommand(document: string, options: ExportOptions): Promise<void>;
  importTranslationCommand(file: string, options: TakeBackOptions): Promise<number>;
}

const DOCUMENT = 'carrier/document (required)';
const FILE = '.xliff, .docx or .html (required)';
const BY = 'who translated it (required)';
const LOCALE = 'the language to translate into, such as es, ko or zh-Hans (required)';
const AS = 'the kind of file (required)';

/** How what is required is written where it is lacking. */
const WRITTEN: Readonly<Record<string, string>> = {
  document: '<document>',
  file: '<file>',
  by: '--by <name>',
  locale: '--locale <locale>',
  as: '--as <xliff|docx|html>',
};

/**
 * Tells all that is lacking at once.
 *
 * @throws CpniError naming what is required and was not given
 */
function requireGiven(given: object, required: Readonly<Record<string, string>>): void {
  const values = new Map(Object.entries(given));
  const lacking = Object.entries(required).filter(([name]) => values.get(name) === undefined);
  if (lacking.length === 0) return;
  const list = lacking.map(
    ([name, about]) => `  ${(WRITTEN[name] ?? name).padEnd(24)}${about.replace(/ \(required\)$/, '')}`,
  );
  throw new CpniError(`This is lacking:\n${list.join('\n')}`, {
    hint: 'Examples: cpni translations --help',
  });
}

/**
 * The options of `cpni translations` and of what it does besides the table.
 *
 * @param load reads the code of it once it is asked for
 */
export function declareTranslations(translations: Command, load: () => Promise<Actions>): void {
  translations
    .summary('show which translations the source has left behind; exchange them with translators')
    .description(
      'Shows each document in each language: what is whole, what is stale because the source was changed since, what ' +
        'is missing, who translated it and when. Fails when something is stale or missing.',
    )
    .enablePositionalOptions()
    .argument('[path...]')
    .option('--locale <locale>', 'only this language')
    .option('--stale', 'show what was changed in the source beside the present translation')
    .addOption(
      new Option('--format <format>', 'how to show it')
        .choices(['pretty', 'json', 'markdown'])
        .default('pretty'),
    )
    .option('--output <file>', 'write it to a file')
    .option('--no-color', 'plain text')
    .addHelpText(
      'after',
      `
Examples:  cpni translations --stale
           cpni translations export cedar-fork/opt-out-notice --locale vi --as docx
           cpni translations import cedar-fork-opt-out-notice.en-vi.docx --by "Lan Tran" --add-locale
           cpni translations record cedar-fork/opt-out-notice --locale es --by "Ana Ruiz"`,
    )
    .action(async (paths: string[], options: TableOptions) => {
      const { translationsCommand } = await load();
      process.exitCode = translationsCommand(paths, options);
    });

  translations
    .command('record')
    .summary('record that a translation says what the source says today')
    .description(
      'Writes <locale>.translation.yaml beside the translation: from which words each part was made, by whom and ' +
        'when. Parts that are recorded and unchanged stay as they are.',
    )
    .usage('[options] <document>')
    .argument('[document]', DOCUMENT)
    .option('--locale <locale>', 'the translation (if there are several)')
    .option('--by <name>', BY)
    .addOption(madeOn())
    .option('--only <line...>', 'only what stands on these lines of the translation', lineNumber)
    .action(async (document: string, options: RecordOptions) => {
      requireGiven({ document, ...options }, { document: DOCUMENT, by: BY });
      const { recordCommand } = await load();
      recordCommand(document, options);
    });

  translations
    .command('export')
    .summary('write a file for a translator')
    .description(
      'Writes XLIFF 2.1 for translation programs, or a table as Word document or web page. Facts are shown as ' +
        '{waitingPeriod}; links, pictures and components stay what they are.',
    )
    .usage('[options] <document>')
    .argument('[document]', DOCUMENT)
    .option('--locale <locale>', LOCALE)
    .addOption(new Option('--as <form>', AS).choices(['xliff', 'docx', 'html']))
    .option('--stale', 'only what is stale or missing')
    .option('--output <file>', 'where to write it')
    .option('--force', 'replace the file if it is there')
    .action(async (document: string, options: ExportOptions) => {
      requireGiven({ document, ...options }, { document: DOCUMENT, locale: LOCALE, as: AS });
      const { exportCommand } = await load();
      await exportCommand(document, options);
    });

  translations
    .command('import')
    .summary('take back the file that a translator filled in')
    .description(
      'Puts the translator’s words into <locale>.mdx and records them. Parts whose source was changed meanwhile are ' +
        'not taken; nothing is taken when a fact, link or component is lost.',
    )
    .usage('[options] <file>')
    .argument('[file]', FILE)
    .option('--by <name>', BY)
    .addOption(madeOn())
    .option('--add-locale', 'list a new language in document.yaml')
    .option('--dry-run', 'show what would be done')
    .option('--no-color', 'plain text')
    .action(async (file: string, options: TakeBackOptions) => {
      requireGiven({ file, ...options }, { file: FILE, by: BY });
      const { importTranslationCommand } = await load();
      process.exitCode = await importTranslationCommand(file, options);
    });
}
