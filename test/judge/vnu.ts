import { runJava } from './java-tools.js';

interface Report {
  messages: { type: string; subType?: string; url?: string; lastLine?: number; message: string }[];
}

/**
 * Faults and warnings that the Nu HTML checker finds in files, each in one line, in one run of the Java machine.
 * @throws {Error} when it does not report
 */
export async function judgeHtml(
  tools: { classPath: string },
  paths: readonly string[],
): Promise<{ file: string; fault: string }[]> {
  const args = ['--format', 'json', '--exit-zero-always', '--stdout', ...paths];
  const { stdout, stderr } = await runJava(tools, 'nu.validator.client.SimpleCommandLineValidator', args);
  if (!stdout.startsWith('{')) throw new Error(`The Nu HTML checker did not report: ${stderr || stdout}`);
  return (JSON.parse(stdout) as Report).messages.map(({ type, subType, url, lastLine, message }) => ({
    file: url === undefined ? '' : decodeURIComponent(new URL(url).pathname),
    fault: `${lastLine ?? 0} ${subType ?? type}: ${message}`,
  }));
}
