import pc from 'picocolors';
import type { Verification } from './verification.js';

/** What was verified, for people. */
export function verificationPretty(
  { documents, findings, folder, law, manifest, browser, summary, tool }: Verification,
  { color, quiet }: { color: boolean; quiet: boolean },
): string {
  const paint = pc.createColors(color);
  const lines = findings.map(({ path, why }) => `${paint.red('✖')} ${path} ${why}.`);
  const unread = documents.filter(({ said }) => said === 'unread').length;
  const whole = summary.rebuilt ? 'is what was published, and is built so again' : 'is what was published';
  if (findings.length === 0) {
    if (quiet) return '';
    lines.push(`${paint.green('✔')} ${folder} ${whole}: ${counted(summary.files, 'file')}, not one altered.`);
  } else {
    lines.push(
      '',
      `${counted(findings.length, 'difference')} in ${counted(summary.files, 'file')} of ${folder}.`,
    );
  }
  const words = `  The words of ${counted(summary.documents - unread, 'document')} were read again`;
  lines.push(unread > 0 ? `${words}; ${unread} have no page or e-mail here to read them in.` : `${words}.`);
  lines.push(`  cpni-notices ${thenAndNow(tool.published, tool.present)}.`);
  lines.push(`  Law data ${thenAndNow(short(law.published), short(law.present))}.`);
  if (browser.published !== null) {
    const again = browser.rebuilt === undefined ? browser.published : (browser.rebuilt ?? 'none');
    lines.push(`  Browser ${thenAndNow(browser.published, again)}.`);
  }
  lines.push(`  SHA-256 of the manifest: ${manifest}`);
  return `${lines.join('\n')}\n`;
}

function thenAndNow(then: string, now: string): string {
  return then === now ? then : `${then} then, ${now} now`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Enough of a hash to tell it from others. */
function short(hash: string): string {
  return hash.slice(0, 12);
}
