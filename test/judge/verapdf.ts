import { runJava } from './java-tools.js';

/** A rule of veraPDF's profile that a file breaks. */
export interface Breach {
  /** Clause of ISO 14289-1 and number of the test within it: `7.18.5-1`. */
  rule: string;
  description: string;
  /** How often it is broken. */
  count: number;
  /** Where it is broken first, as a path of PDF objects. */
  where: string;
}

interface Report {
  report: {
    buildInformation: { releaseDetails: { id: string; version: string }[] };
    jobs: {
      itemDetails: { name: string };
      taskException?: { exceptionMessage?: string };
      validationResult?: { details: { ruleSummaries: RuleSummary[] }; compliant: boolean }[];
    }[];
  };
}

interface RuleSummary {
  clause: string;
  testNumber: number;
  description: string;
  failedChecks: number;
  checks: { context: string; errorMessage?: string }[];
}

/** veraPDF's verdict on files. */
export interface Verdict {
  version: string;
  /** By path, as it was given; an empty list says that the file conforms. */
  breaches: Map<string, Breach[]>;
}

/**
 * Lets veraPDF judge files by its profile for PDF/UA-1, in one run of the Java machine.
 * @throws {Error} when it leaves a file without a verdict
 */
export async function judgePdfs(tools: { classPath: string }, paths: readonly string[]): Promise<Verdict> {
  const args = ['--flavour', 'ua1', '--format', 'json', '--maxfailuresdisplayed', '1', ...paths];
  const { stdout, stderr } = await runJava(tools, 'org.verapdf.apps.GreenfieldCliWrapper', args);
  if (!stdout.startsWith('{')) throw new Error(`veraPDF did not report: ${stderr || stdout}`);
  const { report } = JSON.parse(stdout) as Report;
  const breaches = new Map<string, Breach[]>();
  for (const { itemDetails, taskException, validationResult } of report.jobs) {
    if (!validationResult) {
      throw new Error(
        `veraPDF could not read ${itemDetails.name}: ${taskException?.exceptionMessage ?? 'no reason'}`,
      );
    }
    const summaries = validationResult.flatMap(({ details }) => details.ruleSummaries);
    breaches.set(itemDetails.name, summaries.map(breachOf));
  }
  const silent = paths.filter((path) => !breaches.has(path));
  if (silent.length > 0) throw new Error(`veraPDF gave no verdict on ${silent.join(', ')}`);
  const version = report.buildInformation.releaseDetails.find(({ id }) => id === 'core')?.version;
  return { version: version ?? 'unknown', breaches };
}

/** A breach in one line, for a person. */
export function sayBreach({ rule, description, count, where }: Breach): string {
  return `${rule} (${count} ×): ${description} — ${where}`;
}

function breachOf({ clause, testNumber, description, failedChecks, checks }: RuleSummary): Breach {
  const first = checks[0];
  return {
    rule: `${clause}-${testNumber}`,
    description,
    count: failedChecks,
    where: `${first?.context ?? ''} ${first?.errorMessage ?? ''}`.trim(),
  };
}
