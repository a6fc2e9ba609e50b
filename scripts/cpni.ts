#!/usr/bin/env node
import { Command, Option } from 'commander';
import { asOf, channel, coveredYear, effective, regime, state, wholeNumber } from './options.js';
import { packageVersion } from './package-version.js';
import { tellError } from './tell-error.js';
import { declareTranslations } from './translations-options.js';

const HELP_AFTER = `
Exit codes: 0 clean · 1 findings · 2 wrong use, or input that cannot be read · 3 a fault of cpni itself

Start here:  cpni new           begin a document that holds what the law asks
             cpni lint          check every document of this workspace
             cpni build         check it and publish it into dist/
             cpni lint FILE.txt check a filing or notice from anywhere`;

/** Options are declared here and nowhere else; a command's code is loaded only when it runs. */
function program(): Command {
  const cpni = new Command('cpni')
    .description(
      'Write CPNI notices and filings, check them against the law, publish them in the same words.',
    )
    .version(packageVersion(), '-v, --version')
    .addHelpText('after', HELP_AFTER)
    .showSuggestionAfterError()
    // A command and what stands below it may have an option of the same name: the place tells whose it is.
    .enablePositionalOptions()
    .exitOverride();

  cpni
    .command('lint')
    .summary('check documents against the law')
    .description(
      'Checks documents. Paths: a carrier, a document, a file, or a folder of files; none means the whole ' +
        'workspace (the nearest folder with notices/).',
    )
    .argument('[path...]')
    .addOption(new Option('--format <format>', 'how to report').choices(['pretty', 'json']).default('pretty'))
    .option('--output <file>', 'write the report to a file')
    .addOption(asOf())
    .option('--locale <locale>', 'check only this language; for a lone file: the language it is in')
    .option('--kind <kind>', 'for a lone file: what it is, such as opt-out-notice (guessed if not given)')
    .addOption(regime())
    .addOption(channel())
    .addOption(state())
    .option('--package', 'the files of a folder outside a workspace are one filing, and have to agree')
    .option('--fix', 'put right in the files what has one likely correction, and check them again')
    .option('--max-warnings <number>', 'fail when there are more warnings than this', wholeNumber)
    .option('--quiet', 'show errors only')
    .option('--no-color', 'plain text')
    .action(async (paths: string[], options) => {
      const { lintCommand } = await import('./commands/lint.js');
      process.exitCode = await lintCommand(paths, options);
    });

  cpni
    .command('build')
    .summary('check documents and publish them into dist/')
    .description(
      'Checks documents, then publishes them as web pages, PDF, e-mail, text, cards and a site. ' +
        'Nothing is published while there are errors, and a build that fails leaves the former one as it was.',
    )
    .argument('[path...]')
    .option('--out <folder>', 'where to publish', 'dist')
    .option(
      '--only <what>',
      'publish only these, with commas: html,pdf,docx,email,text,script,sms,tty,braille,card,site',
    )
    .addOption(asOf())
    .option('--locale <locale>', 'build only this language')
    .option('--max-warnings <number>', 'fail when there are more warnings than this', wholeNumber)
    .option(
      '--report [file.html]',
      'also write one page to be filed: documents, evidence, checks, hashes (cpni-report.html)',
    )
    .option('--quiet', 'no progress line')
    .option('--no-color', 'plain text')
    .action(async (paths: string[], options) => {
      const { buildCommand } = await import('./commands/build.js');
      process.exitCode = await buildCommand(paths, options);
    });

  cpni
    .command('verify')
    .summary('prove that what is published is what was built')
    .description(
      "Checks every file of a build's folder against its manifest.json, and takes the documents' words out of the " +
        'pages again. Names what is missing, altered or added. To prove it years later, keep a copy of the ' +
        'manifest elsewhere.',
    )
    .option('--out <folder>', 'where it is published', 'dist')
    .option('--manifest <file>', 'a copy that was kept, instead of the manifest in the folder')
    .option('--rebuild', 'build the documents again as well, elsewhere, and compare every byte')
    .addOption(new Option('--format <format>', 'how to report').choices(['pretty', 'json']).default('pretty'))
    .option('--output <file>', 'write the report to a file')
    .option('--quiet', 'tell differences only')
    .option('--no-color', 'plain text')
    .addHelpText('after', '\nExample:  cpni verify --rebuild')
    .action(async (options) => {
      const { verifyCommand } = await import('./commands/verify.js');
      process.exitCode = await verifyCommand(options);
    });

  cpni
    .command('coverage')
    .summary('show what of the law is checked: paragraph, element, rule, example')
    .description(
      'Lists every paragraph of the law data with its elements, the rule that checks each or the reason why no ' +
        'program can, and an example. Fails when an element has neither rule nor reason.',
    )
    .option('--section <section>', 'only this section or paragraph, such as 64.2008, 64.2009(e) or template')
    .addOption(
      new Option('--format <format>', 'how to show it').choices(['pretty', 'json']).default('pretty'),
    )
    .option('--output <file>', 'write it to a file')
    .option('--quiet', 'show the counts and what is lacking only')
    .option('--no-color', 'plain text')
    .addHelpText('after', '\nExample:  cpni coverage --section 64.5108')
    .action(async (options) => {
      const { coverageCommand } = await import('./commands/coverage.js');
      process.exitCode = coverageCommand(options);
    });

  cpni
    .command('rules')
    .summary('list the rules: what each is for, under which law, why, how to mend')
    .description(
      'Lists the rules with family, severity, law, reason and remedy; or one whole, with examples.',
    )
    .argument('[name]')
    .addOption(
      new Option('--format <format>', 'how to show them').choices(['pretty', 'json']).default('pretty'),
    )
    .option('--output <file>', 'write it to a file')
    .option('--no-color', 'plain text')
    .addHelpText('after', '\nExample:  cpni rules no-placeholder')
    .action(async (name: string | undefined, options) => {
      const { rulesCommand } = await import('./commands/rules.js');
      rulesCommand(name, options);
    });

  cpni
    .command('explain')
    .summary('explain a paragraph of the law, an element or a rule')
    .description(
      'Tells what the law asks, how to say it, what comes near and does not count, in which documents, since ' +
        'when, and what checks it. Capitals, spaces and signs are no matter.',
    )
    .argument('<what...>', 'a citation such as "64.2008(c)(3)", an element such as c1-right, or a rule')
    .addOption(
      new Option('--format <format>', 'how to tell it').choices(['pretty', 'json']).default('pretty'),
    )
    .option('--output <file>', 'write it to a file')
    .option('--no-color', 'plain text')
    .addHelpText('after', '\nExample:  cpni explain "64.2008(c)(3)"')
    .action(async (what: string[], options) => {
      const { explainCommand } = await import('./commands/explain.js');
      explainCommand(what, options);
    });

  cpni
    .command('matrix')
    .summary('show which words of which document say each element of the law')
    .description(
      'Shows elements × documents × languages with the words that say each, and their file and line. Paths as for ' +
        'lint; none means the whole workspace. Fails when something that the law requires is missing.',
    )
    .argument('[path...]')
    .addOption(
      new Option(
        '--format <format>',
        'how to show it; csv is for spreadsheets, html is one page to read or print',
      )
        .choices(['pretty', 'csv', 'html', 'json', 'markdown'])
        .default('pretty'),
    )
    .option('--output <file>', 'write it to a file')
    .addOption(asOf())
    .option('--locale <locale>', 'only this language; for a lone file: the language it is in')
    .option('--kind <kind>', 'for a lone file: what it is, such as opt-out-notice (guessed if not given)')
    .addOption(regime())
    .addOption(channel())
    .option('--no-color', 'plain text')
    .addHelpText('after', '\nExample:  cpni matrix --format html --output matrix.html')
    .action(async (paths: string[], options) => {
      const { matrixCommand } = await import('./commands/matrix.js');
      process.exitCode = await matrixCommand(paths, options);
    });

  declareTranslations(cpni.command('translations'), () => import('./commands/translations.js'));

  cpni
    .command('import')
    .summary('make documents of a Word file, PDF, web page or text')
    .description(
      'Reads .docx, .pdf, .html, .txt or .md and writes notices/<carrier>/<document>/ with its facts and its words. ' +
        'No word is lost or added. A filing of several documents is parted at its headings.',
    )
    .argument('<file>')
    .option('--kind <kind>', 'what it is, such as policy-statement (guessed if not given)')
    .addOption(
      new Option('--regime <regime>', 'carrier, or trs for a relay provider').choices(['carrier', 'trs']),
    )
    .option('--locale <locale>', 'the language it is in (guessed if not given)')
    .option('--carrier <folder>', "the company's folder in notices/ (named after the company if not given)")
    .option('--out <folder>', 'the workspace to write into; begun if it has no notices/')
    .option('--whole', 'do not part a filing of several documents')
    .option('--force', 'replace documents that are there already')
    .addOption(new Option('--format <format>', 'how to report').choices(['pretty', 'json']).default('pretty'))
    .option('--no-color', 'plain text')
    .addHelpText('after', '\nExample:  cpni import filing-2025.pdf')
    .action(async (file: string, options) => {
      const { importCommand } = await import('./commands/import.js');
      await importCommand(file, options);
    });

  cpni
    .command('new')
    .summary('begin a document that holds what the law asks')
    .description(
      'Writes notices/<carrier>/<document>/ with the words of a complete document, and into carrier.yaml the facts ' +
        'that it needs, each with an example. Nothing is overwritten. Without a kind: lists the kinds. In a folder ' +
        'that is no workspace, notices/ is begun.',
    )
    .argument('[kind]', 'such as opt-out-notice or annual-certification')
    .option(
      '--carrier <folder>',
      "the company's folder in notices/ (if not given: the one you are in, or the only one)",
    )
    .addOption(
      new Option('--regime <regime>', 'for a new company: carrier, or trs for a relay provider').choices([
        'carrier',
        'trs',
      ]),
    )
    .option('--name <folder>', "the document's folder (its kind if not given)")
    .option('--locale <locales>', 'its languages, with commas: en,es (all there are if not given)')
    .addOption(effective())
    .addOption(coveredYear())
    .addOption(new Option('--format <format>', 'how to report').choices(['pretty', 'json']).default('pretty'))
    .option('--no-color', 'plain text')
    .addHelpText(
      'after',
      `
Examples:  cpni new
           cpni new opt-out-notice --carrier cedar-fork --locale en,es
           cpni new annual-certification --carrier cedar-fork --effective 2026-02-24
           cpni new opt-in-notice --carrier open-hands --regime trs`,
    )
    .action(async (kind: string | undefined, options) => {
      const { newCommand } = await import('./commands/new.js');
      newCommand(kind, options);
    });

  cpni
    .command('init')
    .summary('begin a workspace with one notice')
    .description(
      'Writes notices/ with a company, an opt-out notice and a page for its editors, and a .gitignore. Nothing is ' +
        'overwritten.',
    )
    .argument('[folder]', 'where (this folder if not given)')
    .option('--carrier <folder>', "the company's folder in notices/", 'my-company')
    .addOption(
      new Option('--regime <regime>', 'carrier, or trs for a relay provider').choices(['carrier', 'trs']),
    )
    .option('--no-color', 'plain text')
    .addHelpText('after', '\nExample:  cpni init our-notices --carrier cedar-fork')
    .action(async (folder: string | undefined, options) => {
      const { initCommand } = await import('./commands/init.js');
      initCommand(folder, options);
    });

  return cpni;
}

async function main(): Promise<void> {
  // A reader that has seen enough (`cpni lint | head`) closes the pipe; that is no fault of anybody's.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  try {
    await program().parseAsync();
  } catch (error) {
    process.exitCode = tellError(error, 'cpni');
  }
}

await main();
