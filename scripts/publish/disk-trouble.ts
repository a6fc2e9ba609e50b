import { CpniError } from '../cpni-error.js';

const SAID: Record<string, { what: string; hint: string }> = {
  EACCES: {
    what: 'may not be written to',
    hint: 'Give yourself the right to write there, or build elsewhere.',
  },
  EPERM: {
    what: 'may not be written to',
    hint: 'Give yourself the right to write there, or build elsewhere.',
  },
  EROFS: { what: 'is on a disk that cannot be written to', hint: 'Build on another disk.' },
  ENOSPC: { what: 'is on a full disk', hint: 'Free some space and build again.' },
  EDQUOT: { what: 'is beyond your share of the disk', hint: 'Free some space and build again.' },
  ENOTDIR: {
    what: 'is inside a file, where only a folder can be',
    hint: 'Move the file away, or build elsewhere.',
  },
  EEXIST: {
    what: 'is a file, where a folder is needed',
    hint: 'Move the file away, or build elsewhere.',
  },
  EMFILE: {
    what: 'could not be opened: too many files are open',
    hint: 'Raise the limit (ulimit -n) and build again.',
  },
  EBUSY: { what: 'is in use by another program', hint: 'Close what uses it and build again.' },
};

/** Trouble with the disk in words; anything else is thrown on as it is. The former `dist/` stays as it was. */
export function diskTrouble(error: unknown, place: string): CpniError {
  const { code } = error as NodeJS.ErrnoException;
  const said = code === undefined ? undefined : SAID[code];
  if (!said) throw error;
  return new CpniError(`${place} ${said.what}`, {
    path: place,
    hint: `${said.hint} What was built before is untouched.`,
    cause: error,
  });
}
