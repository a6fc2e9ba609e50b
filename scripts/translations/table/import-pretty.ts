import pc from 'picocolors';
import { languageName } from '../exchange/page/page-words.js';
import type { Imported } from '../put/import-translation.js';
import type { Refused } from '../put/match-returned.js';
import { printable, redline } from './redline.js';

/** Commands that go on from an import, to be run as they stand. */
export interface NextCommands {
  /** Exports what is stale or missing anew. */
  exportOpen: string;
  /** Records these lines as they stand. */
  record: (lines: readonly number[]) => string;
}

/** What an import did, or would do, and what to do next. */
export function importPretty(
  result: Imported,
  options: { color: boolean; isDryRun: boolean; named: (path: string) => string; next: NextCommands },
): string {
  const { color, isDryRun, named, next } = options;
  const colors = pc.createColors(color);
  const { put, confirmed, refused, open, isUnlisted, isNew, locale, path, files } = result;
  const would = isDryRun ? ' (dry run: nothing is written)' : '';
  const lines = [
    colors.bold(`${named(path)}${isNew ? ', new' : ''}${would}`),
    `  ${parts(put.length)} put in${confirmed.length > 0 ? `, ${confirmed.length} confirmed as they stand` : ''}${whyNone(result)}`,
    ...files.map((file) => colors.dim(`  ${isDryRun ? 'would write' : 'wrote'} ${named(file.path)}`)),
    ...warnings(result).map((words) => colors.yellow(`  ${words}`)),
  ];
  for (const each of refused) {
    const { before, now } = each;
    lines.push(
      colors.red(`  not taken: ${reason(each)}`),
      `    ${now ? redline(before, now.unit.words, colors) : printable(before)}`,
    );
  }
  const isChanged = ({ why, now }: Refused) => why === 'source changed' || now !== undefined;
  if (refused.some(isChanged) && open.length === 0)
    lines.push(`  Export what is stale anew: ${next.exportOpen}`);
  if (refused.some((each) => !isChanged(each)))
    lines.push('  Put numbers and source words back as the exported file has them, and import again.');
  lines.push(...openLines(result, next, named, colors.yellow));
  if (isUnlisted) {
    lines.push(
      colors.yellow(
        `  document.yaml does not list \`${locale}\`: add it to \`locales\`, or import with --add-locale.`,
      ),
    );
  }
  return `${lines.join('\n')}\n`;
}

function warnings({ foreign, sourceEdited, locale }: Imported): string[] {
  return [
    ...foreign.map(
      ({ unit, text, language }) =>
        `not in ${languageName(locale)}: ${unit.unit.kind} ${unit.id} says “${short(text)}”, which is ${languageName(language)}. Translate it, and import again.`,
    ),
    ...sourceEdited.map(
      ({ id, unit }) =>
        `the source column of ${unit.kind} ${id} “${short(unit.words)}” was written in: what stands there is not taken. Write in the last column.`,
    ),
  ];
}

function openLines(
  { open, path }: Imported,
  next: NextCommands,
  named: (path: string) => string,
  paint: (text: string) => string,
): string[] {
  const stale = open.flatMap(({ line }) => (line === undefined ? [] : [line]));
  const list = open.map(({ unit: { unit, state }, line }) => {
    const place = line === undefined ? '' : ` (${named(path)}:${line})`;
    return paint(`  still ${state}: ${unit.kind} “${printable(unit.words)}”${place}`);
  });
  return [
    ...list,
    ...(open.length > 0 ? [`  To have it translated: ${next.exportOpen}`] : []),
    ...(stale.length > 0 ? [`  or, if the words still stand: ${next.record([...new Set(stale)])}`] : []),
  ];
}

function short(words: string): string {
  const signs = [...printable(words)];
  return signs.length > 60 ? `${signs.slice(0, 60).join('').trimEnd()}…` : signs.join('');
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
  const row = id ?? `the row “${short(before)}”`;
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
