import pc from 'picocolors';
import type { Imported } from '../put/import-translation.js';
import type { Refused } from '../put/match-returned.js';
import { printable, redline } from './redline.js';

/** What an import did, or would do. */
export function importPretty(
  result: Imported,
  { color, isDryRun, named }: { color: boolean; isDryRun: boolean; named: (path: string) => string },
): string {
  const colors = pc.createColors(color);
  const { put, confirmed, refused, open, isUnlisted, isNew, locale, path, files } = result;
  const would = isDryRun ? ' (dry run: nothing is written)' : '';
  const lines = [
    colors.bold(`${named(path)}${isNew ? ', new' : ''}${would}`),
    `  ${parts(put.length)} put in${confirmed.length > 0 ? `, ${confirmed.length} confirmed as they stand` : ''}${whyNone(result)}`,
    ...files.map((file) => colors.dim(`  ${isDryRun ? 'would write' : 'wrote'} ${named(file.path)}`)),
  ];
  for (const each of refused) {
    const { before, now } = each;
    lines.push(
      colors.red(`  not taken: ${reason(each)}`),
      `    ${now ? redline(before, now.unit.words, colors) : printable(before)}`,
    );
  }
  if (refused.some(({ why }) => why === 'source changed'))
    lines.push('  Export what is stale anew: cpni translations export --stale');
  if (refused.some(({ why }) => why !== 'source changed'))
    lines.push('  Put the numbers back as the exported file has them, and import again.');
  for (const { unit, state } of open) {
    lines.push(colors.yellow(`  still ${state}: ${unit.kind} “${printable(unit.words)}”`));
  }
  if (isUnlisted) {
    lines.push(
      colors.yellow(
        `  document.yaml does not list \`${locale}\`: add it to \`locales\`, or import with --add-locale.`,
      ),
    );
  }
  return `${lines.join('\n')}\n`;
}

function parts(count: number): string {
  return `${count} part${count === 1 ? '' : 's'}`;
}

/** Why nothing went in, as the sentence goes on. */
function whyNone({ put, confirmed, same, empty }: Imported): string {
  if (put.length + confirmed.length > 0) return '';
  if (same + empty === 0) return ': no row of the file is of a part that the source has today';
  if (same === 0) return `: the file has no words for ${empty === 1 ? 'its part' : `its ${empty} parts`}`;
  const whose = same === 1 ? 'the words of its 1 part are' : `the words of its ${same} parts are`;
  return `: ${whose} those that stand there already${empty > 0 ? `, and ${empty} more without words` : ''}`;
}

function reason({ id, why, before }: Refused): string {
  const row = id ?? `the row “${printable([...before].slice(0, 40).join(''))}”`;
  switch (why) {
    case 'source changed':
      return `${row}, for the source was changed since`;
    case 'no number':
      return `${row}, which has lost its number, and the source says its words nowhere`;
    case 'twice':
      return `${row}, for its part stands in the file more than once`;
    default:
      return `${row}, for its number is of one part and its source words are of another`;
  }
}
