import { loadLanguageDetector } from '../../rules/language/detector.js';
import { loadLaw } from '../../rules/law.js';
import { CpniError } from '../cpni-error.js';
import { answersIn } from '../lint/answers-in.js';
import { lintPaths } from '../lint/lint-paths.js';
import { packageVersion } from '../package-version.js';
import { IllegibleError } from '../publish/illegible.js';
import type { Manifest } from '../publish/manifest.js';
import { compareBuilds } from '../published/compare-builds.js';
import type { RebuildOptions } from '../published/rebuild.js';
import type { Verification } from '../published/verification.js';
import { verificationPretty } from '../published/verification-pretty.js';
import { verifyPublished } from '../published/verify-published.js';
import { today } from '../today.js';
import { isColorful } from './colorful.js';
import { ProgressLine } from './progress-line.js';
import { writeReport } from './write-report.js';

interface Options {
  out: string;
  manifest?: string;
  rebuild?: boolean;
  format: 'pretty' | 'json';
  output?: string;
  quiet?: boolean;
  color: boolean;
}

/**
 * `cpni verify`
 *
 * @returns the exit code: 0 as published, 1 something differs
 * @throws CpniError when there is no manifest to trust, and when something cannot be read or built again
 */
export async function verifyCommand(options: Options): Promise<number> {
  const { out, manifest: given } = options;
  const known = { version: packageVersion(), law: loadLaw().sha256 };
  const { manifest, verification } = await verifyPublished(out, {
    ...(given !== undefined && { manifest: given }),
    ...known,
  });
  const told = options.rebuild
    ? withRebuild(verification, manifest, await rebuilt(manifest, known, options.quiet ?? false))
    : verification;
  const color = options.output === undefined && isColorful(options.color, process.stdout);
  writeReport(
    options.format === 'json'
      ? `${JSON.stringify(told, null, 2)}\n`
      : verificationPretty(told, { color, quiet: options.quiet ?? false }),
    options.output,
  );
  return told.findings.length > 0 ? 1 : 0;
}

async function rebuilt(
  manifest: Manifest,
  known: Pick<RebuildOptions, 'version' | 'law'>,
  quiet: boolean,
): Promise<Manifest> {
  await loadLanguageDetector();
  const { report, documents, unreadable } = lintPaths([], process.cwd(), {}, today());
  if (unreadable) {
    throw new CpniError('Something in this workspace cannot be read, so it cannot be built again.', {
      hint: 'cpni lint says what and where.',
    });
  }
  const { rebuild } = await import('../published/rebuild.js');
  const progress = new ProgressLine(process.stderr, !quiet);
  try {
    return await rebuild(manifest, documents, {
      ...known,
      answers: answersIn(report, process.cwd()),
      progress: ({ done, total, name }) => progress.show(done, total, name),
      notice: (message) => progress.say(message),
    });
  } catch (error) {
    if (!(error instanceof IllegibleError)) throw error;
    const [first] = error.findings;
    throw new CpniError(`The documents can no longer be published: ${first?.reason ?? error.message}`, {
      ...(first && { path: first.path, line: first.line, column: first.column }),
      hint: 'cpni build tells everything that is hard to read in them, and where.',
      cause: error,
    });
  } finally {
    progress.clear();
  }
}

function withRebuild(verification: Verification, published: Manifest, again: Manifest): Verification {
  const findings = [...verification.findings, ...compareBuilds(published, again)];
  return {
    ...verification,
    browser: { ...verification.browser, rebuilt: again.browser ?? null },
    findings,
    summary: { ...verification.summary, findings: findings.length, rebuilt: true },
  };
}
