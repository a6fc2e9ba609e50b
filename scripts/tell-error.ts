import { CommanderError } from 'commander';
import { CpniError } from './cpni-error.js';
import { packageVersion } from './package-version.js';

/**
 * Tells on standard error what ended a command, in the form its cause asks for, and returns the exit code: 2
 * for a mistake of the user's or trouble of the machine's, 3 for our own bug; 0 after `--help`.
 */
export function tellError(error: unknown, command: string): number {
  // Commander has told its own errors already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof CpniError) {
    const { path, line, column, hint } = error;
    const place = [path, line, column].filter((part) => part !== undefined).join(':');
    process.stderr.write(
      `${command}: ${place ? `${place}: ` : ''}${error.message}${hint ? `\n      ${hint}` : ''}\n`,
    );
    return 2;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `${command}: this is a fault of cpni ${packageVersion()} itself, not of your documents.\n` +
      `Please report it with the command you ran and the lines below.\n\n${trace}\n`,
  );
  return 3;
}
