/**
 * A mistake of the user's or trouble of the machine's, told in words: printed without a stack trace and
 * answered with exit code 2. Anything else that is thrown is our own bug (exit code 3).
 */
export class CpniError extends Error {
  override name = 'CpniError';
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
  /** What to do about it. */
  readonly hint?: string;

  constructor(
    message: string,
    place: { path?: string; line?: number; column?: number; hint?: string; cause?: unknown } = {},
  ) {
    super(message, { cause: place.cause });
    if (place.path !== undefined) this.path = place.path;
    if (place.line !== undefined) this.line = place.line;
    if (place.column !== undefined) this.column = place.column;
    if (place.hint !== undefined) this.hint = place.hint;
  }
}
