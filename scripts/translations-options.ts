import { type Command, Option } from 'commander';
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
    .argument('<document>', 'carrier/document')
    .option('--locale <locale>', 'the translation (if there are several)')
    .requiredOption('--by <name>', 'who translated it')
    .addOption(madeOn())
    .option('--only <line...>', 'only what stands on these lines of the translation', lineNumber)
    .action(async (document: string, options: RecordOptions) => {
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
    .argument('<document>', 'carrier/document')
    .requiredOption('--locale <locale>', 'the language to translate into')
    .addOption(
      new Option('--as <form>', 'the kind of file').choices(['xliff', 'docx', 'html']).makeOptionMandatory(),
    )
    .option('--stale', 'only what is stale or missing')
    .option('--output <file>', 'where to write it')
    .option('--force', 'replace the file if it is there')
    .action(async (document: string, options: ExportOptions) => {
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
    .argument('<file>', '.xliff, .docx or .html')
    .requiredOption('--by <name>', 'who translated it')
    .addOption(madeOn())
    .option('--add-locale', 'list a new language in document.yaml')
    .option('--dry-run', 'show what would be done')
    .option('--no-color', 'plain text')
    .action(async (file: string, options: TakeBackOptions) => {
      const { importTranslationCommand } = await load();
      process.exitCode = await importTranslationCommand(file, options);
    });
}
