import pc from 'picocolors';
import type { Imported } from '../put/import-translation.js';
import { printable, redline } from './redline.js';

/** What an import did, or would do. */
export function importPretty(
  result: Imported,
  { color, isDryRun, named }: { color: boolean; isDryRun: boolean; named: (path: string) => string },
): string {
  const colors = pc.createColors(color);
  const { put, confirmed, refused, open, isUnlisted, isNew, locale, path, files } = result;
  const parts = (count: number) => `${count} part${count === 1 ? '' : 's'}`;
  const would = isDryRun ? ' (dry run: nothing is written)' : '';
  const lines = [
    colors.bold(`${named(path)}${isNew ? ', new' : ''}${would}`),
    `  ${parts(put.length)} put in${confirmed.length > 0 ? `, ${confirmed.length} confirmed as they stand` : ''}`,
    ...files.map((file) => colors.dim(`  ${isDryRun ? 'would write' : 'wrote'} ${named(file.path)}`)),
  ];
  for (const { id, before, now } of refused) {
    lines.push(
      colors.red(`  not taken: ${id}, for the source was changed since`),
      `    ${now ? redline(before, now.unit.words, colors) : printable(before)}`,
    );
  }
  if (refused.length > 0) lines.push('  Export what is stale anew: cpni translations export --stale');
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
