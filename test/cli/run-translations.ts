import { Command } from 'commander';
import { onTestFinished, vi } from 'vitest';
import { tellError } from '../../scripts/tell-error.js';
import { declareTranslations } from '../../scripts/translations-options.js';

/** Runs `cpni translations` in this process: a process of its own takes two seconds each time. */
export async function translations(folder: string, ...args: string[]) {
  const before = process.cwd();
  const told = { stdout: '', stderr: '' };
  const keep = (stream: 'stdout' | 'stderr') =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      told[stream] += String(text);
      return true;
    });
  const spies = [keep('stdout'), keep('stderr')];
  const restore = () => {
    for (const spy of spies) spy.mockRestore();
    process.chdir(before);
    process.exitCode = undefined;
  };
  onTestFinished(restore);
  process.chdir(folder);
  process.exitCode = undefined;
  const cpni = new Command('cpni').enablePositionalOptions().exitOverride();
  const command = cpni.command('translations');
  declareTranslations(command, () => import('../../scripts/commands/translations.js'));
  let status: number;
  try {
    await cpni.parseAsync(['translations', ...args], { from: 'user' });
    status = Number(process.exitCode ?? 0);
  } catch (error) {
    status = tellError(error, 'cpni');
  }
  restore();
  return { status, ...told };
}
