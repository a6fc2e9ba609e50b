import { Command } from 'commander';
import { CpniError } from '../cpni-error.js';
import { tellError } from '../tell-error.js';
import { reportOf } from './report.js';
import { reportText } from './report-text.js';
import { score } from './score.js';

interface Options {
  given?: boolean;
  json?: boolean;
  least?: number;
}

const HELP_AFTER = `
Exit codes: 0 done · 1 below --least · 2 wrong use, or labels that cannot be read · 3 a fault of cpni itself

Example:  npm run score -- test/recognise/exam --least 0.95`;

function program(): Command {
  return new Command('npm run score --')
    .description(
      'Recognises every labelled notice of a folder (NN-slug.en.md, and NN-slug.labels.json beside it) and tells ' +
        'how often that was right: by language, regime and element, with every miss and false alarm.',
    )
    .argument('<folder>')
    .option('--given', 'take kind, regime and language from the labels instead of guessing them')
    .option('--json', 'for programs')
    .option('--least <share>', 'fail when recall or precision of what must be said is below it', shareOf)
    .addHelpText('after', HELP_AFTER)
    .exitOverride()
    .action((folder: string, { given = false, json = false, least }: Options) => {
      const report = reportOf(score(folder, given), least);
      process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
      if (report.below.length === 0) return;
      process.stderr.write(`score: ${folder}: ${report.below.join(' and ')}: below ${least}\n`);
      process.exitCode = 1;
    });
}

function shareOf(value: string): number {
  const share = Number(value);
  if (/^[\d.]+$/.test(value) && share <= 1) return share;
  throw new CpniError(`--least takes a share from 0 to 1, such as 0.95, and not "${value}".`);
}

try {
  program().parse();
} catch (error) {
  process.exitCode = tellError(error, 'score');
}
